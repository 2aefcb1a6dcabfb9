/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resguardo.connector.files.format.DocumentTesting.cut;
import static org.resguardo.connector.files.format.DocumentTesting.read;
import static org.resguardo.connector.files.format.DocumentTesting.refusal;
import static org.resguardo.connector.files.format.DocumentTesting.utf8;
import static org.resguardo.connector.files.format.DocumentTesting.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.RecordingIntake;

class DocxFormatTest {
    private static byte[] letter = {};

    private final DocxFormat docx = new DocxFormat();

    @BeforeAll
    static void writeLetter() throws Exception {
        letter = newLetter();
    }

    @Test
    void readsTheBodyInOrder() throws Exception {
        assertThat(read(docx, "carta.docx", letter).text("carta.docx"))
                .contains("Estimada señora Núñez:\n", "Su cita es el martes.\n");
    }

    @Test
    void handsOverATableWithHeadings() throws Exception {
        RecordingIntake.Table table = read(docx, "carta.docx", letter).table("carta.docx/table 2");
        assertThat(table.fieldNames()).containsExactly("Nombre", "Teléfono", "Correo");
        assertThat(table.rows)
                .containsExactly(
                        List.of("Ana Peña", "555-0101", "ana@example.org"),
                        List.of("Luis Gil", "555-0102", "luis@example.org"));
        assertThat(table.closed).isTrue();
    }

    @Test
    void takesATableOfLabelsAsText() throws Exception {
        assertThat(read(docx, "carta.docx", letter).text("carta.docx")).contains("Nombre\tAna Peña\n");
    }

    @Test
    void readsWhatIsNotOnThePages() throws Exception {
        RecordingIntake intake = read(docx, "carta.docx", letter);
        assertThat(intake.text("carta.docx/headers and footers")).contains("Clínica Sonrisa");
        assertThat(intake.text("carta.docx/footnotes")).contains("Según la ficha.");
        assertThat(intake.text("carta.docx/comments")).contains("Paga siempre tarde");
        assertThat(intake.text("carta.docx/hidden text")).contains("SSN: 078-05-1120");
        assertThat(intake.text("carta.docx/deleted text")).contains("alergia a la penicilina");
        assertThat(intake.text("carta.docx")).doesNotContain("078-05-1120", "penicilina");
    }

    @Test
    void readsPropertiesAndPeople() throws Exception {
        RecordingIntake intake = read(docx, "carta.docx", letter);
        assertThat(intake.text("carta.docx/properties"))
                .contains("creator: Rosa Ibáñez", "Expediente: 2026-017", "author: Berta Sanz", "author: Tomás Vidal");
        assertThat(intake.dates).containsEntry("carta.docx", Instant.parse("2026-02-03T10:00:00Z"));
    }

    @Test
    void readsLinksBehindWords() throws Exception {
        assertThat(read(docx, "carta.docx", letter).text("carta.docx/links")).contains("mailto:berta@example.org");
    }

    @Test
    void handsOverFilesInside() throws Exception {
        Map<String, byte[]> parts = parts("<w:p/>");
        parts.put("word/embeddings/lista.xlsx", new byte[] {1, 2, 3});
        assertThat(read(docx, "carta.docx", zip(parts)).nested).containsOnlyKeys("lista.xlsx");
    }

    @Test
    void readsATextBoxOnce() throws Exception {
        String box = "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Teléfono 555-0103</w:t>"
                + "</w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:t>Teléfono 555-0103</w:t></mc:Fallback>"
                + "</mc:AlternateContent></w:r></w:p>";
        assertThat(read(docx, "carta.docx", zip(parts(box))).text("carta.docx").trim())
                .isEqualTo("Teléfono 555-0103");
    }

    @Test
    void readsDataBehindTheDocument() throws Exception {
        Map<String, byte[]> parts = parts("<w:p/>");
        parts.put("customXml/item1.xml", utf8("<ficha><nombre>Ana</nombre><nif>00000000T</nif></ficha>"));
        assertThat(read(docx, "carta.docx", zip(parts)).text("carta.docx/data behind the document"))
                .contains("nombre: Ana\nnif: 00000000T\n");
    }

