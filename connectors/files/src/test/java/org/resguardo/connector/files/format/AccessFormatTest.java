/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spannm.jackcess.ColumnBuilder;
import io.github.spannm.jackcess.DataType;
import io.github.spannm.jackcess.Database;
import io.github.spannm.jackcess.Database.FileFormat;
import io.github.spannm.jackcess.DatabaseBuilder;
import io.github.spannm.jackcess.PropertyMap;
import io.github.spannm.jackcess.Table;
import io.github.spannm.jackcess.TableBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.Source;

class AccessFormatTest {
    @TempDir
    Path folder;

    private Path file = Path.of("a.accdb");

    @BeforeEach
    void makeBakery() throws IOException {
        file = folder.resolve("a.accdb");
        make(FileFormat.V2010);
    }

    private void make(FileFormat format) throws IOException {
        Files.deleteIfExists(file);
        try (Database database =
                DatabaseBuilder.newDatabase(file).withFileFormat(format).create()) {
            database.setDateTimeType(io.github.spannm.jackcess.DateTimeType.LOCAL_DATE_TIME);
            Table clients = new TableBuilder("Clientes")
                    .addColumn(new ColumnBuilder("Nombre", DataType.TEXT)
                            .withProperty(PropertyMap.DESCRIPTION_PROP, "Nombre completo"))
                    .addColumn(new ColumnBuilder("Nacimiento", DataType.SHORT_DATE_TIME))
                    .addColumn(new ColumnBuilder("Notas", DataType.MEMO))
                    .addColumn(new ColumnBuilder("Foto", DataType.OLE))
                    .toTable(database);
            clients.addRow("María Peña", LocalDateTime.of(1985, 3, 7, 0, 0), "alergia ".repeat(1000), new byte[] {1});
            clients.addRow("Luis Núñez", null, null, null);
            database.createLinkedTable(
                    "Proveedores", folder.resolve("otra.accdb").toString(), "Proveedores");
        }
    }

    private RecordingIntake read() throws IOException, ConnectorException {
        RecordingIntake intake = new RecordingIntake();
        new AccessFormat().read(Source.onDisk(Place.of("a.accdb"), file, "application/x-msaccess"), intake);
        return intake;
    }

    @ParameterizedTest
    @EnumSource(
            value = FileFormat.class,
            names = {"V2000", "V2003", "V2007", "V2010"})
    void readsTablesOfEachVersion(FileFormat format) throws Exception {
        make(format);

        RecordingIntake.Table clients = read().table("a.accdb/Clientes");

        assertThat(clients.fieldNames()).containsExactly("Nombre", "Nacimiento", "Notas", "Foto");
        assertThat(clients.rows)
                .containsExactly(
                        List.of("María Peña", "1985-03-07", "alergia ".repeat(1000), ""),
                        List.of("Luis Núñez", "", "", ""));
        assertThat(clients.fields.get(0).comment()).isEqualTo("Nombre completo");
    }

    @Test
    void followsNoLinkToAnotherFile() throws Exception {
        RecordingIntake intake = read();

        assertThat(intake.tables).hasSize(1);
        assertThat(intake.problemKinds()).containsExactly(Kind.LINK_NOT_FOLLOWED);
    }

    @Test
    void readsAFileThatIsHeldInMemory() throws Exception {
        RecordingIntake intake = new RecordingIntake();
        byte[] held = Files.readAllBytes(file);

        new AccessFormat()
                .read(
                        Source.inside(Place.of("a.zip", "a.accdb"), "a.accdb", held, "application/x-msaccess", 1),
                        intake);

        assertThat(intake.table("a.zip/a.accdb/Clientes").rows).hasSize(2);
    }

    @Test
    void leavesTheFileAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(file);

        read();

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactly("a.accdb");
    }

    @Nested
    class WhenTheFileIsLocked {

        @Test
        void saysThatItHasAPassword() throws Exception {
            make(FileFormat.V2000);
            byte[] bytes = Files.readAllBytes(file);
            bytes[0x3E] ^= 0x55; // the key with which pages are encoded; none in a database without a password
            Files.write(file, bytes);

            assertThatThrownBy(AccessFormatTest.this::read)
                    .isInstanceOfSatisfying(
                            ConnectorException.class,
                            e -> assertThat(e.problem().kind()).isEqualTo(Kind.PASSWORD_PROTECTED));
        }
    }

    @Nested
    class WhenTheFileIsSpoilt {

        @Test
        void doesNotPretendToHaveReadAFileThatWasCutOff() throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 4));

            assertThatThrownBy(AccessFormatTest.this::read).isInstanceOfAny(IOException.class, RuntimeException.class);
        }

        @Test
        void tellsWhichTableIsBroken() throws Exception {
            byte[] bytes = Files.readAllBytes(file);
            byte[] longText = "alergia alergia".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
            int page = pageWith(bytes, longText);
            java.util.Arrays.fill(bytes, page, page + 64, (byte) 0xEE);
            Files.write(file, bytes);

            assertThat(read().problems)
                    .extracting(problem -> problem.place().last(), org.resguardo.connector.Problem::kind)
                    .contains(org.assertj.core.groups.Tuple.tuple("Clientes", Kind.DAMAGED));
        }

        private static int pageWith(byte[] bytes, byte[] what) {
            for (int i = 0; i + what.length < bytes.length; i++) {
                if (java.util.Arrays.equals(bytes, i, i + what.length, what, 0, what.length)) {
                    return i / 4096 * 4096;
                }
            }
            throw new AssertionError("the text is written in another way");
        }
    }
}
