/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.apache.spark.sql.SparkSession;
import org.resguardo.connector.Connector;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.FilesConnector;
import org.resguardo.connector.files.worker.WorkerPool;
import org.resguardo.engine.Detector;
import org.resguardo.engine.Engine;
import org.resguardo.scan.DataStore;
import org.resguardo.scan.Scan;
import org.resguardo.scan.ScanListener;
import org.resguardo.scan.ScanSettings;

/**
 * Measures what a row costs inside Spark beside the plain scan, all in one process and in turns, by processor time: the machine may
 * have other work. Arguments: a folder for the data, how many rows, how many turns, a file for the result.
 */
final class SparkSpeed {
    private static final long KEY = 3;
    private static final long USUAL_GROUPS = 128L << 20;
    private static final int WARM = 3;
    private static final String SAME_WORK = "plain scan, CSV, every value closely";

    private SparkSpeed() {}

    private interface Work {
        void run() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int rows = Integer.parseInt(arguments[1]);
        int turns = Integer.parseInt(arguments[2]);
        List<LakeSamples.Client> clients = new LakeSamples(1).clients(rows);
        LakeSamples.csv(folder.resolve("text/clientes.csv"), ',', LakeSamples.AS_PROGRAMS_WRITE, clients);
        LakeSamples.parquet(folder.resolve("columns/clientes.parquet"), USUAL_GROUPS, clients);
        try (SparkSession session = session()) {
            Map<String, Work> works = new LinkedHashMap<>();
            Engine standard = Engine.standard();
            Engine parts = Engine.withKey(Detector::onByDefault, KEY);
            works.put("plain scan, CSV, as people run it", () -> plain(folder.resolve("text"), standard));
            works.put(SAME_WORK, () -> plain(folder.resolve("text"), parts));
            works.put("inside Spark, CSV", () -> spark(session, folder.resolve("text"), parts));
            works.put("inside Spark, Parquet", () -> spark(session, folder.resolve("columns"), parts));
            try (PrintStream out = new PrintStream(arguments[3])) {
                tell(measured(works, turns), rows, turns, session.version(), out);
            }
        }
    }

    private static SparkSession session() {
        return SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
    }

    private static Map<String, List<Double>> measured(Map<String, Work> works, int turns) throws IOException {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int turn = -WARM; turn < turns; turn++) {
            for (Map.Entry<String, Work> work : works.entrySet()) {
                long before = machine.getProcessCpuTime();
                work.getValue().run();
                double spent = (machine.getProcessCpuTime() - before) / 1e9;
                if (turn >= 0) {
                    seconds.computeIfAbsent(work.getKey(), k -> new ArrayList<>())
                            .add(spent);
                }
            }
        }
        return seconds;
    }

    private static void tell(Map<String, List<Double>> seconds, int rows, int turns, String spark, PrintStream out) {
        out.printf("The scan inside Spark beside the plain scan, %s%n", LocalDate.now(java.time.ZoneOffset.UTC));
        out.printf(
                "%d rows of 7 columns, %d turns after %d to warm up, all in one process, processor time%n",
                rows, turns, WARM);
        out.printf(
                "Java %s, Spark %s with one task at a time, %d processors%n%n",
                Runtime.version(), spark, Runtime.getRuntime().availableProcessors());
        double base = median(Objects.requireNonNull(seconds.get(SAME_WORK)));
        out.printf("%-40s %12s %22s%n", "", "rows/s", "share of the same work");
        seconds.forEach((name, spent) -> out.printf(
                java.util.Locale.ROOT, "%-40s %12.0f %22.2f%n", name, rows / median(spent), base / median(spent)));
        out.printf("%nThe same work: a plain scan that looks closely at every value, as the job does.%n");
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void plain(Path folder, Engine engine) {
        try (Connector files = new FilesConnector(folder, path -> true, FileOptions.standard(), new WorkerPool())) {
            scan(engine, files);
        }
    }

    private static void spark(SparkSession session, Path folder, Engine engine) {
        LakeReading reading = new LakeReading(KEY, OptionalLong.empty(), "", true, false, "UTF-8");
        scan(engine, new Lake(session, new org.apache.hadoop.fs.Path(folder.toUri()), reading));
    }

    private static void scan(Engine engine, Connector connector) {
        ScanSettings settings = ScanSettings.standard().withThreads(1);
        if (!new Scan(engine, settings, ScanListener.none())
                .run(List.of(DataStore.files(connector)))
                .foundSomething()) {
            throw new IllegalStateException("Nothing was found, so nothing was measured.");
        }
    }
}
