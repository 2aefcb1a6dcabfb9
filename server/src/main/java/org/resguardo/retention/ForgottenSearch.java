/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Value;
import org.resguardo.retention.erasure.Identifiers;

/** Looks through the records of a place for people who asked to be forgotten; it keeps nothing of what it reads. */
public final class ForgottenSearch {
    private static final int AT_ONCE = 1_000;

    private final Editor editor;
    private final Predicate<String> forgotten;

    /** Looks in a place for some people, known by addresses and numbers. */
    public ForgottenSearch(Editor editor, Predicate<String> forgotten) {
        this.editor = editor;
        this.forgotten = forgotten;
    }

    /**
     * What was seen in one table.
     *
     * @param place where it is
     * @param all how many records it has
     * @param people how many of them name somebody who asked to be forgotten
     * @param columns in which columns, with how many records each
     * @param looked false when nothing tells its records apart, so that they could not be gone through
     */
    public record Seen(String place, long all, long people, Map<String, Long> columns, boolean looked) {
        /** Keeps the columns as they are. */
        public Seen {
            columns = Map.copyOf(columns);
        }
    }

    /** Looks in every table. */
    List<Seen> all(Watch watch) throws ConnectorException {
        List<Seen> seen = new ArrayList<>();
        long done = 0;
        for (String id : editor.tables()) {
            EditableTable table = editor.table(id);
            Seen here = in(table, watch, done);
            seen.add(here);
            done += here.all();
        }
        return seen;
    }

    private Seen in(EditableTable table, Watch watch, long before) throws ConnectorException {
        String place = table.place().toString();
        if (table.key().isEmpty()) {
            return new Seen(place, 0, 0, Map.of(), false);
        }
        Map<String, Long> columns = new HashMap<>();
        long all = 0;
        long people = 0;
        Optional<Row> last = Optional.empty();
        do {
            List<Row> rows = editor.rows(table, Selection.ALL, last, AT_ONCE);
            for (Row row : rows) {
                List<String> named = naming(table, row);
                named.forEach(column -> columns.merge(column, 1L, Long::sum));
                people += named.isEmpty() ? 0 : 1;
            }
            all += rows.size();
            watch.done(before + all);
            last = rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast());
        } while (last.isPresent());
        return new Seen(place, all, people, columns, true);
    }

    private List<String> naming(EditableTable table, Row row) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (names(row.value(i))) {
                named.add(table.columns().get(i).name());
            }
        }
        return named;
    }

    private boolean names(Value value) {
        return value.kind() != Value.Kind.NONE
                && value.kind() != Value.Kind.BYTES
                && Identifiers.in(value.text()).stream().anyMatch(forgotten);
    }

    /** The records of a table that name somebody who asked to be forgotten. */
    List<Row> rows(EditableTable table) throws ConnectorException {
        return editor.rows(table, Selection.ALL, Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(row -> row.values().stream().anyMatch(this::names))
                .toList();
    }
}
