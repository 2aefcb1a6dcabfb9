/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.InsertSetMoreStep;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.platform.storage.ChosenStore;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.schema.DefaultSchema;

/** Every table that declares a period is really emptied, and of nothing else. */
class OwnRetentionTest {
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    /** Values that a column asks for, where any other will not do. */
    private static final Map<String, String> ASKED = Map.of(
            "account.role", "owner",
            "account.language", "es",
            "account.email", "a@b.example",
            "dry_run.examples", "covered",
            "disposal_run.state", "done",
            "job.state", "done",
            "processing_activity.state", "declined");

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Store store;

    private int number;

    @BeforeEach
    void open() {
        store = ChosenStore.open(folder.resolve("app.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    static List<OwnPeriod> periods() {
        return OwnPeriod.all();
    }

    private static Table<?> table(String name) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("periods")
    void whatIsOverGoesAndNothingElse(OwnPeriod period) {
        Instant limit = NOW.atZone(ZoneOffset.UTC).minus(period.period()).toInstant();
        String column = period.from().startsWith("(") ? "" : period.from();
        boolean latestStays = period.besides().contains("max(");
        Table<?> table = table(period.table());
        store.change(sql -> {
            if (period.from().contains("campaign_posting")) {
                posted(sql, limit.minus(Duration.ofDays(2)));
                posted(sql, limit.plus(Duration.ofDays(2)));
            } else if (column.isEmpty()) {
                place(sql, 1, limit.minus(Duration.ofDays(2)));
                place(sql, 2, limit.plus(Duration.ofDays(2)));
                insert(sql, table, Map.of("store_id", 1L));
                insert(sql, table, Map.of("store_id", 2L));
            } else if (latestStays) {
                place(sql, 1, NOW);
                for (int days : List.of(-4, -2, 2)) {
                    Instant when = limit.plus(Duration.ofDays(days));
                    String category = days == -4 ? "alone" : "answered again";
                    String about = table.field("category") == null ? "question" : "category";
                    insert(sql, table, Map.of("store_id", 1L, about, category, column, when.toEpochMilli()));
                }
            } else {
                insert(sql, table, at(period, column, limit.minus(Duration.ofDays(2))));
                insert(sql, table, at(period, column, limit.plus(Duration.ofDays(2))));
                insert(sql, table, at(period, column, limit.plus(Duration.ofDays(2))));
            }
        });
        int before = store.read(sql -> sql.fetchCount(table));
        assertThat(new OwnRetention(store, InstantSource.fixed(NOW)).obey(period))
                .isEqualTo(1);
        int left = store.read(sql -> period.emptied()
                .map(emptied -> sql.fetchCount(
                        table, DSL.field(DSL.name(emptied), String.class).ne("")))
                .orElseGet(() -> sql.fetchCount(table)));
        assertThat(left).isEqualTo(before - 1);
        assertThat(new OwnRetention(store, InstantSource.fixed(NOW)).obey(period))
                .isZero();
    }

    /** A notice that was never sent and stood somewhere until a moment. */
    private void posted(DSLContext sql, Instant until) {
        long id = insert(sql, table("campaign"), Map.of("state", "told"));
        insert(sql, table("campaign_posting"), Map.of("campaign_id", id, "ended_at", until.toEpochMilli()));
    }

    private void place(DSLContext sql, long id, Instant removed) {
        insert(sql, table("data_store"), Map.of("id", id, "removed_at", removed.toEpochMilli()));
    }

    private static Map<String, Object> at(OwnPeriod period, String column, Instant when) {
        Object value =
                period.day() ? when.atZone(ZoneOffset.UTC).toLocalDate().toString() : (Object) when.toEpochMilli();
        boolean drill = period.besides().equals("drill");
        return period.table().equals("incident") ? Map.of(column, value, "drill", drill) : Map.of(column, value);
    }

    /** A row with whatever its columns ask for; what it points to is made too. */
    private long insert(DSLContext sql, Table<?> table, Map<String, Object> said) {
        number++;
        InsertSetMoreStep<Record> row = null;
        Map<String, ForeignKey<?, ?>> keys = table.getReferences().stream()
                .collect(
                        Collectors.toMap(key -> key.getFields().getFirst().getName(), key -> key, (one, other) -> one));
        for (Field<?> field : table.fields()) {
            Object value = said.get(field.getName());
            boolean needed =
                    !field.getDataType().nullable() && !field.getDataType().defaulted();
            if (value == null && needed && !field.getName().equals("id")) {
                value = field.getName().equals("account_id")
                        ? (Object) insert(sql, table("account"), Map.of())
                        : keys.containsKey(field.getName())
                                ? (Object) insert(
                                        sql, keys.get(field.getName()).getKey().getTable(), Map.of())
                                : made(table.getName() + "." + field.getName(), field);
            }
            value = value == null ? ASKED.get(table.getName() + "." + field.getName()) : value;
            if (value != null) {
                Field<Object> plain = DSL.field(DSL.name(field.getName()), Object.class);
                row = row == null
                        ? sql.insertInto(DSL.table(DSL.name(table.getName()))).set(plain, value)
                        : row.set(plain, value);
            }
        }
        Objects.requireNonNull(row);
        if (table.field("id") == null) {
            row.execute();
            return 0;
        }
        return Objects.requireNonNull(row.returningResult(DSL.field(DSL.name("id"), Long.class))
                .fetchSingle()
                .value1());
    }

    private Object made(String name, Field<?> field) {
        if (ASKED.containsKey(name)) {
            return name.equals("account.email") ? "a" + number + "@b.example" : ASKED.get(name);
        }
        return field.getType() == String.class
                ? "text " + number
                : field.getType() == byte[].class ? new byte[] {1} : (Object) number;
    }

    /** What a comment promises in days or years, somebody must do. */
    @Test
    void everyTableThatNamesAPeriodHasALine() throws Exception {
        String schema = Files.readString(Path.of("src/main/resources/db/schema.sql"));
        Set<String> promised = new TreeSet<>();
        Matcher tables = Pattern.compile("CREATE TABLE (\\w+).*?-- kept: ([^\\n]*)", Pattern.DOTALL)
                .matcher(schema);
        while (tables.find()) {
            if (tables.group(2).matches(".*\\b(days?|months?|years?)\\b.*")) {
                promised.add(tables.group(1));
            }
        }
        assertThat(promised).as("tables that name a period").isNotEmpty();
        promised.removeAll(OwnPeriod.tables());
        assertThat(promised).as("add a line to db/retention.tsv for").isEmpty();
    }
}
