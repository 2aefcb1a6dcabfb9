/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.edit.Row;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.DataSubject.Identifier;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.retention.NamedRows;
import org.resguardo.retention.PersonDisposal;
import org.resguardo.retention.PersonPlan;
import org.resguardo.rights.find.Found;
import org.resguardo.rights.find.Item;
import org.resguardo.rights.find.Item.Deed;
import org.resguardo.rights.find.Sought;
import org.resguardo.rights.find.StoreSearch;

/** Whatever erasing touches, access shows: over random databases and random people, none of whose neighbours lose anything. */
@TestInstance(Lifecycle.PER_CLASS)
class FindSymmetryTest {
    private static final int CASES = Integer.getInteger("find.cases", 300);
    private static final List<String> NAMES = List.of("Luz", "Ana", "Eva", "José", "Iñaki", "Mar");

    private final RunningServer running = RunningServer.start();

    @AfterAll
    void stop() {
        running.close();
    }

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    @Test
    void whateverErasingTouchesAccessShows(@TempDir Path folder) throws Exception {
        new Cast(running).claim();
        long seed = Long.getLong("find.seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        int touched = 0;
        int kept = 0;
        for (int i = 0; i < CASES; i++) {
            int lost = symmetrical(folder.resolve("shop" + i + ".db"), random, "case %d of seed %d".formatted(i, seed));
            touched += lost > 0 ? 1 : 0;
            kept += lost == 0 ? 1 : 0;
        }
        assertThat(touched)
                .as("the control: something is erased, in most cases")
                .isGreaterThan(CASES / 2);
        assertThat(kept).as("and sometimes there is nobody").isPositive();
    }

    /** How many rows went. */
    private int symmetrical(Path file, Random random, String which) throws Exception {
        String email = "p%d@example.org".formatted(random.nextInt(1_000));
        String phone = "213-555-%04d".formatted(random.nextInt(10_000));
        make(file, random, email, phone);
        Map<String, Set<List<String>>> before = content(file);
        DataStore store = part(Stores.class).add(owner(), StoreKind.SQLITE, "Tienda", new Local(file.toString()));
        List<Found> found = search(
                store, new DataSubject(List.of(new Identifier(Kind.EMAIL, email), new Identifier(Kind.PHONE, phone))));

        List<Item> shown = found.stream()
                .map(one -> new Item(0, one, Deed.OPEN))
                .filter(Item::counts)
                .toList();
        erase(shown);
        Map<String, Set<List<String>>> after = content(file);
        Set<List<String>> access = new HashSet<>();
        shown.forEach(item -> access.add(line(item.found())));
        int lost = 0;
        for (String table : before.keySet()) {
            Set<List<String>> gone = new HashSet<>(before.get(table));
            gone.removeAll(after.get(table));
            lost += gone.size();
            for (List<String> row : gone) {
                List<String> whole = new ArrayList<>(List.of(table));
                whole.addAll(row);
                assertThat(access)
                        .as("%s: a row of %s that was erased was shown", which, table)
                        .contains(whole);
            }
            assertThat(before.get(table))
                    .as("%s: nothing new in %s", which, table)
                    .containsAll(after.get(table));
        }
        part(Stores.class).remove(owner(), store);
        return lost;
    }

    private org.resguardo.platform.account.Account owner() {
        return running.server().accounts().find(Cast.email("owner")).orElseThrow();
    }

    private List<Found> search(DataStore store, DataSubject person) throws Exception {
        Map<String, Found> found = new LinkedHashMap<>();
        part(StoreSearch.class).search(store, Sought.of(person), new StoreSearch.Course() {
            @Override
            public int from() {
                return 0;
            }

            @Override
            public void found(Found one) {
                found.merge(
                        String.valueOf(line(one)),
                        one,
                        (old, now) -> now.whose() == org.resguardo.rights.find.Whose.HERS ? now : old);
            }

            @Override
            public void done(int part) {
                // It is not interrupted.
            }

            @Override
            public void incomplete(String place) {
                throw new AssertionError("all of it can be read");
            }

            @Override
            public void check() {
                // Nobody stops it.
            }
        });
        return List.copyOf(found.values());
    }

    private void erase(List<Item> items) {
        Map<String, List<Found>> tables = new LinkedHashMap<>();
        items.stream()
                .filter(Item::erasable)
                .map(Item::found)
                .forEach(found -> tables.computeIfAbsent(found.dataset(), key -> new ArrayList<>())
                        .add(found));
        List<NamedRows> named = new ArrayList<>();
        tables.values().forEach(some -> {
            Found first = some.getFirst();
            List<Row> rows = some.stream().map(Found::asRow).toList();
            named.add(new NamedRows(first.storeId(), first.dataset(), first.columns(), rows));
        });
        List<PersonPlan.Look> plan = part(PersonPlan.class).of(named, any -> Optional.empty());
        int number = 0;
        for (PersonPlan.Look look : plan) {
            String name = "symmetry-" + System.identityHashCode(look) + "-" + number++;
            PersonDisposal disposal = part(PersonDisposal.class);
            PersonDisposal.Result result = disposal.run(name, disposal.key(name), look.going(), done -> {});
            assertThat(result.erased())
                    .as("the plan is kept")
                    .isEqualTo(look.going().rows().size());
            disposal.destroy(name);
        }
    }

    private static List<String> line(Found found) {
        List<String> line = new ArrayList<>(List.of(found.dataset().replace("main.", "")));
        for (int i = 0; i < found.columns().size(); i++) {
            if (!found.columns().get(i).equals("rowid")) {
                line.add(found.row().get(i).text());
            }
        }
        return line;
    }

    private static void make(Path file, Random random, String email, String phone) throws SQLException {
        try (Connection shop = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = shop.createStatement()) {
            String onDelete =
                    List.of("", " on delete cascade", " on delete set null").get(random.nextInt(3));
            boolean declared = random.nextInt(4) > 0;
            sql.execute("create table people (id integer primary key, name text, mail text, tel text, by_id integer)");
            sql.execute("create table orders (number integer primary key, people_id integer"
                    + (declared ? " references people (id)" + onDelete : "") + ", what text)");
            sql.execute(
                    "create table notes (id text primary key, order_number integer references orders (number), words text)");
            sql.execute("create table letters (id integer primary key, words text)");
            int people = 1 + random.nextInt(12);
            for (int i = 1; i <= people; i++) {
                boolean hers = random.nextInt(5) == 0;
                sql.execute("insert into people values (%d, '%s', '%s', '%s', %s)"
                        .formatted(
                                i,
                                NAMES.get(random.nextInt(NAMES.size())),
                                hers && random.nextBoolean() ? written(random, email) : "other" + i + "@example.net",
                                hers ? phone(random, phone) : "305-555-%04d".formatted(i),
                                random.nextBoolean() ? "null" : String.valueOf(1 + random.nextInt(people))));
            }
            for (int i = 1; i <= random.nextInt(20); i++) {
                sql.execute("insert into orders values (%d, %d, 'pan %d')".formatted(i, 1 + random.nextInt(people), i));
                if (random.nextBoolean()) {
                    sql.execute("insert into notes values ('n%d', %d, '%s')".formatted(i, i, words(random, email)));
                }
            }
            for (int i = 1; i <= random.nextInt(8); i++) {
                sql.execute("insert into letters values (%d, '%s')".formatted(i, words(random, email)));
            }
        }
    }

    private static String written(Random random, String email) {
        return random.nextBoolean() ? email : email.toUpperCase(java.util.Locale.ROOT);
    }

    private static String phone(Random random, String phone) {
        String digits = phone.replace("-", "");
        return switch (random.nextInt(4)) {
            case 0 -> phone;
            case 1 -> digits;
            case 2 -> "+1" + digits;
            default -> "(%s) %s-%s".formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6));
        };
    }

    private static String words(Random random, String email) {
        return switch (random.nextInt(5)) {
            case 0 -> "write to " + email;
            case 1 -> "write to " + email + " and to other@example.net";
            case 2 -> "write to other@example.net";
            default -> "nothing of anybody";
        };
    }

    private static Map<String, Set<List<String>>> content(Path file) throws SQLException {
        Map<String, Set<List<String>>> content = new HashMap<>();
        try (Connection shop = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = shop.createStatement()) {
            for (String table : List.of("people", "orders", "notes", "letters")) {
                Set<List<String>> rows = new HashSet<>();
                try (ResultSet all = sql.executeQuery("select * from " + table)) {
                    while (all.next()) {
                        List<String> row = new ArrayList<>();
                        for (int i = 1; i <= all.getMetaData().getColumnCount(); i++) {
                            row.add(Optional.ofNullable(all.getString(i)).orElse(""));
                        }
                        rows.add(row);
                    }
                }
                content.put(table, rows);
            }
        }
        return content;
    }
}
