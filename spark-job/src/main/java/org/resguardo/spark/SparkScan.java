/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.resguardo.engine.Detector;
import org.resguardo.engine.Engine;
import org.resguardo.scan.DataStore;
import org.resguardo.scan.FailureCode;
import org.resguardo.scan.Scan;
import org.resguardo.scan.ScanJson;
import org.resguardo.scan.ScanListener;
import org.resguardo.scan.ScanReport;
import org.resguardo.scan.Versions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * What {@code spark-submit} starts: looks at folders of a lake and writes what was found, in the form that {@code resguardo scan
 * --json} has.
 *
 * <p>Ends with 0 when the report was written, with 2 when the options are wrong, else with 3. Files that could not be read are in
 * the report and change nothing about that: a cluster that sees another code would begin anew.
 */
@Command(
        name = "spark-submit ... resguardo-spark.jar",
        resourceBundle = "org.resguardo.spark.options",
        versionProvider = SparkScan.Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class SparkScan implements Callable<Integer> {
    private static final int FAILED = 3;

    @Mixin
    private final JobOptions options = new JobOptions();

    /** Runs the job. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new SparkScan())
                .setExecutionExceptionHandler(SparkScan::failed)
                .execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession session =
                SparkSession.builder().appName("resguardo scan").getOrCreate()) {
            long key = options.key();
            Engine engine = Engine.withKey(Detector::onByDefault, key);
            LakeReading reading = options.reading(key);
            List<DataStore> stores = options.roots().stream()
                    .map(root -> DataStore.files(new Lake(session, new Path(root), reading)))
                    .toList();
            Scan scan = new Scan(engine, options.settings(), ScanListener.none());
            write(scan.run(stores), new Path(options.output()), session);
            return 0;
        }
    }

    /** What went wrong, without its message, which may quote values. */
    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println(command.getResourceBundle().getString("failed").formatted(FailureCode.of(failure)));
        return FAILED;
    }

    private static void write(ScanReport report, Path to, SparkSession session) throws IOException {
        try (OutputStream out =
                to.getFileSystem(session.sparkContext().hadoopConfiguration()).create(to, true)) {
            ScanJson.write(report, out);
        }
    }

    /** The program's version, for {@code --version}. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Versions.program()};
        }
    }
}
