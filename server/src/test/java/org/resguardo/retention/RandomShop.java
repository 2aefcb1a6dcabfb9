/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.edit.Clock.Form;

/**
 * A database made by chance: people, what belongs to them by declared and by undeclared relations, what belongs to that, and
 * tables that have nothing to do with any of it. Names are awkward, dates are absent, absurd, or a day beside the limit.
 */
final class RandomShop {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    static final String PEOPLE = "people";

    /** What stands for no value where rows are compared. */
    static final String NONE = "(no value)";

    private static final List<String> STATES = List.of("customer", "administrator", " Open ", "closed", "");

    final Product product;
    final Random random;
    final boolean twoKeys;
    final boolean textKey;
    final Form form;
    final List<Child> children = new ArrayList<>();
    final boolean suspected;
    final int months;

    /**
     * A table whose rows belong to people.
     *
     * @param name its name
     * @param onDelete what the database does with its rows
     * @param deeper true when another table's rows belong to its rows
     */
    record Child(String name, String onDelete, boolean deeper) {}

    RandomShop(Product product, Random random) {
        this.product = product;
        this.random = random;
        this.twoKeys = random.nextInt(4) == 0;
        this.textKey = !twoKeys && random.nextInt(3) == 0;
        this.form = product == Product.SQLITE
                ? List.of(Form.TEXT, Form.SECONDS, Form.MILLISECONDS).get(random.nextInt(3))
                : Form.values()[random.nextInt(4)];
        this.suspected = !twoKeys && random.nextInt(3) == 0;
        this.months = 1 + random.nextInt(36);
        List<String> actions = List.of("NO ACTION", "CASCADE", "SET NULL", "RESTRICT");
        for (int i = random.nextInt(3); i > 0; i--) {
            children.add(new Child(
                    i == 1 ? "order.s" : "visit", actions.get(random.nextInt(actions.size())), random.nextInt(4) == 0));
        }
    }

    List<String> keys() {
        return twoKeys ? List.of("k 1", "k2") : List.of("id");
    }

    LocalDate limit() {
        return TODAY.minusMonths(months).minusDays(1);
    }

    void make(Connection connection) throws SQLException {
        for (String table : List.of("deep", "order.s", "visit", "letter", "bystander", PEOPLE)) {
            run(connection, "DROP TABLE IF EXISTS " + product.quoted(table));
        }
        run(
                connection,
                "CREATE TABLE " + product.quoted(PEOPLE) + " (" + keyColumns("") + ", "
                        + column("name", "VARCHAR(40)") + ", " + column("at.b", "VARCHAR(40)") + ", "
                        + column("select", "VARCHAR(40)") + ", " + column("seen", dateType()) + ", PRIMARY KEY ("
                        + keyNames("")
                        + "))");
        for (Child child : children) {
            run(
                    connection,
                    "CREATE TABLE " + product.quoted(child.name()) + " (" + column("number", "INTEGER") + " NOT NULL, "
                            + nullableKeys() + ", " + column("day", "VARCHAR(30)") + ", PRIMARY KEY ("
                            + product.quoted("number")
                            + "), FOREIGN KEY (" + keyNames("of ") + ") REFERENCES " + product.quoted(PEOPLE) + " ("
                            + keyNames("") + ") ON DELETE " + child.onDelete() + ")");
        }
        if (children.stream().anyMatch(Child::deeper)) {
            String parent = deepParent();
            run(
                    connection,
                    "CREATE TABLE " + product.quoted("deep") + " (" + column("number", "INTEGER")
                            + " NOT NULL PRIMARY KEY, " + column("of number", "INTEGER") + ", FOREIGN KEY ("
                            + product.quoted("of number") + ") REFERENCES " + product.quoted(parent) + " ("
                            + product.quoted("number") + "))");
        }
        run(
                connection,
                "CREATE TABLE " + product.quoted("letter") + " (" + column("number", "INTEGER")
                        + " NOT NULL PRIMARY KEY, " + column(suspected ? "people_id" : "about", "VARCHAR(40)") + ")");
        run(
                connection,
                "CREATE TABLE " + product.quoted("bystander") + " (" + column("number", "INTEGER")
                        + " NOT NULL PRIMARY KEY, " + column("words", "VARCHAR(40)") + ")");
        fill(connection);
    }

    String deepParent() {
        return children.stream().filter(Child::deeper).findFirst().orElseThrow().name();
    }

    private String column(String name, String type) {
        return product.quoted(name) + " " + type;
    }

    private String dateType() {
        return switch (form) {
            case DATE -> random.nextBoolean() ? "DATE" : product == Product.MARIADB ? "DATETIME" : "TIMESTAMP";
            case TEXT -> "VARCHAR(30)";
            case SECONDS, MILLISECONDS -> "BIGINT";
        };
    }

    private String keyType() {
        return textKey ? "VARCHAR(20)" : "INTEGER";
    }

