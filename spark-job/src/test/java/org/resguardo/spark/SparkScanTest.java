/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a cluster of several processes, the job says to the byte what the plain scan says of the same data. */
class SparkScanTest {
    private static final long KEY = 20261130L;
    private static final long SEED = 7;
    private static final long SMALL_GROUPS = 400_000;
    private static final int CLIENTS = 30_000;
    private static final int ORDERS = 6_000;

    @TempDir
    private static Path folder;

    private static Cluster cluster;
    private static String plain;

    @BeforeAll
    static void start() throws IOException {
        cluster = new Cluster(folder.resolve("spark"));
        LakeSamples samples = new LakeSamples(SEED);
        List<LakeSamples.Client> clients = samples.clients(CLIENTS);
        List<LakeSamples.Client> orders = samples.clients(ORDERS);
        LakeSamples.csv(text().resolve("clientes.csv"), ',', LakeSamples.AS_PEOPLE_WRITE, clients);
        LakeSamples.csv(text().resolve("2026/pedidos.csv"), ';', LakeSamples.AS_PEOPLE_WRITE, orders);
        LakeSamples.parquet(columns().resolve("clientes.parquet"), SMALL_GROUPS, clients);
        Path parts = columns().resolve("2026/pedidos.parquet");
        LakeSamples.parquet(parts.resolve("part-00000.parquet"), SMALL_GROUPS, orders.subList(0, ORDERS / 3));
        LakeSamples.parquet(parts.resolve("part-00001.parquet"), SMALL_GROUPS, orders.subList(ORDERS / 3, ORDERS));
        Files.createFile(parts.resolve("_SUCCESS"));
        Path asText = folder.resolve("columns-as-text");
        LakeSamples.csv(asText.resolve("clientes.csv"), ',', LakeSamples.AS_PROGRAMS_WRITE, clients);
        LakeSamples.csv(asText.resolve("2026/pedidos.csv"), ',', LakeSamples.AS_PROGRAMS_WRITE, orders);
        plain = PlainScan.of(List.of(text(), asText), KEY);
    }

    @AfterAll
    static void stop() throws IOException {
        cluster.close();
    }

    @Test
    void theReportIsThatOfThePlainScanOfTheSameRows() throws IOException, InterruptedException {
        Submission job = submit("whole");

        assertThat(comparable(job.result())).isEqualTo(comparable(plain));
        assertThat(job.lostTasks()).isZero();
    }

    @Test
    void aProcessThatIsKilledInTheMiddleChangesNothing() throws IOException, InterruptedException {
        Submission job = submit("killed");

        job.killExecutorAtWork();

        assertThat(comparable(job.result())).isEqualTo(comparable(plain));
        assertThat(job.lostTasks()).isPositive();
    }

    private static Submission submit(String name) throws IOException {
        return new Submission(
                cluster,
                folder.resolve(name),
                "--key",
                String.valueOf(KEY),
                text().toString(),
                columns().toUri().toString());
    }

    private static Path text() {
        return folder.resolve("text");
    }

    private static Path columns() {
        return folder.resolve("columns");
    }

    /**
     * A report to the byte, but for when it was made and how long that took; and of what lies in columns, which the plain scan reads
     * as text, but for what the files are called and how long they are.
     */
    private static String comparable(String report) {
        return report.replaceFirst("\"started\" : \"[^\"]*\"", "\"started\" : 0")
                .replaceFirst("\"seconds\" : [0-9.]+", "\"seconds\" : 0")
                .replace("columns-as-text", "columns")
                .replaceFirst("(/columns\"[^}]*\"bytes\" : )[0-9]+", "$1none")
                .replaceAll("(\"store\" : 1,\\s+\"place\" : \\[ \"[^\"]*)\\.(csv|parquet)\"", "$1\"");
    }
}
