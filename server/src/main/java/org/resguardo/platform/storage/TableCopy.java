/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.sqlite.SQLiteConfig;

/**
 * Carries all rows from one kind of database into the other, and holds both against each other: how many rows a table has, and the sum of
 * the SHA-256 of each, which no order changes.
 */
final class TableCopy {
    private static final int BATCH = 500;

    private final Connection postgres;
    private final String schema;

    /**
     * On a connection to a PostgreSQL server.
     *
     * @param postgres within a transaction
     */
    TableCopy(Connection postgres, String schema) {
        this.postgres = postgres;
        this.schema = schema;
    }

    /** Our tables, without those that each database keeps for itself: its migrations, and who is signed in. */
    static List<String> tables(Connection postgres, String schema) throws SQLException {
        return texts(
                postgres,
                "select tablename from pg_tables where schemaname = '" + schema
                        + "' and tablename <> 'flyway_schema_history' and tablename not like 'spring\\_%' order by 1");
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** Fills a new file; refuses to leave one that is not the same. */
    void into(SqliteFile file) throws SQLException {
        try (Connection sqlite = open(file)) {
            sqlite.setAutoCommit(false);
            for (String table : tables(postgres, schema)) {
                copy(postgres, sqlite, table, columns(table), false);
            }
            same(sqlite);
            sqlite.commit();
        }
    }

    /** Fills a new schema; refuses when it is not the same. Nothing is committed here. */
    void from(SqliteFile file) throws SQLException {
        try (Connection sqlite = open(file)) {
            List<String> kept = loosen();
            for (String table : tables(postgres, schema)) {
                copy(sqlite, postgres, table, columns(table), true);
            }
            fasten(kept);
            countOn();
            same(sqlite);
        }
    }

    private static Connection open(SqliteFile file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(false);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(10_000);
        return DriverManager.getConnection("jdbc:sqlite:" + file.path(), config.toProperties());
    }

    /** A column, and whether it holds moments as the queue's library writes them. */
    private record Column(String name, boolean moment, boolean yesOrNo) {}

    private List<Column> columns(String table) throws SQLException {
        try (PreparedStatement statement =
                postgres.prepareStatement("select column_name, data_type from information_schema.columns"
                        + " where table_schema = ? and table_name = ? order by ordinal_position")) {
            statement.setString(1, schema);
            statement.setString(2, table);
            try (ResultSet rows = statement.executeQuery()) {
                List<Column> columns = new ArrayList<>();
                while (rows.next()) {
                    String type = rows.getString(2);
                    columns.add(new Column(rows.getString(1), type.startsWith("timestamp"), type.equals("boolean")));
                }
                return columns;
            }
        }
    }

    private static String select(String table, List<Column> columns) {
        return "select "
                + columns.stream().map(column -> "\"" + column.name + "\"").collect(Collectors.joining(", "))
                + " from \""
                + table + "\"";
    }

    private static void copy(Connection from, Connection to, String table, List<Column> columns, boolean moments)
            throws SQLException {
        String insert = "insert into \"" + table + "\" ("
                + columns.stream().map(column -> "\"" + column.name + "\"").collect(Collectors.joining(", "))
                + ") values (" + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        try (Statement reading = from.createStatement();
                PreparedStatement writing = to.prepareStatement(insert)) {
            reading.setFetchSize(BATCH);
            try (ResultSet rows = reading.executeQuery(select(table, columns))) {
                int waiting = 0;
                while (rows.next()) {
                    for (int i = 1; i <= columns.size(); i++) {
                        set(writing, i, value(rows, i, columns.get(i - 1)), moments, columns.get(i - 1));
                    }
                    writing.addBatch();
                    if (++waiting == BATCH) {
                        writing.executeBatch();
                        waiting = 0;
                    }
                }
                writing.executeBatch();
            }
        }
    }

    /** A value as both databases have it: a long, a boolean, a text, bytes, or nothing. */
    private static @org.jspecify.annotations.Nullable Object value(ResultSet rows, int index, Column column)
            throws SQLException {
        Object value = rows.getObject(index);
        if (value == null) {
            return null;
        }
        if (value instanceof Timestamp moment) {
            return moment.toInstant().toEpochMilli();
        }
        if (column.yesOrNo) {
            return value instanceof Boolean yes ? yes : ((Number) value).longValue() != 0;
        }
        if (value instanceof Double || value instanceof Float || value instanceof BigDecimal) {
            throw new IllegalStateException("no column of ours holds fractions: " + column.name);
        }
        return value instanceof Number number ? (Object) number.longValue() : value;
    }

    private static void set(
            PreparedStatement writing,
            int index,
            @org.jspecify.annotations.Nullable Object value,
            boolean moments,
            Column column)
            throws SQLException {
        if (moments && column.moment && value instanceof Long millis) {
            writing.setObject(index, OffsetDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC));
        } else {
            writing.setObject(index, value);
        }
    }

