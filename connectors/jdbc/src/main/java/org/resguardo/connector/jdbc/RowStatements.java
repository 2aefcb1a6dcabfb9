/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Relation;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Value;

/** The statements over one table. Names are quoted ones from the catalogue, values are parameters. */
final class RowStatements {
    private static final int BATCH = 500;
    private static final String OWN = "t.";

    private final Editing editing;
    private final EditableTable table;
    private final String quoted;

    RowStatements(Editing editing, EditableTable table) {
        this.editing = editing;
        this.table = table;
        this.quoted = editing.dialect().quoted(TableName.parse(table.id()));
    }

    long count(Connection connection, Selection selection) throws SQLException {
        Part all = Part.of("SELECT COUNT(*) FROM " + quoted + " t WHERE ")
                .then(new Conditions(editing, table).all(selection));
        try (PreparedStatement statement = prepared(connection, all);
                ResultSet answer = statement.executeQuery()) {
            return answer.next() ? answer.getLong(1) : 0;
        }
    }

    List<Row> rows(Connection connection, Selection selection, Optional<Row> after, int most, boolean locking)
            throws SQLException {
        Part where = new Conditions(editing, table).all(selection);
        Part from = after.map(row -> Part.of(" AND ").then(behind(table.keyOf(row))))
                .orElseGet(() -> Part.of(""));
        String names = String.join(", ", table.key().stream().map(this::own).toList());
        String order = names.isEmpty() ? "" : " ORDER BY " + names;
        Part all = select().then(where).then(from).then(order + " LIMIT " + most + (locking ? editing.locking() : ""));
        return query(connection, all);
    }

    List<Row> some(Connection connection, Selection selection, int most) throws SQLException {
        return query(
                connection,
                select().then(new Conditions(editing, table).all(selection)).then(" LIMIT " + most));
    }

    /** Behind a key, in a form that every product looks up in an index. */
    private Part behind(List<Value> key) {
        Part whole = Part.of("");
        for (int i = 0; i < key.size(); i++) {
            Part same = Part.of("");
            for (int j = 0; j < i; j++) {
                same = same.then(compared(j, " = ", key.get(j))).then(" AND ");
            }
            whole = whole.then(i == 0 ? "" : " OR ").then(same.then(compared(i, " > ", key.get(i))));
        }
        Part first = compared(0, " >= ", key.get(0)).then(" AND ");
        return key.size() == 1 ? whole : first.then(whole.within("(", ")"));
    }

    private Part compared(int position, String how, Value value) {
        String name = table.key().get(position);
        return new Part(own(name) + how + editing.parameter(column(name)), List.of(value));
    }

    List<Row> find(Connection connection, List<Row> keys, boolean locking) throws SQLException {
        List<Row> found = new ArrayList<>();
        for (List<Row> some : lots(keys, table.key())) {
            found.addAll(query(connection, select().then(keysOf(some, OWN)).then(locking ? editing.locking() : "")));
        }
        return found;
    }

    List<Row> stillPassing(Connection connection, Selection selection, List<Row> rows) throws SQLException {
        List<Row> passing = new ArrayList<>();
        Part where = new Conditions(editing, table).all(selection).then(" AND ");
        for (List<Row> some : lots(rows, table.key())) {
            passing.addAll(query(
                    connection, select().then(where).then(keysOf(some, OWN)).then(editing.locking())));
        }
        return passing;
    }

    /** The rows of this table that point to some rows of another. */
    List<Row> pointing(
            Connection connection, Relation relation, EditableTable parent, List<Row> parents, boolean locking)
            throws SQLException {
        List<Row> found = new ArrayList<>();
        for (List<Row> some : lots(parents, relation.childFields())) {
            List<List<Value>> values = some.stream()
                    .map(row -> relation.parentFields().stream()
                            .map(name -> row.value(parent.position(name).orElseThrow()))
                            .toList())
                    .toList();
            Part where = any(relation.childFields(), values, OWN);
            found.addAll(query(connection, select().then(where).then(locking ? editing.locking() : "")));
        }
        return found;
    }

    int delete(Connection connection, List<Row> rows) throws SQLException {
        int deleted = 0;
        for (List<Row> some : lots(rows, table.key())) {
            Part part = Part.of("DELETE FROM " + quoted + " WHERE ").then(keysOf(some, ""));
            try (PreparedStatement statement = connection.prepareStatement(part.sql())) {
                bind(statement, part.values());
                deleted += statement.executeUpdate();
            }
        }
        return deleted;
    }

    /** Rows that change in the same columns share a statement, which is put together once. */
    int update(Connection connection, List<Row> before, List<Row> after) throws SQLException {
        Map<BitSet, List<List<Value>>> alike = new LinkedHashMap<>();
        int same = 0;
        for (int i = 0; i < before.size(); i++) {
            BitSet changed = changed(before.get(i), after.get(i));
            if (changed.isEmpty()) {
                same++;
            } else {
                alike.computeIfAbsent(changed, none -> new ArrayList<>())
                        .add(parameters(changed, before.get(i), after.get(i)));
            }
        }
        int updated = same;
        for (Map.Entry<BitSet, List<List<Value>>> rows : alike.entrySet()) {
            updated += batch(connection, update(rows.getKey()), rows.getValue());
        }
        return updated;
    }

