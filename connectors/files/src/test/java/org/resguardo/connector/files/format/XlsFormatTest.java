/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Field;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileTypes;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.Source;

class XlsFormatTest {
    private static final byte[] BAKERY = bakery();

    @TempDir
    Path folder;

    private static byte[] bakery() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.createInformationProperties();
        workbook.getSummaryInformation().setAuthor("Ana Ruiz");
        SpreadsheetFixture.fill(workbook);
        return SpreadsheetFixture.bytes(workbook);
    }

    private static RecordingIntake read(byte[] file) throws IOException, ConnectorException {
        RecordingIntake intake = new RecordingIntake();
        new XlsFormat().read(Source.inside(Place.of("a.xls"), "a.xls", file, "application/vnd.ms-excel", 0), intake);
        return intake;
    }

    @Test
    void readsRowsBelowATitle() throws Exception {
        RecordingIntake intake = read(BAKERY);

        assertThat(intake.text("a.xls/Clientes")).contains("Panadería La Espiga: clientes");
        assertThat(intake.table("a.xls/Clientes").fieldNames())
                .containsExactly("Nombre", "Nacimiento", "Cuenta", "SSN", "Notas");
        assertThat(intake.table("a.xls/Clientes").rows)
                .containsExactly(
                        List.of("María Peña", "1985-03-07", "4111111111111111", "078-05-1120", "alergia a las nueces"),
                        List.of("Luis Núñez", "1990-12-31", "5550100000", "", ""));
    }

    @Test
    void readsWhatIsHidden() throws Exception {
        RecordingIntake intake = read(BAKERY);

        assertThat(intake.table("a.xls/Nómina").traits.hidden()).isTrue();
        assertThat(intake.table("a.xls/Clientes").fields)
                .filteredOn(Field::hidden)
                .extracting(Field::name)
                .containsExactly("Notas");
    }

    @Test
    void readsCommentsLinksFootersAndProperties() throws Exception {
        RecordingIntake intake = read(BAKERY);

        assertThat(intake.text("a.xls/Clientes/comments")).contains("Dueña", "llamar a maria@example.com");
        assertThat(intake.text("a.xls/Clientes/links")).contains("mailto:luis@example.org");
        assertThat(intake.text("a.xls/Clientes")).contains("Hoja de Ana Ruiz");
        assertThat(intake.text("a.xls/properties")).contains("Ana Ruiz");
    }

    @Test
    void readsAFileOnTheDisk() throws Exception {
        Path file = Files.write(folder.resolve("a.xls"), BAKERY);
        RecordingIntake intake = new RecordingIntake();

        new XlsFormat().read(Source.onDisk(Place.of("a.xls"), file, "application/vnd.ms-excel"), intake);

        assertThat(intake.tables).hasSize(2);
        assertThat(intake.progress).isEqualTo(BAKERY.length);
    }

    @Nested
    class WhenTheFileIsLocked {

        @Test
        void saysThatItHasAPassword() throws IOException {
            HSSFWorkbook workbook = new HSSFWorkbook();
            SpreadsheetFixture.fill(workbook);
            Biff8EncryptionKey.setCurrentUserPassword("secreto");
            byte[] file;
            try {
                file = SpreadsheetFixture.bytes(workbook);
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }

            assertThatThrownBy(() -> read(file))
                    .isInstanceOfSatisfying(
                            ConnectorException.class,
                            e -> assertThat(e.problem().kind()).isEqualTo(Kind.PASSWORD_PROTECTED));
        }
    }

    @Nested
    class WhenTheFileIsSpoilt {

        @Test
        void doesNotPretendToHaveReadAFileThatWasCutOff() {
            byte[] half = java.util.Arrays.copyOf(BAKERY, BAKERY.length / 2);

            assertThatThrownBy(() -> read(half))
                    .isInstanceOfAny(ConnectorException.class, IOException.class, RuntimeException.class);
        }

        @Test
        void keepsTheSheetsBeforeABrokenRecord() throws Exception {
            byte[] spoilt = BAKERY.clone();
            int lastEof = lastIndexOf(spoilt, new byte[] {0x0A, 0, 0, 0});
            spoilt[lastEof] = (byte) 0xD7; // another record in the place of the end of the last sheet
            spoilt[lastEof + 2] = (byte) 0x40;
            spoilt[lastEof + 3] = (byte) 0x20;

            RecordingIntake intake = read(spoilt);

            assertThat(intake.table("a.xls/Clientes").rows).hasSize(2);
            assertThat(intake.problemKinds()).containsExactly(Kind.TRUNCATED);
        }

        private static int lastIndexOf(byte[] in, byte[] what) {
            for (int i = in.length - what.length; i >= 0; i--) {
                if (java.util.Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
                    return i;
                }
            }
            return -1;
        }
    }

    @Nested
    class WhenTheNameIsWrong {

        @Test
        void theContentsTellAWorkbookNamedCsv() throws IOException {
            assertThat(new FileTypes().of(BAKERY, "a.csv")).isEqualTo("application/vnd.ms-excel");
        }

        @ParameterizedTest
        @ValueSource(ints = {1_000, 500_000})
        void theContentsTellALockedWorkbook(int size) throws Exception {
            byte[] noise = new byte[size];
            new Random(7).nextBytes(noise);
            Path file = folder.resolve("a.xlsx");
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
            info.getEncryptor().confirmPassword("secreto");
            try (POIFSFileSystem container = new POIFSFileSystem();
                    OutputStream out = Files.newOutputStream(file)) {
                try (OutputStream content = info.getEncryptor().getDataStream(container)) {
                    content.write(noise);
                }
                container.writeFilesystem(out);
            }

            assertThat(new FileTypes().of(file)).isEqualTo("application/x-tika-ooxml-protected");
        }

        @Test
        void theContentsTellListsOfQuickBooks() throws IOException {
            byte[] list = SpreadsheetFixture.utf8("!CUST\tNAME\nCUST\tAna\n");

            assertThat(new FileTypes().of(list, "a.iif")).isEqualTo("text/x-quickbooks-iif");
        }

        @Test
        void theContentsTellATableNamedXls() throws IOException {
            byte[] text = SpreadsheetFixture.utf8("Nombre\tEdad\tCiudad\nAna\t3\tLeón\nEva\t4\tLeón\n");

            assertThat(new FileTypes().of(text, "a.xls")).isEqualTo("text/csv");
        }

        @Test
        void theContentsTellAWebPageNamedXls() throws IOException {
            byte[] page = SpreadsheetFixture.utf8("<html><body><table><tr><td>Ana</td></tr></table></body></html>");

            assertThat(new FileTypes().of(page, "a.xls")).isEqualTo("text/html");
        }
    }
}