    @Test
    void readsFromTheDiskAndTellsProgress(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("carta.docx"), letter);
        RecordingIntake intake = read(docx, file);
        assertThat(intake.text("carta.docx")).contains("Núñez");
        assertThat(intake.progress).isPositive().isLessThanOrEqualTo(Files.size(file));
    }

    @Test
    void stopsWhenAsked() {
        RecordingIntake asked = new RecordingIntake().stopAfter(0);
        assertThatThrownBy(() -> read(docx, "carta.docx", letter, asked)).isInstanceOf(StoppedException.class);
    }

    @Nested
    class WhenItIsBroken {
        @Test
        void readsWhatIsThereOfATruncatedFile() throws Exception {
            byte[] noise = new byte[20_000];
            new Random(7).nextBytes(noise);
            Map<String, byte[]> parts = parts("<w:p><w:r><w:t>Hola Ana</w:t></w:r></w:p>");
            parts.put("word/fonts/font1.odttf", noise);
            RecordingIntake intake = read(docx, "carta.docx", cut(zip(parts), 60));
            assertThat(intake.text("carta.docx")).contains("Hola Ana");
            assertThat(intake.problemKinds()).containsExactly(Kind.TRUNCATED);
        }

        @Test
        void readsThePartsBesideADamagedOne() throws Exception {
            Map<String, byte[]> parts = parts("<w:p><w:r><w:t>Hola</w:t>");
            parts.put("word/document.xml", utf8("<w:document xmlns:w='w'><w:p><w:t>Hola</w:t></oops>"));
            parts.put("word/header1.xml", utf8("<w:hdr xmlns:w='w'><w:p><w:t>Cabecera</w:t></w:p></w:hdr>"));
            RecordingIntake intake = read(docx, "carta.docx", zip(parts));
            assertThat(intake.text("carta.docx/headers and footers")).contains("Cabecera");
            assertThat(intake.problemKinds()).containsExactly(Kind.DAMAGED);
        }

        @Test
        void refusesAPackageThatIsNoDocument() throws Exception {
            assertThat(refusal(docx, "carta.docx", zip(Map.of("hola.txt", utf8("hola")))))
                    .isEqualTo(Kind.NOT_WHAT_IT_SAYS);
        }
    }

    @Nested
    class WhenItIsHostile {
        @Test
        void fetchesNothing(@TempDir Path folder) throws Exception {
            byte[] part = utf8("<?xml version='1.0'?>" + DocumentTesting.doctype(DocumentTesting.canary(folder))
                    + "<w:document xmlns:w='w'><w:p><w:t>&canary;</w:t></w:p></w:document>");
            assertThat(DocumentTesting.careless(part)).contains("CANARY-5f2a");

            Map<String, byte[]> parts = parts("");
            parts.put("word/document.xml", part);
            RecordingIntake intake = read(docx, "carta.docx", zip(parts));
            assertThat(intake.texts.toString()).doesNotContain("CANARY");
            assertThat(intake.problemKinds()).containsExactly(Kind.EXTERNAL_REFERENCE);
        }

        @Test
        void endsAtADepthThatNobodyWrites() throws Exception {
            Map<String, byte[]> parts = parts("<w:p>".repeat(200_000));
            assertThat(read(docx, "carta.docx", zip(parts)).problemKinds()).containsExactly(Kind.DAMAGED);
        }

        @Test
        void endsWhenItUnpacksToTooMuch() throws Exception {
            byte[] bomb = zip(parts(" ".repeat(40 << 20)));
            assertThat(refusal(docx, "carta.docx", bomb)).isEqualTo(Kind.EXPANDS_TOO_MUCH);
            assertThat(read(docx, "carta.docx", bomb, new RecordingIntake(ratio(5_000))).problems)
                    .isEmpty();
        }

        @Test
        void countsPartsThatItDoesNotRead() throws Exception {
            Map<String, byte[]> parts = parts("<w:p/>");
            parts.put("word/fonts/font1.odttf", new byte[40 << 20]);
            assertThat(refusal(docx, "carta.docx", zip(parts))).isEqualTo(Kind.EXPANDS_TOO_MUCH);
        }

        private FileOptions ratio(int most) {
            FileOptions usual = FileOptions.standard();
            return new FileOptions(
                    false,
                    usual.maxDepth(),
                    usual.maxParts(),
                    most,
                    usual.maxUnpacked(),
                    usual.maxHeld(),
                    usual.maxColumns(),
                    usual.time(),
                    usual.timePerMegabyte());
        }
    }

    private static Map<String, byte[]> parts(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("<Types/>"));
        parts.put(
                "word/document.xml",
                utf8("<w:document xmlns:w='w' xmlns:mc='mc'><w:body>" + body + "</w:body></w:document>"));
        return parts;
    }

    private static byte[] newLetter() throws IOException, InvalidFormatException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreator("Rosa Ibáñez");
            document.getProperties().getCoreProperties().setCreated("2026-01-02T10:00:00Z");
            document.getProperties().getCoreProperties().setModified("2026-02-03T10:00:00Z");
            document.getProperties().getCustomProperties().addProperty("Expediente", "2026-017");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Clínica Sonrisa");
            document.createParagraph().createRun().setText("Estimada señora Núñez:");
            secrets(document);
            document.createParagraph().createRun().setText("Su cita es el martes.");
            table(document, new String[][] {{"Nombre", "Ana Peña"}, {"Teléfono", "555-0101"}});
            table(document, new String[][] {
                {"Nombre", "Teléfono", "Correo"},
                {"Ana Peña", "555-0101", "ana@example.org"},
                {"Luis Gil", "555-0102", "luis@example.org"}
            });
            document.createParagraph()
                    .createHyperlinkRun("mailto:berta@example.org")
                    .setText("Escríbanos");
            document.write(file);
            return file.toByteArray();
        }
    }

    private static void secrets(XWPFDocument document) {
        XWPFParagraph number = document.createParagraph();
        number.createRun().setText("SSN: ");
        XWPFRun hidden = number.createRun();
        hidden.setText("078-05-1120");
        hidden.setVanish(true);
        CTRunTrackChange deletion = document.createParagraph().getCTP().addNewDel();
        deletion.setAuthor("Tomás Vidal");
        deletion.addNewR().addNewDelText().setStringValue("alergia a la penicilina");
        document.createFootnotes();
        document.createParagraph().addFootnoteReference(footnote(document));
        XWPFComment comment = document.createComments().createComment(BigInteger.ONE);
        comment.setAuthor("Berta Sanz");
        comment.createParagraph().createRun().setText("Paga siempre tarde");
    }

    private static XWPFFootnote footnote(XWPFDocument document) {
        XWPFFootnote note = document.createFootnote();
        note.createParagraph().createRun().setText("Según la ficha.");
        return note;
    }

    private static void table(XWPFDocument document, String[][] cells) {
        XWPFTable table = document.createTable(cells.length, cells[0].length);
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < cells[r].length; c++) {
                table.getRow(r).getCell(c).setText(cells[r][c]);
            }
        }
    }
}
