/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.volume;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.resguardo.testkit.bulk.BulkTable;
import org.resguardo.testkit.database.LivePostgres;

/**
 * What a look takes away from those who work on the same database: transactions of {@code pgbench} without and with samples being taken,
 * one look after the other without a pause, in turns so that both see the same machine.
 *
 * <p>Run: {@code ./resguardo bench gentle [SECONDS] [ROUNDS]}. The sampler has the same processors as the database, which is the worst case.
 */
public final class GentleBoard {
    private static final long SEED = 2026;
    private static final long ROWS = 1_000_000;

    private final LivePostgres server;
    private final String program;
    private final int seconds;

    private GentleBoard(LivePostgres server, String program, int seconds) {
        this.server = server;
        this.program = program;
        this.seconds = seconds;
    }

    /**
     * Makes, measures and prints.
     *
     * @param arguments the program, a folder to work in, seconds of a round, rounds
     */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        Path work = Path.of(arguments[1]).toAbsolutePath();
        MeasuredProcess.run(List.of(arguments[0], "--version"), Map.of());
        try (LivePostgres server = LivePostgres.start(work.resolve("postgres"))) {
            try (Connection database = server.connect(server.database())) {
                BulkTable.write(database, "visits", ROWS, SEED);
            }
            new GentleBoard(server, arguments[0], Integer.parseInt(arguments[2]))
                    .rounds(Integer.parseInt(arguments[3]));
        }
    }

    private void rounds(int rounds) throws IOException, InterruptedException {
        pgbench("-i", "-q", "-s", "10");
        transactions();
        List<Double> alone = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        System.out.println("round   alone tps   beside tps   looks");
        for (int i = 1; i <= rounds; i++) {
            alone.add(transactions());
            AtomicInteger looks = new AtomicInteger();
            AtomicBoolean over = new AtomicBoolean();
            Thread sampler = Thread.ofPlatform().start(() -> sample(looks, over));
            beside.add(transactions());
            over.set(true);
            sampler.join();
            System.out.printf(
                    Locale.ROOT, "%5d   %9.0f   %10.0f   %5d%n", i, alone.getLast(), beside.getLast(), looks.get());
        }
        double without = median(alone);
        double with = median(beside);
        System.out.printf(
                Locale.ROOT,
                "%nmedian %.0f alone, %.0f beside: %.1f %% less%n",
                without,
                with,
                (without - with) / without * 100);
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().skip(numbers.size() / 2).findFirst().orElseThrow();
    }

    private void sample(AtomicInteger looks, AtomicBoolean over) {
        List<String> command = List.of(
                program,
                "scan",
                "--postgres",
                server.host() + ":" + server.port() + "/" + server.database(),
                "--user",
                server.user(),
                "--tls",
                "prefer",
                "--json=/dev/null");
        try {
            while (!over.get()) {
                MeasuredProcess.run(command, Map.of("RESGUARDO_DB_PASSWORD", server.password()));
                looks.incrementAndGet();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
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
