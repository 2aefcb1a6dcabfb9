/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Change;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Value;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/**
 * Goes through a column, a small transaction at a time, and puts other values in the place of those that are there. Rows are locked, changed and
 * committed together; a run that ends without warning leaves every value as it was or as it is to be, and the next run does what is left.
 */
public final class Sealer {
    /** How many rows a transaction treats at the most. */
    static final int LOT = 1_000;

    private final Editor editor;
    private final EditableTable table;
    private final int column;
    private final int lot;

    /** Works in one column of a table that has a key. */
    public Sealer(Editor editor, EditableTable table, String column) {
        this(editor, table, column, LOT);
    }

    Sealer(Editor editor, EditableTable table, String column, int lot) {
        this.editor = editor;
        this.lot = lot;
        this.table = table;
        this.column = table.position(column).orElseThrow(() -> new Fault(FaultKind.LASTING, "sealing.column_gone"));
    }

    /** What is put in the place of a value. */
    interface Deed {
        /** True when the value is as it is to be. */
        boolean done(Value value);

        /** The value as it is to be. */
        Value of(Value value, List<Value> key);
    }

    /** Seals what is not sealed yet. */
    public long seal(ColumnSeal seal, LongConsumer watch) throws ConnectorException {
        return run(
                new Deed() {
                    @Override
                    public boolean done(Value value) {
                        return seal.done(value);
                    }

                    @Override
                    public Value of(Value value, List<Value> key) {
                        return seal.seal(value, key);
                    }
                },
                watch);
    }

    /** Seals with the newest key what an older one sealed. */
    public long renew(ColumnSeal seal, LongConsumer watch) throws ConnectorException {
        return run(
                new Deed() {
                    @Override
                    public boolean done(Value value) {
                        return seal.current(value);
                    }

                    @Override
                    public Value of(Value value, List<Value> key) {
                        return seal.seal(seal.done(value) ? seal.open(value, key) : value, key);
                    }
                },
                watch);
    }

    /** Opens what is sealed, for good. */
    public long open(ColumnSeal seal, LongConsumer watch) throws ConnectorException {
        return run(
                new Deed() {
                    @Override
                    public boolean done(Value value) {
                        return value.empty() || !seal.done(value);
                    }

                    @Override
                    public Value of(Value value, List<Value> key) {
                        return seal.open(value, key);
                    }
                },
                watch);
    }

    private long run(Deed deed, LongConsumer watch) throws ConnectorException {
        int most = editor.together(table, lot);
        long changed = 0;
        long seen = 0;
        Optional<Row> last = Optional.empty();
        do {
            try (Change change = editor.begin()) {
                List<Row> rows = change.take(table, Selection.ALL, last, most);
                changed += change(change, rows, deed);
                seen += rows.size();
                last = rows.size() < most ? Optional.empty() : Optional.of(rows.getLast());
            }
            watch.accept(seen);
        } while (last.isPresent());
        return changed;
    }

    private long change(Change change, List<Row> rows, Deed deed) throws ConnectorException {
        List<Row> before = new ArrayList<>();
        List<Row> after = new ArrayList<>();
        for (Row row : rows) {
            Value value = row.value(column);
            if (!deed.done(value)) {
                before.add(row);
                after.add(row.with(column, fitting(deed.of(value, table.keyOf(row)))));
            }
        }
        if (before.isEmpty()) {
            return 0;
        }
        if (change.update(table, before, after) != before.size()) {
            throw new Fault(FaultKind.LASTING, "sealing.unexpected");
        }
        change.commit();
        return before.size();
    }

    /** A value that would be cut off is not written. */
    private Value fitting(Value value) {
        int longest = table.columns().get(column).longest().orElse(Integer.MAX_VALUE);
        if (value.kind() == Value.Kind.TEXT && value.text().length() > longest) {
            throw new Fault(FaultKind.LASTING, "sealing.too_narrow");
        }
        return value;
    }

    /** One value, opened, of the row with a key; empty when there is no such row or nothing in it. */
    public Optional<Value> look(ColumnSeal seal, Row keyed) throws ConnectorException {
        return editor.find(table, List.of(keyed)).stream()
                .findFirst()
                .filter(row -> !row.value(column).empty())
                .map(row -> seal.open(row.value(column), table.keyOf(row)));
    }
}
