/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.volume;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.resguardo.testkit.bulk.BulkTable;
import org.resguardo.testkit.bulk.BulkText;
import org.resguardo.testkit.database.LivePostgres;

/**
 * The memory of the server, as people start it, while it looks at gigabytes of files and at a table of millions of rows: resident memory
 * of the server itself and of the processes that read strangers' files, from second to second. Half-way through the files everything is
 * killed without a warning and started again.
 *
 * <p>Run: {@code ./resguardo bench server [GIGABYTES] [MILLION_ROWS]}.
 */
public final class ServerBoard {
    private static final long SEED = 2026;
    private static final int TENTHS = 10;

    private final String program;
    private final Path data;

    private ServerBoard(String program, Path data) {
        this.program = program;
        this.data = data;
    }

    /**
     * Makes, measures and prints.
     *
     * @param arguments the program, a folder to work in, gigabytes, millions of rows
     */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        Path work = Path.of(arguments[1]).toAbsolutePath();
        MeasuredProcess.run(List.of(arguments[0], "--version"), Map.of());
        Path folder = work.resolve("text");
        long bytes = BulkText.write(folder, (long) (Double.parseDouble(arguments[2]) * 1e9), SEED);
        System.out.printf(Locale.ROOT, "%.0f MB of prose, logs and exports in files of 64 MB%n%n", bytes / 1e6);
        ServerBoard board = new ServerBoard(arguments[0], work.resolve("data"));
        Process server = board.start();
        try {
            System.out.printf(Locale.ROOT, "at rest                       %4.0f MB%n", megabytes(server));
            server = board.files(server, folder, bytes);
            board.table(server, work.resolve("postgres"), (long) (Double.parseDouble(arguments[3]) * 1e6));
        } finally {
            stop(server);
        }
    }

    private Process start() throws IOException, InterruptedException {
        Process server = new ProcessBuilder(program, "serve", "--data", data.toString(), "--port", "0", "--no-browser")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        until(() -> Files.exists(data.resolve("app.db")) && number("select count(*) from job") >= 0);
        Thread.sleep(3_000);
        return server;
    }

    private static void stop(Process server) throws InterruptedException {
        server.descendants().forEach(ProcessHandle::destroy);
        server.destroy();
        server.waitFor();
    }

    /** Looks at the files, and half-way kills the server and all that it started. */
    private Process files(Process first, Path folder, long bytes)
            throws IOException, SQLException, InterruptedException {
        command(Map.of(), "store", "add", folder.toString());
        command(Map.of(), "store", "scan", "1");
        until(() -> number("select count(*) from store_scan") > 0);
        long begin = System.nanoTime();
        double[] most = new double[TENTHS];
        Process server = first;
        boolean killed = false;
        while (number("select count(*) from store_scan where outcome = 'running'") > 0) {
            long done = number("select coalesce(max(byte_count), 0) from store_scan");
            int tenth = (int) Math.min(TENTHS - 1, done * TENTHS / bytes);
            most[tenth] = Math.max(most[tenth], megabytes(server));
            if (!killed && done > bytes / 2) {
                killed = true;
                server = killAndStart(server);
            }
            Thread.sleep(500);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        for (int i = 0; i < TENTHS; i++) {
            System.out.printf(Locale.ROOT, "most in tenth %2d of the data   %4.0f MB%n", i + 1, most[i]);
        }
        System.out.printf(Locale.ROOT, "%n%.0f s with the new start, %.0f MB/s%n", seconds, bytes / 1e6 / seconds);
        System.out.printf(
                Locale.ROOT,
                "files in the folder %d, counted as read %d, bytes counted %.0f MB%n%n",
                count(folder),
                number("select read_count from store_scan"),
                number("select byte_count from store_scan") / 1e6);
        return server;
    }

    private Process killAndStart(Process server) throws IOException, SQLException, InterruptedException {
        server.descendants().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly().waitFor();
        System.out.printf(
                Locale.ROOT, "killed when %d files had been kept%n", number("select read_count from store_scan"));
        return start();
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private void table(Process server, Path folder, long rows) throws IOException, SQLException, InterruptedException {
        try (LivePostgres postgres = LivePostgres.start(folder)) {
            try (Connection database = postgres.connect(postgres.database())) {
                BulkTable.write(database, "visits", rows, SEED);
            }
            command(
                    Map.of("RESGUARDO_DB_PASSWORD", postgres.password()),
                    "store",
                    "add",
                    "--kind",
                    "postgresql",
                    "--host",
                    postgres.host(),
                    "--port",
                    Integer.toString(postgres.port()),
                    "--database",
                    postgres.database(),
                    "--user",
                    postgres.user());
            for (String look : new String[] {"first", "again"}) {
                long before = number("select count(*) from store_scan");
                command(Map.of(), "store", "scan", "2");
                until(() -> number("select count(*) from store_scan") > before);
                double most = 0;
                while (number("select count(*) from store_scan where outcome = 'running'") > 0) {
                    most = Math.max(most, megabytes(server));
                    Thread.sleep(50);
                }
                System.out.printf(
                        Locale.ROOT,
                        "table of %d rows, %s look    %4.0f MB, %.1f s, %d rows read, %d tables left as they were%n",
                        rows,
                        look,
                        most,
                        number("select ended_at - began_at from store_scan order by id desc limit 1") / 1e3,
                        number("select row_count from store_scan order by id desc limit 1"),
                        number("select same_count from store_scan order by id desc limit 1"));
            }
        }
    }

    private void command(Map<String, String> environment, String... words) throws IOException {
        List<String> command = Stream.concat(
                        Stream.concat(Stream.of(program), Stream.of(words)), Stream.of("--data", data.toString()))
                .toList();
        MeasuredProcess run = MeasuredProcess.run(command, environment);
        if (run.code() != 0) {
            throw new IOException("The program ended with " + run.code());
        }
    }

    private interface Answer {
        boolean there() throws SQLException;
    }

    private static void until(Answer answer) throws InterruptedException, IOException {
        for (int i = 0; i < 600; i++) {
            try {
                if (answer.there()) {
                    return;
                }
            } catch (SQLException e) {
                // The database is being made.
            }
            Thread.sleep(200);
        }
        throw new IOException("The server did not get ready.");
    }

    private long number(String question) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("app.db"));
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            return rows.getLong(1);
        }
    }

    /** The resident memory of the server and all that it started, shared pages counted once. */
    private static double megabytes(Process server) {
        return Stream.concat(Stream.of(server.toHandle()), server.descendants())
                        .mapToDouble(one -> MeasuredProcess.kilobytes(one.pid()))
                        .sum()
                / 1024;
    }
}
