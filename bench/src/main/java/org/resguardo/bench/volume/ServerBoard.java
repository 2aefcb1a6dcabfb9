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
import org.resguardo.testkit.bulk.BulkText;

/**
 * The memory of the server, as people start it, while it looks at gigabytes of files: resident memory of the server itself and of the
 * processes that read strangers' files, from second to second.
 *
 * <p>Run: {@code ./resguardo bench server [GIGABYTES]}.
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
     * @param arguments the program, a folder to work in, gigabytes
     */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        Path work = Path.of(arguments[1]).toAbsolutePath();
        MeasuredProcess.run(List.of(arguments[0], "--version"), Map.of());
        Path folder = work.resolve("text");
        long bytes = BulkText.write(folder, (long) (Double.parseDouble(arguments[2]) * 1e9), SEED);
        System.out.printf(Locale.ROOT, "%.0f MB of prose, logs and exports in files of 64 MB%n%n", bytes / 1e6);
        new ServerBoard(arguments[0], work.resolve("data")).measure(folder, bytes);
    }

    private void measure(Path folder, long bytes) throws IOException, SQLException, InterruptedException {
        Process server = new ProcessBuilder(program, "serve", "--data", data.toString(), "--port", "0", "--no-browser")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            until(() -> Files.exists(data.resolve("app.db")) && number("select count(*) from job") >= 0);
            Thread.sleep(3_000);
            System.out.printf(Locale.ROOT, "at rest                       %4.0f MB%n", megabytes(server));
            command("store", "add", folder.toString());
            command("store", "scan", "1");
            until(() -> number("select count(*) from store_scan") > 0);
            watch(server, bytes);
        } finally {
            server.descendants().forEach(ProcessHandle::destroy);
            server.destroy();
            server.waitFor();
        }
    }

    private void watch(Process server, long bytes) throws IOException, SQLException, InterruptedException {
        long begin = System.nanoTime();
        double[] most = new double[TENTHS];
        while (number("select count(*) from store_scan where outcome = 'running'") > 0) {
            int tenth = (int) Math.min(
                    TENTHS - 1, number("select coalesce(max(byte_count), 0) from store_scan") * TENTHS / bytes);
            most[tenth] = Math.max(most[tenth], megabytes(server));
            Thread.sleep(500);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        for (int i = 0; i < TENTHS; i++) {
            System.out.printf(Locale.ROOT, "most in tenth %2d of the data   %4.0f MB%n", i + 1, most[i]);
        }
        System.out.printf(Locale.ROOT, "%n%.0f s, %.0f MB/s%n", seconds, bytes / 1e6 / seconds);
    }

    private void command(String... words) throws IOException {
        List<String> command = Stream.concat(
                        Stream.concat(Stream.of(program), Stream.of(words)), Stream.of("--data", data.toString()))
                .toList();
        MeasuredProcess run = MeasuredProcess.run(command, Map.of());
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
