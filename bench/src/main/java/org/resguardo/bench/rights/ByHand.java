/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody would write who looks for this one person in these tables and this folder. */
final class ByHand {
    private static final String ADDRESS = "luz.romero@finder.example";
    private static final String NUMBER = "%213%555%0142%";
    private static final double TICKS = 100;

    private ByHand() {}

    /**
     * What a search took.
     *
     * @param seconds from its beginning to its end
     * @param processorSeconds of this process, of those it started, and of the database server
     * @param found how many rows, lines or passages
     * @param first after how many seconds the first was found; negative when nobody looked
     */
    record Took(double seconds, double processorSeconds, int found, double first) {
        Took and(Took other) {
            return new Took(
                    seconds + other.seconds, processorSeconds + other.processorSeconds, found + other.found, -1);
        }

        Took with(int more, double at) {
            return new Took(seconds, processorSeconds, more, at);
        }
    }

    static Took sqlite(FinderData data) throws SQLException {
        String union = Stream.of(
                                "customers.name customers.email customers.phone customers.city".split(" "),
                                "orders.created orders.what".split(" "),
                                "notes.words".split(" "))
                        .map(columns -> "SELECT '" + columns[0] + "', id FROM "
                                + columns[0].split("\\.")[0] + " WHERE "
                                + Stream.of(columns)
                                        .map(column -> column + " LIKE '%" + ADDRESS + "%' OR " + column + " LIKE '"
                                                + NUMBER + "'")
                                        .collect(Collectors.joining(" OR ")))
                        .collect(Collectors.joining(" UNION ALL "))
                + " UNION ALL SELECT 'orders', id FROM orders WHERE customer_id IN (SELECT id FROM customers WHERE email LIKE '"
                + ADDRESS
                + "') UNION ALL SELECT 'notes', id FROM notes WHERE order_id IN (SELECT id FROM orders WHERE customer_id"
                + " IN (SELECT id FROM customers WHERE email LIKE '" + ADDRESS + "'))";
        try (Connection shop = DriverManager.getConnection("jdbc:sqlite:" + data.sqlite())) {
            return asked(data, shop, union);
        }
    }

    static Took postgres(FinderData data) throws SQLException {
        String where = Stream.of("given_name", "surnames", "email", "phone", "city")
                .map(column -> "lower(" + column + ") LIKE '%" + ADDRESS + "%' OR " + column + " LIKE '" + NUMBER + "'")
                .collect(Collectors.joining(" OR "));
        try (Connection visits = data.postgres().connect(data.postgres().database())) {
            return asked(data, visits, "SELECT 'visits', id FROM visits WHERE " + where);
        }
    }

    private static Took asked(FinderData data, Connection database, String question) {
        int[] rows = new int[1];
        Took took = measured(data, () -> {
            try (Statement sql = database.createStatement();
                    ResultSet answer = sql.executeQuery(question)) {
                while (answer.next()) {
                    rows[0]++;
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        return took.with(rows[0], -1);
    }

    static Took grep(FinderData data) throws IOException {
        Path lines = data.folder().resolveSibling("lines");
        Took took = measured(data, () -> {
            String pattern = "luz\\.romero@finder\\.example|213[^0-9]{0,3}555[^0-9]{0,3}0142";
            ProcessBuilder grep =
                    new ProcessBuilder("grep", "-rniaE", pattern, data.folder().toString());
            grep.environment().put("LC_ALL", "C");
            try {
                grep.redirectOutput(lines.toFile()).start().waitFor();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return took.with(
                Files.readAllLines(lines, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .size(),
                -1);
    }

    static Took measured(FinderData data, Runnable work) {
        double before = processorSeconds(data);
        long begin = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Took(seconds, processorSeconds(data) - before, 0, -1);
    }

    /** Of this process, of its children that run and that ended, and the same of the database server. */
    private static double processorSeconds(FinderData data) {
        double all = used(ProcessHandle.current().pid());
        for (ProcessHandle child : ProcessHandle.current().descendants().toList()) {
            all += used(child.pid());
        }
        try {
            String pid = Files.readAllLines(data.sqlite().resolveSibling("postgres/data/postmaster.pid"))
                    .getFirst();
            boolean ours = ProcessHandle.current()
                    .descendants()
                    .map(ProcessHandle::pid)
                    .toList()
                    .contains(Long.valueOf(pid));
            if (!ours) {
                all += used(Long.parseLong(pid));
                List<ProcessHandle> backends = ProcessHandle.of(Long.parseLong(pid)).stream()
                        .flatMap(ProcessHandle::descendants)
                        .toList();
                for (ProcessHandle backend : backends) {
                    all += used(backend.pid());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static double used(long pid) {
        try {
            String[] parts = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"))
                    .split("\\) ", 2)[1]
                    .split(" ");
            // Its own time, of programs and of the system, and that of children whose end it has seen.
            return (Long.parseLong(parts[11])
                            + Long.parseLong(parts[12])
                            + Long.parseLong(parts[13])
                            + Long.parseLong(parts[14]))
                    / TICKS;
        } catch (IOException e) {
            // It ended between being listed and being looked at; its parent has its time.
            return 0;
        }
    }
}