    private void same(Connection sqlite) throws SQLException {
        for (String table : tables(postgres, schema)) {
            List<Column> columns = columns(table);
            if (!sum(postgres, table, columns).equals(sum(sqlite, table, columns))) {
                throw new Fault(FaultKind.LASTING, "storage.copy_differs", java.util.Map.of("table", table));
            }
        }
    }

    /** How many rows there are, and what their hashes come to. */
    private record Sum(long rows, BigInteger hashes) {}

    private static Sum sum(Connection connection, String table, List<Column> columns) throws SQLException {
        MessageDigest digest = digest();
        BigInteger hashes = BigInteger.ZERO;
        long count = 0;
        try (Statement reading = connection.createStatement()) {
            reading.setFetchSize(BATCH);
            try (ResultSet rows = reading.executeQuery(select(table, columns))) {
                while (rows.next()) {
                    for (int i = 1; i <= columns.size(); i++) {
                        add(digest, value(rows, i, columns.get(i - 1)));
                    }
                    hashes = hashes.add(new BigInteger(1, digest.digest()));
                    count++;
                }
            }
        }
        return new Sum(count, hashes);
    }

    private static void add(MessageDigest digest, @org.jspecify.annotations.Nullable Object value) {
        byte[] bytes = switch (value) {
            case null -> new byte[0];
            case byte[] raw -> raw;
            case Object plain -> plain.toString().getBytes(StandardCharsets.UTF_8);
        };
        String kind = value == null ? "nothing" : value.getClass().getSimpleName();
        digest.update((kind + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Takes the references away while rows come in any order; what brings them back checks every row. */
    private List<String> loosen() throws SQLException {
        String references = " from pg_constraint c join pg_class t on t.oid = c.conrelid"
                + " join pg_namespace n on n.oid = t.relnamespace where c.contype = 'f' and n.nspname = '" + schema
                + "'";
        List<String> back = texts(
                postgres,
                "select format('alter table %I add constraint %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid))"
                        + references);
        for (String drop : texts(
                postgres, "select format('alter table %I drop constraint %I', t.relname, c.conname)" + references)) {
            execute(drop);
        }
        return back;
    }

    private void fasten(List<String> references) throws SQLException {
        for (String reference : references) {
            execute(reference);
        }
    }

    /** Numbers that the database gives go on after the highest that is there. */
    private void countOn() throws SQLException {
        for (String next : texts(
                postgres,
                "select format('select setval(%L, (select coalesce(max(%I), 0) + 1 from %I), false)',"
                        + " pg_get_serial_sequence(format('%I.%I', table_schema, table_name), column_name),"
                        + " column_name, table_name) from information_schema.columns"
                        + " where is_identity = 'YES' and table_schema = '" + schema + "'")) {
            execute(next);
        }
    }

    private void execute(String change) throws SQLException {
        try (Statement statement = postgres.createStatement()) {
            statement.execute(change);
        }
    }
}
