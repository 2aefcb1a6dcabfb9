/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.connector.edit.Clock;
import org.resguardo.connector.edit.Editor;
import org.resguardo.platform.secret.SealingKey;

/**
 * A rule over one tenth of a table, against the same deletes written by hand with the same lots: once the deletes alone, and once
 * as careful people write them, who keep what they delete in a file. {@code bench/results/retention.txt}.
 */
public final class DisposalBenchmark {
    private final Product product;
    private final Path folder;

    private DisposalBenchmark(Product product, Path folder) {
        this.product = product;
        this.folder = folder;
    }

    /** Takes the product and, for each round, how many rows the table has; the folder for its files is the temporary one. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("disposal-benchmark");
        var benchmark = new DisposalBenchmark(Product.valueOf(args[0]), folder);
        benchmark.product.prepare(folder);
        benchmark.makeDurable();
        for (int number = 1; number < args.length; number++) {
            System.out.println(benchmark.round(number, Integer.parseInt(args[number])));
        }
        System.exit(0);
    }

    /** What one way took, in seconds: by the clock, and of processors, those of the database's processes among them. */
    private record Cost(double clock, double processor) {
        String to(Cost other) {
            return new Cost(clock / other.clock, processor / other.processor).toString();
        }

        @Override
        public String toString() {
            return "%.2f (%.2f)".formatted(clock, processor);
        }
    }

    private record Round(int number, int rows, int lots, Cost rule, Cost bare, Cost kept) {
        @Override
        public String toString() {
            return "round %d: %,d rows in %d lots, seconds by the clock (of processors): rule %s, bare %s, with a copy %s;"
                            .formatted(number, rows, lots, rule, bare, kept)
                    + " ratio to bare %s, to a copy %s".formatted(rule.to(bare), rule.to(kept));
        }
    }

    private interface Way {
        void go() throws Exception;
    }

    private Round round(int number, int rows) throws Exception {
        Path sealed = folder.resolve("q").resolve("round-" + number);
        List<Integer> lots = new ArrayList<>();
        fill(rows);
        Cost rule;
        try (Workshop workshop = new Workshop(folder)) {
            SealingKey key = workshop.key();
            rule = cost(() -> byRule(sealed, key, lots, rows / 10));
        }
        Files.delete(sealed);
        fill(rows);
        Cost bare = cost(() -> new DeletesByHand(product, folder, lots).bare());
        checkDone(rows);
        fill(rows);
        Path copy = folder.resolve("copy.csv");
        Cost kept = cost(() -> new DeletesByHand(product, folder, lots).keeping(copy));
        Files.delete(copy);
        checkDone(rows);
        return new Round(number, lots.stream().mapToInt(Integer::intValue).sum(), lots.size(), rule, bare, kept);
    }

    private Cost cost(Way way) throws Exception {
        ProcessorTime processor = ProcessorTime.of(product, folder);
        double before = processor.seconds();
        long began = System.nanoTime();
        way.go();
        double clock = (System.nanoTime() - began) / 1e9;
        return new Cost(clock, processor.seconds() - before);
    }

    /** The server of the tests trusts that nothing fails; one that keeps a business's data does not. */
    private void makeDurable() throws SQLException {
        if (product == Product.POSTGRES) {
            try (Connection connection = product.connect(folder);
                    Statement statement = connection.createStatement()) {
                statement.execute("ALTER SYSTEM SET fsync = on");
                statement.execute("ALTER SYSTEM SET full_page_writes = on");
                statement.execute("ALTER SYSTEM SET max_wal_size = '2GB'");
                statement.execute("SELECT pg_reload_conf()");
            }
        }
    }

    private void fill(int rows) throws SQLException, IOException {
        try (Connection connection = product.connect(folder);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS visit");
            statement.execute("CREATE TABLE visit (id BIGINT PRIMARY KEY, name TEXT, email TEXT, day DATE, note TEXT)");
            String columns = "n, 'Somebody ' || n, 'p' || n || '@example.com',"
                    + " CASE WHEN n % 10 = 0 THEN DATE '2020-01-01' ELSE DATE '2026-10-01' END,"
                    + " 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'";
            if (product == Product.SQLITE) {
                statement.execute("WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < " + rows
                        + ") INSERT INTO visit SELECT " + columns.replace("DATE '", "'") + " FROM c");
            } else {
                statement.execute("INSERT INTO visit SELECT " + columns + " FROM generate_series(1, " + rows + ") n");
                statement.execute("VACUUM ANALYZE visit");
                statement.execute("CHECKPOINT");
            }
        }
    }

    private void checkDone(int rows) throws SQLException {
        try (Connection connection = product.connect(folder);
                Statement statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT COUNT(*) FROM visit")) {
            if (!answer.next() || answer.getLong(1) != rows - rows / 10) {
                throw new IllegalStateException("by hand something else was deleted");
            }
        }
    }

    private void byRule(Path sealed, SealingKey key, List<Integer> lots, int expected) throws Exception {
        Clock.Form form = product == Product.SQLITE ? Clock.Form.TEXT : Clock.Form.DATE;
        RuleDefinition rule = new RuleDefinition(
                1,
                product.id("visit"),
                24,
                List.of(new Clock("day", form, Optional.empty())),
                DisposalAction.DELETE,
                List.of(),
                List.of(),
                Set.of());
        long[] before = {0};
        try (Editor editor = product.editor(folder);
                Quarantine quarantine = Quarantine.open(sealed, key)) {
            Effect effect = Effect.of(rule, editor);
            new Executor(editor, effect, Treatment.of(effect, Workshop.HASH, Shield.NONE), BigTable.TODAY)
                    .run(quarantine, Long.MAX_VALUE, done -> {
                        lots.add((int) (done - before[0]));
                        before[0] = done;
                    });
        }
        lots.removeIf(lot -> lot == 0);
        if (before[0] != expected) {
            throw new IllegalStateException("the rule did " + before[0] + " of " + expected);
        }
    }
}
