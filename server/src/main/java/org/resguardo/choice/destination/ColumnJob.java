/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.destination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.resguardo.choice.destination.Delivery.State;
import org.resguardo.choice.destination.Destination.Column;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Change;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Test;
import org.resguardo.connector.edit.Value;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;

/**
 * Writes the pending choices into a column of the business's own database, and reads each back: only then it is confirmed. Writing the
 * same choice twice harms nobody, so a run after a crash simply begins with what is pending.
 */
public final class ColumnJob implements JobKind<Long> {
    private static final int MOST = 50;

    private final Destinations destinations;
    private final Deliveries deliveries;
    private final Subjects subjects;
    private final Stores stores;
    private final ColumnEditing editing;

    /** The job over some destinations. */
    public ColumnJob(
            Destinations destinations, Deliveries deliveries, Subjects subjects, Stores stores, ColumnEditing editing) {
        this.destinations = destinations;
        this.deliveries = deliveries;
        this.subjects = subjects;
        this.stores = stores;
        this.editing = editing;
    }

    @Override
    public String id() {
        return "choice-column";
    }

    @Override
    public String title() {
        return "choice.column.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    }

    @Override
    public String text(Long destination) {
        return destination.toString();
    }

    @Override
    public Long input(String text) {
        return Long.valueOf(text);
    }

    @Override
    public JobResult run(Long id, JobRun run) {
        int confirmed = 0;
        int cannot = 0;
        List<Destination> all =
                id == 0 ? destinations.all() : destinations.find(id).stream().toList();
        for (Destination destination : all) {
            Optional<Column> column = destination.column();
            if (column.isPresent()) {
                List<Delivery> pending = deliveries.to(destination).stream()
                        .filter(delivery -> delivery.state() != State.CONFIRMED)
                        .toList();
                int written = pending.isEmpty() ? 0 : write(column.get(), pending, run);
                confirmed += written;
                cannot += pending.size() - written;
            }
        }
        return JobResult.at(
                "/choice/destinations",
                "choice.column.done",
                Map.of("confirmed", Integer.toString(confirmed), "cannot", Integer.toString(cannot)));
    }

    private int write(Column column, List<Delivery> pending, JobRun run) {
        Optional<DataStore> store = stores.find(column.storeId());
        if (store.isEmpty()) {
            pending.forEach(one -> deliveries.settle(one, State.CANNOT, "choice.cannot.no_store"));
            return 0;
        }
        int written = 0;
        try (Editor editor = editing.open(store.get())) {
            Optional<EditableTable> found = table(editor, column.dataset());
            OptionalInt flag = found.map(table -> table.position(column.flag())).orElse(OptionalInt.empty());
            if (found.isEmpty()
                    || flag.isEmpty()
                    || found.get().position(column.match()).isEmpty()) {
                pending.forEach(one -> deliveries.settle(one, State.CANNOT, "choice.cannot.no_column"));
                return 0;
            }
            EditableTable table = found.get();
            for (Delivery one : pending) {
                run.check();
                String reason = subjects.known(one.subject())
                        .contact()
                        .map(contact -> write(editor, table, column, flag.getAsInt(), contact, one.yes()))
                        .orElse("choice.cannot.no_contact");
                deliveries.settle(one, reason.isEmpty() ? State.CONFIRMED : State.CANNOT, reason);
                written += reason.isEmpty() ? 1 : 0;
                run.tell(new JobProgress("choice.column.doing", "choice.column.unit", written, pending.size()));
            }
        } catch (ConnectorException e) {
            throw new Fault(e.problem().passing() ? FaultKind.PASSING : FaultKind.LASTING, "choice.no_way_in");
        }
        return written;
    }

    /** A table by its id, or by its name alone, as people write it: {@code customer} for {@code main.customer}. */
    private static Optional<EditableTable> table(Editor editor, String wanted) throws ConnectorException {
        for (String id : editor.tables()) {
            if (id.equals(wanted) || id.endsWith("." + wanted)) {
                return Optional.of(editor.table(id));
            }
        }
        return Optional.empty();
    }

    private static String write(
            Editor editor, EditableTable table, Column column, int flag, Subject.Contact contact, boolean yes) {
        try {
            Value wanted = value(table.columns().get(flag), yes ? column.yes() : column.no());
            Selection who = new Selection(List.of(new Test.OneOf(column.match(), spellings(contact.value()))));
            List<Row> after = new ArrayList<>();
            try (Change change = editor.begin()) {
                List<Row> rows = change.take(table, who, Optional.empty(), MOST);
                rows.forEach(row -> after.add(row.with(flag, wanted)));
                if (!rows.isEmpty()) {
                    change.update(table, rows, after);
                    change.commit();
                }
            }
            if (after.isEmpty()) {
                return "choice.cannot.not_there";
            }
            boolean there = editor.find(table, after).stream()
                    .allMatch(row -> row.value(flag).text().equals(wanted.text()));
            return there ? "" : "choice.cannot.not_kept";
        } catch (ConnectorException e) {
            return "choice.cannot.refused";
        }
    }

    /** As it was typed here, and in small letters, as most databases keep addresses. */
    private static List<String> spellings(String contact) {
        return List.of(contact, contact.toLowerCase(java.util.Locale.ROOT));
    }

    private static Value value(EditableColumn column, String text) {
        boolean whole = text.matches("-?\\d{1,18}") && column.kind() != EditableColumn.Kind.TEXT;
        return whole ? Value.of(Long.parseLong(text)) : Value.of(text);
    }
}