    private String keyColumns(String before) {
        return String.join(
                ", ",
                keys().stream()
                        .map(key -> column(before + key, keyType()) + " NOT NULL")
                        .toList());
    }

    private String nullableKeys() {
        return String.join(
                ", ", keys().stream().map(key -> column("of " + key, keyType())).toList());
    }

    private String keyNames(String before) {
        return String.join(
                ", ", keys().stream().map(key -> product.quoted(before + key)).toList());
    }

    private void fill(Connection connection) throws SQLException {
        int people = random.nextInt(40);
        for (int i = 0; i < people; i++) {
            List<@Nullable Object> row = new ArrayList<>(key(i));
            row.add(word(i));
            row.add(STATES.get(random.nextInt(STATES.size())));
            row.add(random.nextInt(3) == 0 ? null : "x" + i);
            row.add(date());
            insert(connection, PEOPLE, row);
        }
        int number = 0;
        for (Child child : children) {
            for (int i = random.nextInt(30); i > 0; i--) {
                List<@Nullable Object> row = new ArrayList<>();
                row.add(++number);
                if (people > 0 && random.nextInt(5) > 0) {
                    row.addAll(key(random.nextInt(people)));
                } else {
                    keys().forEach(key -> row.add(null));
                }
                row.add(text());
                insert(connection, child.name(), row);
                if (child.deeper() && child.name().equals(deepParent()) && random.nextInt(3) == 0) {
                    insert(connection, "deep", List.of(number, number));
                }
            }
        }
        for (int i = 0; i < 10; i++) {
            List<@Nullable Object> letter = new ArrayList<>(List.of(i));
            letter.add(
                    people == 0 || random.nextBoolean()
                            ? null
                            : String.valueOf(key(random.nextInt(people)).get(0)));
            insert(connection, "letter", letter);
            insert(connection, "bystander", List.of(i, "words " + i));
        }
    }

    private List<Object> key(int i) {
        if (twoKeys) {
            return List.of(i / 3, i % 3);
        }
        return List.of(textKey ? (Object) ("k" + i) : (Object) (i + 1));
    }

    private @Nullable String word(int i) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> "";
            case 2 -> FieldChange.NOBODY;
            default -> "Ñame ' \" " + i;
        };
    }

    private @Nullable Object date() {
        return switch (form) {
            case DATE -> random.nextInt(6) == 0 ? null : java.sql.Date.valueOf(day());
            case TEXT -> text();
            case SECONDS -> random.nextInt(6) == 0 ? null : number(1);
            case MILLISECONDS -> random.nextInt(6) == 0 ? null : number(1_000);
        };
    }

    private long number(long unit) {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> -5;
            case 2 -> 86_400L;
            case 3 -> day().toEpochDay() * 86_400 * (unit == 1 ? 1_000 : 1);
            default -> day().toEpochDay() * 86_400 * unit + random.nextInt(86_400) * unit;
        };
    }

    private @Nullable String text() {
        return switch (random.nextInt(10)) {
            case 0 -> null;
            case 1 -> "";
            case 2 -> "0000-00-00";
            case 3 -> "last spring";
            case 4 -> "1900-01-01";
            case 5 -> day() + " 23:59:59";
            default -> day().toString();
        };
    }

    private LocalDate day() {
        return switch (random.nextInt(6)) {
            case 0 -> limit();
            case 1 -> limit().minusDays(1);
            case 2 -> limit().plusDays(1);
            case 3 -> LocalDate.of(1970, 1, 1 + random.nextInt(4));
            default -> TODAY.minusDays(random.nextInt(1_500));
        };
    }

    private void insert(Connection connection, String table, List<? extends @Nullable Object> row) throws SQLException {
        String marks = String.join(", ", row.stream().map(value -> "?").toList());
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO " + product.quoted(table) + " VALUES (" + marks + ")")) {
            for (int i = 0; i < row.size(); i++) {
                Object value = row.get(i);
                if (value instanceof java.sql.Date date && product == Product.SQLITE) {
                    statement.setString(i + 1, date.toString());
                } else {
                    statement.setObject(i + 1, value);
                }
            }
            statement.executeUpdate();
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Everything that is in the database: the rows of each table, as maps from column to text, in no order. */
    Map<String, List<Map<String, String>>> everything(Connection connection) throws SQLException {
        Map<String, List<Map<String, String>>> all = new TreeMap<>();
        List<String> tables = new ArrayList<>(List.of(PEOPLE, "letter", "bystander"));
        children.forEach(child -> tables.add(child.name()));
        if (children.stream().anyMatch(Child::deeper)) {
            tables.add("deep");
        }
        for (String table : tables) {
            all.put(table, rows(connection, table));
        }
        return all;
    }

    private List<Map<String, String>> rows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + product.quoted(table))) {
            List<Map<String, String>> all = new ArrayList<>();
            while (rows.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    String value = rows.getString(i);
                    row.put(rows.getMetaData().getColumnLabel(i), value == null ? NONE : value);
                }
                all.add(row);
            }
            return all;
        }
    }
}
