/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.files.worker.WorkerPool;

/** Archives made to fill a machine, each refused soon, in real child processes. */
class BombTest {
    private static final int MEGABYTE = 1 << 20;

    private final Path folder;
    private final FilesConnector files;

    BombTest(@TempDir Path folder) {
        this.folder = folder;
        this.files = new FilesConnector(folder, path -> true, FileOptions.standard(), new WorkerPool(1));
    }

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void refusesZerosPackedAThousandTimes() throws Exception {
        write("zeros.txt.gz", gzip(zeros(256)));
        write("zeros.zip", zip(List.of(zeros(256))));

        assertThat(kinds("zeros.txt.gz")).containsExactly(Kind.EXPANDS_TOO_MUCH);
        assertThat(kinds("zeros.zip")).containsExactly(Kind.EXPANDS_TOO_MUCH);
    }

    @Test
    void refusesZerosPackedByBzip2() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new BZip2CompressorOutputStream(out)) {
            zeros(24).writeTo(packed);
        }
        write("zeros.txt.bz2", out.toByteArray());

        assertThat(kinds("zeros.txt.bz2")).containsExactly(Kind.EXPANDS_TOO_MUCH);
    }

    @Test
    void refusesBombsWithinBombs() throws Exception {
        byte[] inner = zip(copies(16, zeros(8)));
        byte[] middle = zip(copies(16, of(inner)));
        write("nested.zip", zip(copies(16, of(middle))));

        assertThat(kinds("nested.zip")).containsExactly(Kind.EXPANDS_TOO_MUCH);
    }

    @Test
    void refusesMoreEntriesThanAnArchiveShouldHold() throws Exception {
        write("many.zip", zip(copies(60_000, of(new byte[] {'x'}))));

        assertThat(kinds("many.zip")).containsExactly(Kind.TOO_MANY_PARTS);
    }

    @Test
    void refusesManyEntriesSpreadOverInnerArchives() throws Exception {
        write("spread.zip", zip(copies(200, of(zip(copies(200, of(new byte[] {'x'})))))));

        assertThat(kinds("spread.zip")).containsExactly(Kind.TOO_MANY_PARTS);
    }

    @Test
    void refusesAnArchiveThatGoesDownWithoutEnd() throws Exception {
        byte[] shell = "Ana".getBytes(StandardCharsets.UTF_8);
        for (int level = 0; level < 50; level++) {
            shell = zip(List.of(of(shell)), level == 0 ? ".txt" : ".zip");
        }
        write("shells.zip", shell);

        assertThat(kinds("shells.zip")).containsExactly(Kind.TOO_DEEP);
    }

    /** As D. Fifield, A better zip bomb (USENIX WOOT 2019): many entries in the list of contents, one body. */
    @Test
    void refusesEntriesThatShareOneBody() throws Exception {
        write("overlapping.zip", Overlapping.zip(zeros(32), 2_000));

        assertThat(kinds("overlapping.zip")).containsExactly(Kind.EXPANDS_TOO_MUCH);
    }

    @Test
    void readsALargeArchiveThatIsHonest() throws Exception {
        write("honest.zip", zip(copies(9_000, of("Ana\n".getBytes(StandardCharsets.UTF_8)))));

        assertThat(kinds("honest.zip")).isEmpty();
    }

    private List<Kind> kinds(String name) throws ConnectorException {
        List<Dataset> all = new ArrayList<>();
        files.list(all::add, problem -> {});
        Dataset dataset =
                all.stream().filter(d -> d.id().equals(name)).findFirst().orElseThrow();
        RecordingIntake intake = new RecordingIntake();
        files.read(dataset, ReadLimit.everything(), intake);
        assertThat(workOfChildren()).isLessThan(Duration.ofSeconds(5));
        return intake.problems.stream().map(Problem::kind).toList();
    }

    /** Time on the processor, which other work on the machine does not lengthen. */
    private static Duration workOfChildren() {
        return ProcessHandle.current()
                .children()
                .flatMap(child -> child.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    /** Content that is written without being held. */
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static Content of(byte[] bytes) {
        return out -> out.write(bytes);
    }

    private static Content zeros(int megabytes) {
        byte[] zeros = new byte[MEGABYTE];
        Arrays.fill(zeros, (byte) '0');
        return out -> {
            for (int i = 0; i < megabytes; i++) {
                out.write(zeros);
            }
        };
    }

    private static List<Content> copies(int count, Content content) {
        return Stream.generate(() -> content).limit(count).toList();
    }

    private static byte[] gzip(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            content.writeTo(packed);
        }
        return out.toByteArray();
    }

    private static byte[] zip(List<Content> entries) throws IOException {
        return zip(entries, ".zip");
    }

    private static byte[] zip(List<Content> entries, String ending) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (int i = 0; i < entries.size(); i++) {
                zip.putNextEntry(new ZipEntry(i + ending));
                entries.get(i).writeTo(zip);
            }
        }
        return out.toByteArray();
    }

    /** Repeats the one line of a ZIP's list of contents (APPNOTE 4.3.12) and corrects the count at its end (4.3.16). */
    private static final class Overlapping {
        private static final int END = 22;

        static byte[] zip(Content body, int times) throws IOException {
            byte[] one = BombTest.zip(List.of(body), ".txt");
            int list = new String(one, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
            int line = one.length - END - list;
            byte[] many = Arrays.copyOf(one, list + line * times + END);
            for (int i = 1; i < times; i++) {
                System.arraycopy(one, list, many, list + i * line, line);
            }
            System.arraycopy(one, one.length - END, many, many.length - END, END);
            little(many, many.length - END + 8, times, 2);
            little(many, many.length - END + 10, times, 2);
            little(many, many.length - END + 12, line * times, 4);
            return many;
        }

        private static void little(byte[] into, int at, int number, int bytes) {
            for (int i = 0; i < bytes; i++) {
                into[at + i] = (byte) (number >>> 8 * i);
            }
        }
    }
}
