/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.volume;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resguardo.testkit.bulk.BulkFiles;
import org.resguardo.testkit.bulk.BulkTable;
import org.resguardo.testkit.bulk.BulkText;
import org.resguardo.testkit.database.LivePostgres;

/**
 * Scans gigabytes of files and millions of rows with the program as people start it, beside {@code cat}, {@code wc} and a bare
 * read of the same table.
 *
 * <p>Nine tenths of the files are plain text, which is scanned once by itself, so that its speed can be told; then everything
 * is scanned together.
 */
public final class VolumeBoard {
    private static final long SEED = 2026;

    private VolumeBoard() {}

    /**
     * Makes, scans and prints.
     *
     * @param arguments the program, a folder to work in, gigabytes of files, millions of rows
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        String program = arguments[0];
        Path work = Path.of(arguments[1]).toAbsolutePath();
        // The program builds itself when it is started first; that is not what is measured.
        MeasuredProcess.run(List.of(program, "--version"), Map.of());
        files(program, work, Double.parseDouble(arguments[2]));
        table(program, work, Double.parseDouble(arguments[3]));
    }

    private static void files(String program, Path work, double gigabytes) throws IOException {
        Path folder = work.resolve("files");
        double text = BulkText.write(folder.resolve("text"), (long) (gigabytes * 0.9e9), SEED) / 1e6;
        double all = text + BulkFiles.write(folder.resolve("others"), (long) (gigabytes * 0.1e9), SEED) / 1e6;
        heading("%.0f MB of prose, logs and exports in files of 64 MB", text);
        print("cat", text, MeasuredProcess.run(shell("cat " + folder + "/text/* >/dev/null"), Map.of()));
        print("wc", text, MeasuredProcess.run(shell("LC_ALL=C wc " + folder + "/text/*"), Map.of()));
        print("resguardo scan", text, scan(program, folder.resolve("text"), work));
        heading("%.0f MB of files, those and some of every other kind", all);
        print(
                "cat",
                all,
                MeasuredProcess.run(shell("find " + folder + " -type f -exec cat {} + >/dev/null"), Map.of()));
        print("resguardo scan", all, scan(program, folder, work));
        System.out.println();
    }

    private static MeasuredProcess scan(String program, Path folder, Path work) throws IOException {
        return MeasuredProcess.run(
                List.of(program, "scan", folder.toString(), "--json=" + work + "/report.json"), Map.of());
    }

    private static void heading(String what, double megabytes) {
        System.out.printf(Locale.ROOT, "%n" + what + "%n%n", megabytes);
        System.out.println("                             seconds   processor s    MB/s   MB/s a core   memory MB");
    }

    private static void table(String program, Path work, double millions) throws IOException, SQLException {
        try (LivePostgres server = LivePostgres.start(work.resolve("postgres"))) {
            long rows = (long) (millions * 1e6);
            try (Connection database = server.connect(server.database())) {
                BulkTable.write(database, "visits", rows, SEED);
            }
            System.out.printf(Locale.ROOT, "A table of %d rows in PostgreSQL%n%n", rows);
            BareRead first = BareRead.of(server, "visits");
            BareRead second = BareRead.of(server, "visits");
            double bare = Math.min(first.seconds(), second.seconds());
            System.out.printf(
                    Locale.ROOT,
                    "bare read by JDBC, all columns as text   %6.1f s, and again %.1f s; processors %.1f s and %.1f s%n",
                    first.seconds(),
                    second.seconds(),
                    first.processorSeconds(),
                    second.processorSeconds());
            MeasuredProcess scan = MeasuredProcess.run(
                    List.of(
                            program,
                            "scan",
                            "--postgres",
                            server.host() + ":" + server.port() + "/" + server.database(),
                            "--user",
                            server.user(),
                            "--tls",
                            "prefer",
                            "--full",
                            "--json=" + work + "/table.json"),
                    Map.of("RESGUARDO_DB_PASSWORD", server.password()));
            System.out.printf(
                    Locale.ROOT,
                    "resguardo scan --full                    %6.1f s, %.2f times the faster bare read; processors %.1f s, exit code %d, memory %.0f MB%n",
                    scan.seconds(),
                    scan.seconds() / bare,
                    scan.processorSeconds(),
                    scan.code(),
                    scan.megabytes());
        }
    }

    private static List<String> shell(String command) {
        return List.of("sh", "-c", command);
    }

    private static void print(String name, double megabytes, MeasuredProcess run) {
        System.out.printf(
                Locale.ROOT,
                "%-25s %10.1f %13.1f %7.0f %13.0f %11.0f%s%n",
                name,
                run.seconds(),
                run.processorSeconds(),
                megabytes / run.seconds(),
                megabytes / Math.max(0.001, run.processorSeconds()),
                run.megabytes(),
                run.code() > 1 ? "  exit code " + run.code() : "");
    }
}
