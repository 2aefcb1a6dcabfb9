/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.sealing;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Editor;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.protection.sealing.ColumnSeals;
import org.resguardo.protection.sealing.SealDoors;
import org.resguardo.protection.sealing.SealJob;
import org.resguardo.protection.sealing.SealPlan;
import org.resguardo.protection.sealing.SealedColumn;
import org.resguardo.protection.sealing.SealingKind;
import org.resguardo.protection.web.sealing.SealingPage.Candidate;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What sealing one column would do; it is done when the number of its rows is typed. */
public final class NewSealPage implements RouteOwner {
    private static final String HERE = SealingPage.HOME + "/columns/{field}";
    private static final List<String> KINDS =
            Arrays.stream(SealingKind.values()).map(SealingKind::id).toList();

    private final Pages pages;
    private final Inventory inventory;
    private final Stores stores;
    private final SealDoors doors;
    private final ColumnSeals seals;
    private final Jobs jobs;
    private final SealJob job;

    /** The page for new seals. */
    public NewSealPage(
            Pages pages,
            Inventory inventory,
            Stores stores,
            SealDoors doors,
            ColumnSeals seals,
            Jobs jobs,
            SealJob job) {
        this.pages = pages;
        this.inventory = inventory;
        this.stores = stores;
        this.doors = doors;
        this.seals = seals;
        this.jobs = jobs;
        this.job = job;
    }

    /**
     * A column and the ways to seal it.
     *
     * @param candidate the column
     * @param kind the way that is looked at
     * @param plan what it would do; empty when the place could not be looked at
     * @param form what was typed
     */
    public record NewSealView(Candidate candidate, SealingKind kind, Optional<SealPlan> plan, FormView form) {
        /** The ways. */
        public List<SealingKind> kinds() {
            return List.of(SealingKind.values());
        }

        /** True when it can be done. */
        public boolean possible() {
            return !candidate.card()
                    && plan.isPresent()
                    && plan.get().refusals().isEmpty();
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HERE, SealingAudience.CHANGES, this::ask),
                Route.post(HERE, SealingAudience.CHANGES, this::seal));
    }

    private Optional<Candidate> candidate(ServerRequest request) {
        String id = request.pathVariable("field");
        Optional<HeldField> field = id.matches("\\d{1,18}") ? inventory.field(Long.parseLong(id)) : Optional.empty();
        return field.flatMap(
                found -> stores.find(found.storeId()).flatMap(store -> SealingPage.candidate(found, store)));
    }

    private ServerResponse ask(ServerRequest request) {
        Optional<SealingKind> wanted = request.param("kind").flatMap(SealingKind::of);
        return candidate(request)
                .map(one -> show(request, HttpStatus.OK, one, wanted.orElse(usual(one)), FormView.empty()))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    /** Rows of files move, so that values are not bound to them there. */
    private static SealingKind usual(Candidate one) {
        return one.store().kind() == StoreKind.FOLDER ? SealingKind.TOKEN : SealingKind.ENCRYPT;
    }

    private ServerResponse show(
            ServerRequest request, HttpStatus status, Candidate one, SealingKind kind, FormView form) {
        return pages.show(
                request, status, "protection/sealing/new-seal.jte", new NewSealView(one, kind, plan(one, kind), form));
    }

    private Optional<SealPlan> plan(Candidate one, SealingKind kind) {
        try (Editor editor = doors.open(one.store())) {
            return SealPlan.of(
                    editor, one.field().key().place(), one.field().key().heading(), kind);
        } catch (ConnectorException e) {
            return Optional.empty();
        }
    }

    private ServerResponse seal(ServerRequest request) {
        Optional<Candidate> found = candidate(request);
        if (found.isEmpty()) {
            return ServerResponse.notFound().build();
        }
        Candidate one = found.get();
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        SealingKind kind = SealingKind.of(form.choice("kind", KINDS)).orElse(SealingKind.ENCRYPT);
        Optional<SealPlan> plan = one.card() ? Optional.empty() : plan(one, kind);
        long typed = form.number("confirm", "sealing.confirm.wrong").orElse(-1);
        boolean possible = plan.filter(some -> some.refusals().isEmpty()).isPresent();
        if (form.fine() && (!possible || typed != plan.get().rows())) {
            form.refuse("confirm", "sealing.confirm.wrong");
        }
        return form.fine() && plan.isPresent()
                ? begun(visit.knownAccount(), one, plan.get(), kind)
                : show(request, HttpStatus.UNPROCESSABLE_CONTENT, one, kind, form.view());
    }

    private ServerResponse begun(Account by, Candidate one, SealPlan plan, SealingKind kind) {
        SealedColumn column = seals.begin(
                by,
                one.store().id(),
                one.field().key().place(),
                plan.table(),
                one.field().key().heading(),
                kind);
        long started = jobs.start(job, column.id(), by.auditName());
        return ServerResponse.seeOther(URI.create("/jobs/" + started)).build();
    }
}