    private BitSet changed(Row old, Row now) {
        BitSet changed = new BitSet();
        for (int c = 0; c < table.columns().size(); c++) {
            changed.set(c, !old.value(c).equals(now.value(c)));
        }
        return changed;
    }

    private List<Value> parameters(BitSet changed, Row old, Row now) {
        List<Value> values = new ArrayList<>(changed.cardinality() + table.key().size());
        changed.stream().forEach(c -> values.add(now.value(c)));
        values.addAll(table.keyOf(old));
        return values;
    }

    private String update(BitSet changed) {
        String set = changed.stream().mapToObj(this::set).collect(Collectors.joining(", "));
        String where = table.key().stream()
                .map(name -> editing.dialect().quoted(name) + " = " + editing.parameter(column(name)))
                .collect(Collectors.joining(" AND "));
        return "UPDATE " + quoted + " SET " + set + kept(changed) + " WHERE " + where;
    }

    private String set(int position) {
        EditableColumn column = table.columns().get(position);
        return editing.dialect().quoted(column.name()) + " = " + editing.parameter(column);
    }

    /** Columns that the database would change by itself at each update are told to stay. */
    private String kept(BitSet changed) {
        return IntStream.range(0, table.columns().size())
                .filter(c ->
                        !changed.get(c) && editing.changesItself(table.columns().get(c)))
                .mapToObj(c -> editing.dialect().quoted(table.columns().get(c).name()))
                .map(name -> ", " + name + " = " + name)
                .collect(Collectors.joining());
    }

    int insert(Connection connection, List<Row> rows) throws SQLException {
        String names = String.join(
                ", ",
                table.columns().stream()
                        .map(column -> editing.dialect().quoted(column.name()))
                        .toList());
        String marks = String.join(
                ", ", table.columns().stream().map(editing::parameter).toList());
        String sql = "INSERT INTO " + quoted + " (" + names + ")" + editing.asGiven() + " VALUES (" + marks + ")";
        return batch(connection, sql, rows.stream().map(Row::values).toList());
    }

    private Part select() {
        String columns = String.join(
                ", ",
                table.columns().stream()
                        .map(column -> editing.shown(column, own(column.name())))
                        .toList());
        return Part.of("SELECT " + columns + " FROM " + quoted + " t WHERE ");
    }

    Part keysOf(List<Row> rows, String prefix) {
        return any(table.key(), rows.stream().map(table::keyOf).toList(), prefix);
    }

    private Part any(List<String> names, List<List<Value>> values, String prefix) {
        if (values.isEmpty()) {
            return Part.of("1 = 0");
        }
        if (names.size() == 1) {
            String name = names.get(0);
            return editing.among(
                    column(name),
                    prefix + editing.dialect().quoted(name),
                    values.stream().map(List::getFirst).toList());
        }
        return Part.join(values, value -> same(names, value, prefix), " OR ").within("(", ")");
    }

    private Part same(List<String> names, List<Value> values, String prefix) {
        List<Integer> positions = IntStream.range(0, names.size()).boxed().toList();
        return Part.join(
                        positions,
                        i -> new Part(
                                prefix + editing.dialect().quoted(names.get(i)) + " = "
                                        + editing.parameter(column(names.get(i))),
                                List.of(values.get(i))),
                        " AND ")
                .within("(", ")");
    }

    private List<List<Row>> lots(List<Row> rows, List<String> key) {
        return lots(rows, editing.atOnce(key));
    }

    private static <T> List<List<T>> lots(List<T> all, int most) {
        List<List<T>> lots = new ArrayList<>();
        for (int i = 0; i < all.size(); i += most) {
            lots.add(Collections.unmodifiableList(all.subList(i, Math.min(all.size(), i + most))));
        }
        return lots;
    }

    private String own(String column) {
        return OWN + editing.dialect().quoted(column);
    }

    private EditableColumn column(String name) {
        return table.columns().get(table.position(name).orElseThrow());
    }

    private List<Row> query(Connection connection, Part part) throws SQLException {
        try (PreparedStatement statement = prepared(connection, part);
                ResultSet answer = statement.executeQuery()) {
            List<Row> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(row(answer));
            }
            return rows;
        }
    }

    private Row row(ResultSet answer) throws SQLException {
        List<Value> values = new ArrayList<>(table.columns().size());
        for (int i = 0; i < table.columns().size(); i++) {
            values.add(editing.read(answer, i + 1, table.columns().get(i)));
        }
        return new Row(values);
    }

    private int batch(Connection connection, String sql, List<List<Value>> all) throws SQLException {
        int touched = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<List<Value>> some : lots(all, BATCH)) {
                for (List<Value> values : some) {
                    bind(statement, values);
                    statement.addBatch();
                }
                touched += Arrays.stream(statement.executeBatch())
                        .map(count -> count == Statement.SUCCESS_NO_INFO ? 1 : count)
                        .sum();
            }
        }
        return touched;
    }

    private PreparedStatement prepared(Connection connection, Part part) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(part.sql());
        try {
            bind(statement, part.values());
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private void bind(PreparedStatement statement, List<Value> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            editing.bind(statement, i + 1, values.get(i));
        }
    }
}
