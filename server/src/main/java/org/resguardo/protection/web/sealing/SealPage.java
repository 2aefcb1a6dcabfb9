/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.sealing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.EditableColumn.Kind;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Value;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.job.Job;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.protection.sealing.ColumnSeals;
import org.resguardo.protection.sealing.SealDoors;
import org.resguardo.protection.sealing.SealJob;
import org.resguardo.protection.sealing.SealedColumn;
import org.resguardo.protection.sealing.SealedColumn.State;
import org.resguardo.protection.sealing.Sealer;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** One sealed column: look at one value, renew its key, go on after an interruption, or open it for good. */
public final class SealPage implements RouteOwner {
    private static final String ONE = SealingPage.HOME + "/{id}";
    private static final int KEY = 200;

    private final Pages pages;
    private final ColumnSeals seals;
    private final Stores stores;
    private final SealDoors doors;
    private final Jobs jobs;
    private final SealJob job;

    /** The pages of these seals. */
    public SealPage(Pages pages, ColumnSeals seals, Stores stores, SealDoors doors, Jobs jobs, SealJob job) {
        this.pages = pages;
        this.seals = seals;
        this.stores = stores;
        this.doors = doors;
        this.jobs = jobs;
        this.job = job;
    }

    /**
     * A sealed column.
     *
     * @param column the column
     * @param store the name of the place
     * @param job the work that is under way
     * @param found the value that was asked for; shown once and kept nowhere
     * @param changes true when the reader may change something
     * @param form what was typed
     */
    public record SealView(
            SealedColumn column,
            String store,
            Optional<Long> job,
            Optional<String> found,
            boolean changes,
            FormView form) {
        /** True when something was interrupted and waits to be gone on with. */
        public boolean interrupted() {
            return job.isEmpty() && column.state() != State.SEALED && column.state() != State.OPEN;
        }

        /** True when all values are sealed. */
        public boolean sealed() {
            return column.state() == State.SEALED;
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(ONE, SealingAudience.READS, request -> with(request, one -> show(request, one))),
                Route.post(ONE + "/look", SealingAudience.CHANGES, request -> with(request, one -> look(request, one))),
                Route.post(
                        ONE + "/key",
                        SealingAudience.CHANGES,
                        request -> with(request, one -> begin(request, one, State.RENEWING))),
                Route.post(
                        ONE + "/end",
                        SealingAudience.CHANGES,
                        request -> with(request, one -> begin(request, one, State.OPENING))),
                Route.post(
                        ONE + "/work", SealingAudience.CHANGES, request -> with(request, one -> start(request, one))));
    }

    private ServerResponse with(ServerRequest request, Function<SealedColumn, ServerResponse> answer) {
        String id = request.pathVariable("id");
        return (id.matches("\\d{1,18}") ? seals.find(Long.parseLong(id)) : Optional.<SealedColumn>empty())
                .map(answer)
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse show(ServerRequest request, SealedColumn column) {
        return show(request, HttpStatus.OK, column, Optional.empty(), FormView.empty());
    }

    private ServerResponse show(
            ServerRequest request, HttpStatus status, SealedColumn column, Optional<String> found, FormView form) {
        SealView view = new SealView(
                column,
                stores.find(column.storeId()).map(DataStore::name).orElse(""),
                running(column),
                found,
                Visit.of(request.servletRequest()).knownAccount().role() != Role.ADVISER,
                form);
        return pages.show(request, status, "protection/sealing/seal.jte", view);
    }

    private Optional<Long> running(SealedColumn column) {
        return jobs.open().stream()
                .filter(open -> open.kind().equals(job.id()) && open.input().equals(job.text(column.id())))
                .map(Job::id)
                .findFirst();
    }

    private ServerResponse begin(ServerRequest request, SealedColumn column, State state) {
        if (column.state() != State.SEALED
                || !column.kind().reversible()
                || running(column).isPresent()) {
            return SealingPage.home(column.page());
        }
        seals.begin(Visit.of(request.servletRequest()).knownAccount(), column, state);
        return start(request, column);
    }

    private ServerResponse start(ServerRequest request, SealedColumn column) {
        Account by = Visit.of(request.servletRequest()).knownAccount();
        long started = running(column).orElseGet(() -> jobs.start(job, column.id(), by.auditName()));
        return ServerResponse.seeOther(URI.create("/jobs/" + started)).build();
    }

    private ServerResponse look(ServerRequest request, SealedColumn column) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String key = form.text("key", KEY, "sealing.look.missing");
        Optional<String> found = form.fine() ? found(column, key) : Optional.empty();
        if (form.fine() && found.isEmpty()) {
            form.refuse("key", "sealing.look.none");
        }
        if (found.isPresent()) {
            seals.looked(visit.knownAccount(), column);
        }
        return show(
                request,
                found.isPresent() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                column,
                found,
                form.view());
    }

    private Optional<String> found(SealedColumn column, String key) {
        Optional<DataStore> store = stores.find(column.storeId());
        if (store.isEmpty() || !column.kind().reversible()) {
            return Optional.empty();
        }
        try (Editor editor = doors.open(store.get())) {
            EditableTable table = editor.table(column.table());
            Optional<Row> keyed = keyed(table, key);
            return keyed.isEmpty()
                    ? Optional.empty()
                    : new Sealer(editor, table, column.column())
                            .look(seals.seal(column), keyed.get())
                            .map(Value::text);
        } catch (ConnectorException | Fault e) {
            return Optional.empty();
        }
    }

    /** A row of which only the key is known; none where the key is made of several columns, or is a number and no number was typed. */
    private static Optional<Row> keyed(EditableTable table, String key) {
        if (table.key().size() != 1) {
            return Optional.empty();
        }
        int position = table.position(table.key().getFirst()).orElseThrow();
        boolean whole = table.columns().get(position).kind() == Kind.WHOLE;
        if (whole && !key.matches("-?\\d{1,18}")) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            values.add(i != position ? Value.NONE : whole ? Value.of(Long.parseLong(key)) : Value.of(key));
        }
        return Optional.of(new Row(values));
    }
}
