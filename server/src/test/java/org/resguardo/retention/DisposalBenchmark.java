/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.connector.edit.Clock;
import org.resguardo.connector.edit.Editor;

/**
 * A rule over one tenth of a table in PostgreSQL, against the same deletes written by hand: both lock a thousand rows behind the
 * last one, delete them by their keys, and commit. The rule besides seals every row and puts it on the disk before each commit.
 * {@code bench/results/retention.txt}.
 */
public final class DisposalBenchmark {
    private static final LocalDate LIMIT = BigTable.TODAY.minusMonths(24).minusDays(1);
    private static final int LOT = Executor.LOT;

    private DisposalBenchmark() {}

    /** Takes the number of rows and the number of rounds. */
    public static void main(String[] args) throws Exception {
        int rows = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        Path folder = Files.createTempDirectory("disposal-benchmark");
        Product.POSTGRES.prepare(folder);
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            fill(folder, rows);
            long byHand = byHand(folder);
            fill(folder, rows);
            long byRule = byRule(folder, round);
            ratios[round] = (double) byRule / byHand;
            System.out.printf(
                    "round %d: %d of %d rows, by hand %.2f s, by rule %.2f s, ratio %.2f%n",
                    round + 1, rows / 10, rows, byHand / 1e9, byRule / 1e9, ratios[round]);
        }
        Arrays.sort(ratios);
        System.out.printf("median ratio %.2f%n", ratios[rounds / 2]);
        System.exit(0);
    }

    private static void fill(Path folder, int rows) throws SQLException {
        try (Connection connection = Product.POSTGRES.connect(folder);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS visit");
            statement.execute("CREATE TABLE visit (id BIGINT PRIMARY KEY, name TEXT, email TEXT, day DATE, note TEXT)");
            statement.execute("INSERT INTO visit SELECT n, 'Somebody ' || n, 'p' || n || '@example.com',"
                    + " CASE WHEN n % 10 = 0 THEN DATE '2020-01-01' ELSE DATE '2026-10-01' END, repeat('x', 40)"
                    + " FROM generate_series(1, " + rows + ") n");
            statement.execute("VACUUM ANALYZE visit");
            statement.execute("CHECKPOINT");
        }
    }

    private static long byHand(Path folder) throws SQLException {
        long began = System.nanoTime();
        try (Connection connection = Product.POSTGRES.connect(folder)) {
            connection.setAutoCommit(false);
            try (PreparedStatement take = connection.prepareStatement(
                            "SELECT id FROM visit WHERE day < ? AND id > ? ORDER BY id LIMIT " + LOT + " FOR UPDATE");
                    PreparedStatement delete = connection.prepareStatement("DELETE FROM visit WHERE id = ANY (?)")) {
                long last = -1;
                List<Long> ids = take(take, last);
                while (!ids.isEmpty()) {
                    Array array = connection.createArrayOf("bigint", ids.toArray());
                    delete.setArray(1, array);
                    delete.executeUpdate();
                    connection.commit();
                    last = ids.getLast();
                    ids = take(take, last);
                }
                connection.commit();
            }
        }
        return System.nanoTime() - began;
    }

    private static List<Long> take(PreparedStatement take, long last) throws SQLException {
        take.setDate(1, Date.valueOf(LIMIT));
        take.setLong(2, last);
        List<Long> ids = new ArrayList<>();
        try (ResultSet rows = take.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private static long byRule(Path folder, int round) throws Exception {
        RuleDefinition rule = new RuleDefinition(
                1,
                Product.POSTGRES.id("visit"),
                24,
                List.of(new Clock("day", Clock.Form.DATE, Optional.empty())),
                DisposalAction.DELETE,
                List.of(),
                List.of(),
                Set.of());
        long began = System.nanoTime();
        try (Workshop workshop = new Workshop(folder);
                Editor editor = Product.POSTGRES.editor(folder);
                Quarantine quarantine =
                        Quarantine.open(folder.resolve("q").resolve("round-" + round), workshop.key())) {
            Effect effect = Effect.of(rule, editor);
            new Executor(editor, effect, Treatment.of(effect, Workshop.HASH, Shield.NONE), BigTable.TODAY)
                    .run(quarantine, Long.MAX_VALUE, Watch.NONE);
        }
        return System.nanoTime() - began;
    }
}
