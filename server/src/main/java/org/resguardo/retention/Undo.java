/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.edit.Change;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Original;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Value;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/**
 * Brings back what a run took, a transaction at a time, and may be run again after it was cut off. What somebody has put in its
 * place since is left as it is, and counted. Every row is read back before its transaction is committed: it is byte for byte
 * what it was, or nothing of the transaction happens.
 */
public final class Undo {
    private final Editor editor;
    private final Map<String, EditableTable> tables = new HashMap<>();

    Undo(Editor editor) {
        this.editor = editor;
    }

    /**
     * What came of it.
     *
     * @param back how many rows are as they were, in all tables
     * @param left how many are not, because something else stands there now or the place does not take them
     */
    public record Outcome(long back, long left) {
        Outcome plus(Outcome other) {
            return new Outcome(back + other.back, left + other.left);
        }
    }

    Outcome run(Quarantine quarantine, Watch watch) throws ConnectorException {
        Outcome outcome = new Outcome(0, 0);
        for (int i = quarantine.frames() - 1; i >= 0; i--) {
            Frame frame = quarantine.frame(i);
            outcome = outcome.plus(frame.originals().isEmpty() ? bringBack(frame) : putBack(frame));
            watch.done(outcome.back());
        }
        return outcome;
    }

    /** A file comes back as it was, byte for byte, unless somebody has made another of it since. */
    private Outcome putBack(Frame frame) throws ConnectorException {
        long rows = frame.size() + (long) frame.along();
        for (Original original : frame.originals()) {
            switch (editor.standing(original)) {
                case OTHER -> {
                    return new Outcome(0, rows);
                }
                case AFTER -> {
                    try (Change change = editor.begin()) {
                        change.putBack(original);
                        change.commit();
                    }
                }
                case BEFORE -> {
                    // it is back already
                }
            }
        }
        return new Outcome(rows, 0);
    }

    private Outcome bringBack(Frame frame) throws ConnectorException {
        for (Frame.Section section : frame.sections()) {
            know(section);
        }
        try (Change change = editor.begin()) {
            Outcome outcome = new Outcome(0, 0);
            for (Frame.Section section : frame.filled()) {
                outcome =
                        outcome.plus(section.after().isEmpty() ? putIn(change, section) : changeBack(change, section));
            }
            change.commit();
            return outcome;
        } catch (ConnectorException e) {
            if (e.problem().kind() != Problem.Kind.CHANGE_REFUSED) {
                throw e;
            }
            return new Outcome(0, frame.size() + (long) frame.along());
        }
    }

    private Outcome putIn(Change change, Frame.Section section) throws ConnectorException {
        EditableTable table = table(section);
        Map<List<Value>, Row> there = byKey(table, change.takeAgain(table, section.before()));
        List<Row> missing = new ArrayList<>();
        long left = 0;
        for (Row row : section.before()) {
            Row present = there.get(table.keyOf(row));
            if (present == null) {
                missing.add(row);
            } else if (!present.equals(row)) {
                left++;
            }
        }
        if (!missing.isEmpty()) {
            change.insert(table, missing);
            check(missing, change.takeAgain(table, missing));
        }
        return new Outcome(section.before().size() - left, left);
    }

    private Outcome changeBack(Change change, Frame.Section section) throws ConnectorException {
        EditableTable table = table(section);
        Map<List<Value>, Row> there = byKey(table, change.takeAgain(table, section.before()));
        List<Row> from = new ArrayList<>();
        List<Row> to = new ArrayList<>();
        long left = 0;
        for (int i = 0; i < section.before().size(); i++) {
            Row before = section.before().get(i);
            Row present = there.get(table.keyOf(before));
            if (section.after().get(i).equals(present)) {
                from.add(present);
                to.add(before);
            } else if (!before.equals(present)) {
                left++;
            }
        }
        if (!from.isEmpty()) {
            change.update(table, from, to);
            check(to, change.takeAgain(table, to));
        }
        return new Outcome(section.before().size() - left, left);
    }

    private static void check(List<Row> expected, List<Row> there) {
        Set<Row> rows = new HashSet<>(there);
        if (!rows.containsAll(expected) || there.size() != expected.size()) {
            throw new Fault(FaultKind.LASTING, "retention.undo.different");
        }
    }

    private static Map<List<Value>, Row> byKey(EditableTable table, List<Row> rows) {
        Map<List<Value>, Row> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(table.keyOf(row), row));
        return byKey;
    }

    private EditableTable table(Frame.Section section) {
        return Optional.ofNullable(tables.get(section.table())).orElseThrow();
    }

    /** Looks at a table before a change begins; its columns must be those of which it was taken. */
    private void know(Frame.Section section) throws ConnectorException {
        if (tables.containsKey(section.table())) {
            return;
        }
        EditableTable table = editor.table(section.table());
        List<String> names = table.columns().stream().map(EditableColumn::name).toList();
        if (!names.equals(section.columns())) {
            throw new Fault(
                    FaultKind.LASTING,
                    "retention.undo.other_columns",
                    Map.of("table", table.place().toString()));
        }
        tables.put(section.table(), table);
    }
}
