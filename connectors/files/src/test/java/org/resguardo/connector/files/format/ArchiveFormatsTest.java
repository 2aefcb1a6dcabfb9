/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.FileReading;
import org.resguardo.connector.files.FileTypes;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.Source;

/** Files inside archives. */
class ArchiveFormatsTest {
    @TempDir
    Path folder;

    private final RecordingIntake intake = new RecordingIntake();

    @Test
    void readsEntriesOfAZip() throws Exception {
        read("caja.zip", zip(Map.of("notas/a.txt", bytes("Ana"), "b.txt", bytes("Beto"))));

        assertThat(intake.texts).containsEntry("caja.zip/notas/a.txt", "Ana").containsEntry("caja.zip/b.txt", "Beto");
        assertThat(intake.problems).isEmpty();
    }

    @Test
    void readsShortTextsOfOldProgramsInside() throws Exception {
        byte[] letter = "Begoña Núñez".getBytes(java.nio.charset.Charset.forName("windows-1252"));
        read("x.zip", zip(Map.of("carta.txt", letter)));

        assertThat(intake.texts).containsEntry("x.zip/carta.txt", "Begoña Núñez");
    }

    @Test
    void readsWhatLiesSeveralLevelsDeep() throws Exception {
        byte[] inner = zip(Map.of("c.txt", bytes("Carla")));
        read("x.tgz", gzip(tar("dentro/inner.zip", inner)));

        assertThat(intake.texts).containsEntry("x.tgz/x.tar/dentro/inner.zip/c.txt", "Carla");
    }

    @Test
    void readsOneFilePackedAlone() throws Exception {
        read("a.txt.gz", gzip(bytes("Ana")));
        read("b.txt.bz2", bzip2(bytes("Beto")));

        assertThat(intake.texts).containsEntry("a.txt.gz/a.txt", "Ana").containsEntry("b.txt.bz2/b.txt", "Beto");
    }

    @Test
    void readsTextLargerThanIsHeldInMemory() throws Exception {
        byte[] large = new byte[3 << 20];
        Arrays.fill(large, (byte) 'x');
        large[large.length - 1] = 'y';
        read("large.tar.gz", gzip(tar("large.txt", large)), small());

        assertThat(intake.text("large.tar.gz/large.tar/large.txt"))
                .hasSize(3 << 20)
                .endsWith("xy");
        assertThat(intake.problems).isEmpty();
    }

    @Test
    void tellsOfAnArchiveThatIsTooLargeToBeHeld() throws Exception {
        byte[] noise = new byte[200_000];
        new Random(1).nextBytes(noise);
        read("outer.zip", zip(Map.of("inner.zip", zip(Map.of("n.bin", noise)))), small());

        assertThat(intake.problems).map(Problem::kind).containsExactly(Kind.TOO_LARGE);
    }

    @Test
    void tellsOfEntriesThatAreLockedAndReadsTheOthers() throws Exception {
        byte[] zip = zip(new TreeMap<>(Map.of("a.txt", bytes("Ana"), "b.txt", bytes("Beto"))));
        zip[6] |= 1; // the flag of encryption in the entry's own head (APPNOTE 4.4.4)
        zip[indexOf(zip, "PK\1\2") + 8] |= 1; // and in the list of contents
        read("locked.zip", zip);

        assertThat(intake.problems)
                .containsExactly(Problem.at(Place.of("locked.zip", "a.txt"), Kind.PASSWORD_PROTECTED));
        assertThat(intake.texts).containsOnlyKeys("locked.zip/b.txt");
    }

    @Test
    void takesNamesAsLabelsOnly() throws Exception {
        read("names.zip", zip(Map.of("../../up\u202Etxt.\u001B[2J\nx.txt", bytes("Ana"))));

        assertThat(intake.texts).containsOnlyKeys("names.zip/../../up\uFFFDtxt.\uFFFD[2J\uFFFDx.txt");
        assertThat(folder).isDirectoryNotContaining("glob:**up*");
    }

    @Test
    void readsNamesThatOldWindowsWrote() throws Exception {
        read("old.zip", zip(Map.of("niñez.txt", bytes("Ana")), Charset.forName("IBM850")));

        assertThat(intake.texts).containsOnlyKeys("old.zip/niñez.txt");
    }

    @Test
    void passesOverFoldersAndLinks() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            tar.putArchiveEntry(new TarArchiveEntry("folder/"));
            tar.closeArchiveEntry();
            TarArchiveEntry link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        read("links.tar", out.toByteArray());

        assertThat(intake.texts).isEmpty();
        assertThat(intake.problems).isEmpty();
    }

    @Nested
    class WhenTheEndIsMissing {

        @Test
        void readsTheEntriesBefore() throws Exception {
            byte[] zip = zip(new TreeMap<>(Map.of("a.txt", bytes("Ana"), "b.txt", bytes("Beto ".repeat(5000)))));

            assertThatThrownBy(() -> read("half.zip", Arrays.copyOf(zip, zip.length / 2)))
                    .isInstanceOfSatisfying(
                            ConnectorException.class,
                            e -> assertThat(e.problem().kind()).isEqualTo(Kind.TRUNCATED));
            assertThat(intake.texts).containsEntry("half.zip/a.txt", "Ana");
        }

        @Test
        void readsTheTextBefore() throws Exception {
            byte[] noise = new byte[20_000];
            new Random(1).nextBytes(noise);
            byte[] packed = gzip(bytes(HexFormat.of().formatHex(noise)));
            read("half.txt.gz", Arrays.copyOf(packed, packed.length / 2));

            assertThat(intake.text("half.txt.gz/half.txt")).hasSizeGreaterThan(1000);
            assertThat(intake.problems)
                    .containsExactly(Problem.at(Place.of("half.txt.gz", "half.txt"), Kind.TRUNCATED));
        }

        @Test
        void saysThatAZipWithNothingLeftIsDamaged() {
            assertThatThrownBy(() -> read("no.zip", bytes("PK\3\4 and nothing else")))
                    .isInstanceOfSatisfying(
                            ConnectorException.class,
                            e -> assertThat(e.problem().kind()).isEqualTo(Kind.DAMAGED));
        }
    }

    private void read(String name, byte[] content) throws Exception {
        read(name, content, FileOptions.standard());
    }

    private void read(String name, byte[] content, FileOptions options) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, content);
        new FileReading(options).read(Source.onDisk(Place.of(name), file, new FileTypes().of(file)), intake);
    }

    /** Holds 100 KB and lets everything unpack a thousand times. */
    private static FileOptions small() {
        FileOptions usual = FileOptions.standard();
        return new FileOptions(false, 4, 100, 10_000, 1 << 30, 100_000, 100, usual.time(), usual.timePerMegabyte());
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        return zip(entries, StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries, Charset names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] tar(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            packed.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] bzip2(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new BZip2CompressorOutputStream(out)) {
            packed.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int indexOf(byte[] bytes, String marker) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(marker);
    }
}
