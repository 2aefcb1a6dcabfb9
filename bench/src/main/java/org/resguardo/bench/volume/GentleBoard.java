/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.volume;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.jdbc.DatabaseProduct;
import org.resguardo.connector.jdbc.JdbcConnector;
import org.resguardo.connector.jdbc.ServerSettings;
import org.resguardo.engine.Engine;
import org.resguardo.scan.DataStore;
import org.resguardo.scan.DatasetLook;
import org.resguardo.scan.Pace;
import org.resguardo.scan.Scan;
import org.resguardo.scan.ScanListener;
import org.resguardo.scan.ScanProgress;
import org.resguardo.scan.ScanSettings;
import org.resguardo.testkit.bulk.BulkTable;
import org.resguardo.testkit.database.LivePostgres;

/**
 * What a look takes away from those who work on the same database: transactions of {@code pgbench} alone, beside a look as the server takes
 * it, and beside one without rests, in turns so that all see the same machine. The look is that of a running program over a database of
 * many tables, which it samples one after the other by one connection; it begins with each round and is stopped with it.
 *
 * <p>Run: {@code ./resguardo bench gentle [SECONDS] [ROUNDS]}. The sampler has the same processors as the database, which is the worst case.
 */
public final class GentleBoard {
    private static final long SEED = 2026;
    private static final long ROWS = 100_000;
    private static final int TABLES = 800;
    private static final int ROWS_OF_EACH = 20_000;

    private final LivePostgres server;
    private final int seconds;
    private final Engine engine = Engine.standard();

    private GentleBoard(LivePostgres server, int seconds) {
        this.server = server;
        this.seconds = seconds;
    }

    /**
     * Makes, measures and prints.
     *
     * @param arguments a folder to work in, seconds of a round, rounds
     */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, ConnectorException {
        Path work = Path.of(arguments[0]).toAbsolutePath();
        try (LivePostgres server = LivePostgres.start(work.resolve("postgres"))) {
            try (Connection database = server.connect(server.database());
                    Statement statement = database.createStatement()) {
                BulkTable.write(database, "visits", ROWS, SEED);
                for (int i = 0; i < TABLES; i++) {
                    statement.execute("CREATE TABLE visits_" + i + " AS SELECT * FROM visits WHERE id % 5 = " + i % 5);
                }
                statement.execute("ANALYZE");
            }
            System.out.printf(
                    Locale.ROOT, "A database of %d tables of %,d rows and one of %,d%n%n", TABLES, ROWS_OF_EACH, ROWS);
            new GentleBoard(server, Integer.parseInt(arguments[1])).rounds(Integer.parseInt(arguments[2]));
        }
    }

    private void rounds(int rounds) throws IOException, InterruptedException, ConnectorException {
        pgbench("-i", "-q", "-s", "10");
        transactions();
        beside(Pace.full());
        List<Double> alone = new ArrayList<>();
        List<Double> gentle = new ArrayList<>();
        List<Double> full = new ArrayList<>();
        System.out.println("round   alone tps   beside a look   (tables)   beside one without rests   (tables)");
        for (int i = 1; i <= rounds; i++) {
            alone.add(transactions());
            Beside rested = beside(Pace.gentle());
            gentle.add(rested.transactions());
            Beside unrested = beside(Pace.full());
            full.add(unrested.transactions());
            System.out.printf(
                    Locale.ROOT,
                    "%5d   %9.0f   %13.0f   %8d   %24.0f   %8d%n",
                    i,
                    alone.getLast(),
                    rested.transactions(),
                    rested.tables(),
                    unrested.transactions(),
                    unrested.tables());
        }
        double without = median(alone);
        System.out.printf(
                Locale.ROOT,
                "%nmedian %.0f alone; beside a look %.1f %% less; beside one without rests %.1f %% less%n",
                without,
                less(without, median(gentle)),
                less(without, median(full)));
    }

    private static double less(double without, double with) {
        return (without - with) / without * 100;
    }

    private record Beside(double transactions, int tables) {}

    private Beside beside(Pace pace) throws IOException, InterruptedException, ConnectorException {
        AtomicInteger tables = new AtomicInteger();
        ScanListener counting = new ScanListener() {
            @Override
            public void progress(ScanProgress progress) {}

            @Override
            public void looked(DatasetLook look) {
                tables.incrementAndGet();
            }
        };
        try (JdbcConnector connector =
                new JdbcConnector(ServerSettings.of(DatabaseProduct.POSTGRESQL, server.host(), server.database())
                        .port(server.port())
                        .login(server.user(), server.password().toCharArray()))) {
            ScanSettings settings = ScanSettings.standard().withThreads(1).withPace(pace);
            Scan scan = new Scan(engine, settings, counting);
            Thread looking =
                    Thread.ofPlatform().start(() -> scan.run(List.of(DataStore.database(connector, table -> true))));
            double transactions = transactions();
            if (!looking.isAlive()) {
                throw new IllegalStateException("The look ended before the round; make rounds shorter.");
            }
            scan.stop();
            looking.join();
            return new Beside(transactions, tables.get());
        }
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().skip(numbers.size() / 2).findFirst().orElseThrow();
    }

    private double transactions() throws IOException, InterruptedException {
        String said = pgbench("-c", "4", "-j", "1", "-T", Integer.toString(seconds));
        return said.lines()
                .filter(line -> line.startsWith("tps"))
                .map(line -> line.split(" ")[2])
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow();
    }

    private String pgbench(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("pgbench"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-h", server.host(), "-p", Integer.toString(server.port()), "-U", server.user(), server.database()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", server.password());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pgbench ended with " + process.exitValue());
        }
        return said;
    }
}
