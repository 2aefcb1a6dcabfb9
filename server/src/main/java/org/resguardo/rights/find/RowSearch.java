/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Relation;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Value;

/** Finds the rows of a person in the tables of one place, and the rows that belong to them. */
final class RowSearch {
    private static final int AT_ONCE = 500;
    private static final int DEEPEST = 4;
    private static final int MOST = 20_000;

    private final Editor editor;
    private final long storeId;
    private final KnownColumns known;
    private final Recogniser recogniser;
    private final RowReader reader;
    private final Runnable check;
    private final Set<String> seen = new HashSet<>();

    /**
     * In one place.
     *
     * @param check asked between lots of rows; may throw to stop
     */
    RowSearch(Editor editor, long storeId, KnownColumns known, Recogniser recogniser, Runnable check) {
        this.editor = editor;
        this.storeId = storeId;
        this.known = known;
        this.recogniser = recogniser;
        this.reader = new RowReader(recogniser);
        this.check = check;
    }

    /** What an index finds in a table. */
    void quick(EditableTable table, Consumer<Found> found) throws ConnectorException {
        search(table, question(table).quick(), found);
    }

    /** What a look at every row of a table finds. */
    void thorough(EditableTable table, Consumer<Found> found) throws ConnectorException {
        search(table, question(table).thorough(), found);
    }

    /** The rows of a table that have some numbers; 0 says that hers have none, and all are looked at. */
    void numbered(EditableTable table, List<Long> numbers, Consumer<Found> found) throws ConnectorException {
        if (numbers.contains(0L) || table.key().size() != 1) {
            thorough(table, found);
            return;
        }
        int key = table.position(table.key().getFirst()).orElseThrow();
        List<Row> keys = numbers.stream()
                .map(number -> blank(table).with(key, Value.of(number)))
                .toList();
        look(table, editor.find(table, keys), found);
    }

    private TableQuestion question(EditableTable table) {
        return new TableQuestion(table, known, recogniser.sought());
    }

    private void search(EditableTable table, Optional<Selection> question, Consumer<Found> found)
            throws ConnectorException {
        if (question.isEmpty() || !TableQuestion.askable(table)) {
            return;
        }
        boolean pages = !table.key().isEmpty();
        List<Row> few = editor.some(table, question.get(), pages ? AT_ONCE : MOST);
        if (!pages || few.size() < AT_ONCE) {
            look(table, few, found);
            return;
        }
        Optional<Row> last = Optional.empty();
        do {
            check.run();
            List<Row> rows = editor.rows(table, question.get(), last, AT_ONCE);
            look(table, rows, found);
            last = rows.size() == AT_ONCE ? Optional.of(rows.getLast()) : Optional.empty();
        } while (last.isPresent());
    }

    private void look(EditableTable table, List<Row> rows, Consumer<Found> found) throws ConnectorException {
        List<Row> hers = new ArrayList<>();
        for (Row row : rows) {
            Optional<RowReader.Reading> reading = read(table, row);
            if (reading.isPresent()) {
                found.accept(found(table, row, reading.get().whose(), reason(reading.get()), ""));
                if (reading.get().whose() == Whose.HERS) {
                    hers.add(row);
                }
            }
        }
        follow(table, hers, List.of(table.id()), found);
    }

    private Optional<RowReader.Reading> read(EditableTable table, Row row) {
        return reader.read(names(table), row.values().stream().map(Value::text).toList());
    }

    private static String reason(RowReader.Reading reading) {
        return switch (reading.by()) {
            case EMAIL -> "rights.found.email";
            case PHONE -> "rights.found.phone";
            case NAME -> "rights.found.name";
            case CUSTOMER_NUMBER -> "rights.found.number";
        };
    }

    private static List<String> names(EditableTable table) {
        return table.columns().stream().map(EditableColumn::name).toList();
    }

    private Found found(EditableTable table, Row row, Whose whose, String reason, String of) {
        boolean hers = whose == Whose.HERS && Found.direct(reason);
        boolean strangers = row.values().stream()
                .map(Value::text)
                .anyMatch(text -> recogniser.in(text).stream()
                        .anyMatch(mention -> hers && text.length() <= RowReader.SHORT
                                ? recogniser.strangerBesideHers(text, mention)
                                : recogniser.stranger(text, mention)));
        return new Found(
                storeId,
                table.key().isEmpty() ? "" : table.id(),
                table.place().toString(),
                whose,
                reason,
                of,
                names(table),
                row.values(),
                List.of(),
                strangers);
    }

    /**
     * What points to rows of hers belongs to her: her orders, and the notes on her orders. Rows of the same table are other people,
     * whoever brought them here.
     */
    private void follow(EditableTable table, List<Row> hers, List<String> above, Consumer<Found> found)
            throws ConnectorException {
        if (hers.isEmpty() || above.size() > DEEPEST) {
            return;
        }
        for (Relation relation : table.pointingHere()) {
            if (above.contains(relation.child())) {
                continue;
            }
            check.run();
            EditableTable child = editor.table(relation.child());
            List<Row> belonging = new ArrayList<>();
            for (Row row : editor.pointing(child, relation, table, hers)) {
                Found one = belonging(table, child, row);
                if (seen.add(one.identity())) {
                    found.accept(one);
                    if (one.whose() == Whose.HERS) {
                        belonging.add(row);
                    }
                }
            }
            List<String> path = new ArrayList<>(above);
            path.add(child.id());
            follow(child, belonging, path, found);
        }
        upward(table, hers, found);
    }

    /** A row that names other people by address may be theirs as well as hers. */
    private Found belonging(EditableTable table, EditableTable child, Row row) {
        Found one = found(
                child, row, Whose.HERS, "rights.found.belongs", table.place().last());
        boolean hers = read(child, row).isPresent();
        return one.strangers() && !hers ? found(child, row, Whose.PERHAPS, one.reason(), one.of()) : one;
    }

    /** What a row of hers points to is shown where it tells who somebody is: perhaps she herself, under another address. */
    private void upward(EditableTable table, List<Row> hers, Consumer<Found> found) throws ConnectorException {
        for (Relation relation : table.pointingAway()) {
            EditableTable parent = editor.table(relation.parent());
            if (parent.id().equals(table.id())
                    || !known.people(parent.place())
                    || parent.key().size() != 1) {
                continue;
            }
            for (Row row : parents(table, relation, parent, hers)) {
                Found one = found(
                        parent,
                        row,
                        Whose.PERHAPS,
                        "rights.found.owns",
                        table.place().last());
                if (read(parent, row).isEmpty() && seen.add(one.identity())) {
                    found.accept(one);
                }
            }
        }
    }

    private List<Row> parents(EditableTable table, Relation relation, EditableTable parent, List<Row> hers)
            throws ConnectorException {
        if (relation.childFields().size() != 1 || !relation.parentFields().equals(parent.key())) {
            return List.of();
        }
        int from = table.position(relation.childFields().getFirst()).orElse(-1);
        int to = parent.position(relation.parentFields().getFirst()).orElse(-1);
        if (from < 0 || to < 0) {
            return List.of();
        }
        List<Row> keys = hers.stream()
                .map(row -> row.value(from))
                .filter(value -> !value.empty())
                .distinct()
                .map(value -> blank(parent).with(to, value))
                .toList();
        return keys.isEmpty() ? List.of() : editor.find(parent, keys);
    }

    private static Row blank(EditableTable table) {
        return new Row(table.columns().stream().map(column -> Value.NONE).toList());
    }
}
