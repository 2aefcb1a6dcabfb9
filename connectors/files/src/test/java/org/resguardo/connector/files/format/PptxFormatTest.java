/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.connector.files.format.DocumentTesting.cut;
import static org.resguardo.connector.files.format.DocumentTesting.read;
import static org.resguardo.connector.files.format.DocumentTesting.refusal;
import static org.resguardo.connector.files.format.DocumentTesting.utf8;
import static org.resguardo.connector.files.format.DocumentTesting.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.RecordingIntake;

class PptxFormatTest {
    private final PptxFormat pptx = new PptxFormat();

    @Test
    void readsSlidesNotesAndTables() throws Exception {
        RecordingIntake intake = read(pptx, "curso.pptx", show());
        assertThat(intake.text("curso.pptx")).contains("Alumnos de otoño\n");
        assertThat(intake.text("curso.pptx/speaker notes")).contains("Llamar a la señora Núñez, 555-0101");
        assertThat(intake.table("curso.pptx/table 1").fieldNames()).containsExactly("Alumno", "Edad", "Teléfono");
        assertThat(intake.table("curso.pptx/table 1").rows).containsExactly(List.of("Iván", "9", "555-0102"));
    }

    @Test
    void tellsHiddenSlides() throws Exception {
        RecordingIntake intake = read(pptx, "curso.pptx", show());
        assertThat(intake.text("curso.pptx/hidden text")).contains("Becas: familia Gil");
        assertThat(intake.text("curso.pptx")).doesNotContain("Becas");
    }

    @Test
    void readsOldAndNewComments() throws Exception {
        Map<String, byte[]> parts = parts();
        parts.put(
                "ppt/comments/comment1.xml",
                utf8("<p:cmLst xmlns:p='p'><p:cm><p:text>Es alérgico</p:text></p:cm></p:cmLst>"));
        parts.put(
                "ppt/commentAuthors.xml",
                utf8("<p:cmAuthorLst xmlns:p='p'><p:cmAuthor name='Rosa Ibáñez'/></p:cmAuthorLst>"));
        parts.put(
                "ppt/comments/modern.xml",
                utf8(
                        "<p:cmLst xmlns:p='p' xmlns:a='a'><p:cm><p:txBody><a:p><a:r><a:t>No paga</a:t></a:r></a:p></p:txBody></p:cm></p:cmLst>"));
        RecordingIntake intake = read(pptx, "curso.pptx", zip(parts));
        assertThat(intake.text("curso.pptx/comments")).isEqualTo("Es alérgico\nNo paga\n");
        assertThat(intake.text("curso.pptx/properties")).contains("author: Rosa Ibáñez");
    }

    @Test
    void tellsTruncatedFiles() throws Exception {
        assertThat(read(pptx, "curso.pptx", cut(show(), 60)).problemKinds()).contains(Kind.TRUNCATED);
    }

    @Test
    void fetchesNothing(@TempDir Path folder) throws Exception {
        byte[] part = utf8("<?xml version='1.0'?>" + DocumentTesting.doctype(DocumentTesting.canary(folder))
                + "<p:sld xmlns:p='p' xmlns:a='a'><a:t>&canary;</a:t></p:sld>");
        assertThat(DocumentTesting.careless(part)).contains("CANARY-5f2a");

        Map<String, byte[]> parts = parts();
        parts.put("ppt/slides/slide1.xml", part);
        RecordingIntake intake = read(pptx, "curso.pptx", zip(parts));
        assertThat(intake.texts.toString()).doesNotContain("CANARY");
        assertThat(intake.problemKinds()).containsExactly(Kind.EXTERNAL_REFERENCE);
    }

    @Test
    void refusesABomb() throws Exception {
        Map<String, byte[]> parts = parts();
        parts.put("ppt/slides/slide1.xml", utf8("<p:sld xmlns:p='p'>" + " ".repeat(40 << 20) + "</p:sld>"));
        assertThat(refusal(pptx, "curso.pptx", zip(parts))).isEqualTo(Kind.EXPANDS_TOO_MUCH);
    }

    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("<Types/>"));
        parts.put("ppt/presentation.xml", utf8("<p:presentation xmlns:p='p'/>"));
        return parts;
    }

    private static byte[] show() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            XSLFSlide slide = show.createSlide();
            slide.createTextBox().setText("Alumnos de otoño");
            table(slide, "Alumno", "Edad", "Teléfono", "Iván", "9", "555-0102");
            show.getNotesSlide(slide).createTextBox().setText("Llamar a la señora Núñez, 555-0101");
            XSLFSlide hidden = show.createSlide();
            hidden.createTextBox().setText("Becas: familia Gil");
            hidden.setHidden(true);
            show.write(file);
            return file.toByteArray();
        }
    }

    private static void table(XSLFSlide slide, String... cells) {
        XSLFTable table = slide.createTable();
        for (int at = 0; at < cells.length; ) {
            XSLFTableRow row = table.addRow();
            for (int c = 0; c < 3; c++) {
                row.addCell().setText(cells[at++]);
            }
        }
    }
}
