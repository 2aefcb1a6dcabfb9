/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.connector.files.format.DocumentTesting.read;
import static org.resguardo.connector.files.format.DocumentTesting.refusal;
import static org.resguardo.connector.files.format.DocumentTesting.utf8;
import static org.resguardo.connector.files.format.DocumentTesting.zip;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.RecordingIntake;

/** What {@link LetterTest} does not try of OpenDocument files. */
class OpenDocumentFormatTest {
    private static final String TEXT = "application/vnd.oasis.opendocument.text";
    private static final String SLIDES = "application/vnd.oasis.opendocument.presentation";

    private final OpenDocumentFormat odf = new OpenDocumentFormat();

    @Test
    void readsHiddenSlidesAndSpeakerNotes() throws Exception {
        String slides = "<office:automatic-styles><style:style style:name='dp2'>"
                + "<style:drawing-page-properties presentation:visibility='hidden'/></style:style>"
                + "</office:automatic-styles><office:presentation>"
                + "<draw:page draw:style-name='dp1'><text:p>Tarifas</text:p>"
                + "<presentation:notes><text:p>Llamar a Ana, 555-0101</text:p></presentation:notes></draw:page>"
                + "<draw:page draw:style-name='dp2'><text:p>Morosos: Luis Gil</text:p></draw:page>"
                + "</office:presentation>";
        RecordingIntake intake = read(odf, "tarifas.odp", file(SLIDES, slides));
        assertThat(intake.text("tarifas.odp").strip()).isEqualTo("Tarifas");
        assertThat(intake.text("tarifas.odp/speaker notes")).isEqualTo("Llamar a Ana, 555-0101\n");
        assertThat(intake.text("tarifas.odp/hidden text")).isEqualTo("Morosos: Luis Gil\n");
    }

    @Test
    void readsFieldsOfForms() throws Exception {
        String form = "<form:text form:name='DNI' form:current-value='00000000T'/>";
        assertThat(read(odf, "alta.odt", file(TEXT, form)).text("alta.odt/form"))
                .isEqualTo("DNI: 00000000T\n");
    }

    @Test
    void keepsSpacesThatAreWritten() throws Exception {
        String line = "<text:p>555<text:s text:c='2'/>0101<text:tab/>Ana<text:line-break/>Luis</text:p>";
        assertThat(read(odf, "a.odt", file(TEXT, line)).text("a.odt")).isEqualTo("555  0101\tAna\nLuis\n");
    }

    @Test
    void repeatsEmptyCellsWithinReason() throws Exception {
        String row = "<table:table-row><table:table-cell table:number-columns-repeated='2000000000'/>"
                + "<table:table-cell><text:p>Ana</text:p></table:table-cell></table:table-row>";
        RecordingIntake intake = read(odf, "a.odt", file(TEXT, "<table:table>" + row + "</table:table>"));
        assertThat(intake.text("a.odt")).hasSizeLessThan(200).contains("Ana");
    }

    @Test
    void saysThatAPasswordIsNeeded() throws Exception {
        Map<String, byte[]> parts = parts(TEXT, "");
        parts.put("content.xml", new byte[] {1, 2, 3, 4, 5, 6, 7});
        parts.put(
                "META-INF/manifest.xml",
                utf8("<m:manifest xmlns:m='m'><m:file-entry m:full-path='content.xml'><m:encryption-data/>"
                        + "</m:file-entry></m:manifest>"));
        assertThat(refusal(odf, "a.odt", zip(parts))).isEqualTo(Kind.PASSWORD_PROTECTED);
    }

    @Test
    void readsWhatIsThereOfATruncatedFile() throws Exception {
        String body = "<text:p>Hola Ana</text:p>" + "<text:p>x</text:p>".repeat(50_000);
        Map<String, byte[]> parts = parts(TEXT, body);
        RecordingIntake intake = read(odf, "a.odt", DocumentTesting.cut(zip(parts), 70));
        assertThat(intake.text("a.odt")).startsWith("Hola Ana\n");
        assertThat(intake.problemKinds()).containsExactly(Kind.TRUNCATED);
    }

    @Test
    void fetchesNothing(@TempDir Path folder) throws Exception {
        byte[] part = utf8("<?xml version='1.0'?>" + DocumentTesting.doctype(DocumentTesting.canary(folder))
                + "<office:document-content xmlns:office='o' xmlns:text='t'><text:p>&canary;</text:p>"
                + "</office:document-content>");
        assertThat(DocumentTesting.careless(part)).contains("CANARY-5f2a");

        Map<String, byte[]> parts = parts(TEXT, "");
        parts.put("content.xml", part);
        RecordingIntake intake = read(odf, "a.odt", zip(parts));
        assertThat(intake.texts.toString()).doesNotContain("CANARY");
        assertThat(intake.problemKinds()).containsExactly(Kind.EXTERNAL_REFERENCE);
    }

    @Test
    void refusesABomb() throws Exception {
        assertThat(refusal(odf, "a.odt", file(TEXT, " ".repeat(40 << 20)))).isEqualTo(Kind.EXPANDS_TOO_MUCH);
    }

    @Test
    void handsOverObjectsAndPictures() throws Exception {
        Map<String, byte[]> parts = parts(TEXT, "");
        parts.put("Pictures/foto.jpg", new byte[] {1});
        parts.put("Object 1", new byte[] {1});
        parts.put("ObjectReplacements/Object 1", new byte[] {1});
        assertThat(read(odf, "a.odt", zip(parts)).nested.keySet())
                .containsExactlyInAnyOrderElementsOf(List.of("foto.jpg", "Object 1"));
    }

    private static byte[] file(String type, String body) throws IOException {
        return zip(parts(type, body));
    }

    private static Map<String, byte[]> parts(String type, String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8(type));
        parts.put(
                "content.xml",
                utf8("<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='tb' xmlns:style='s'"
                        + " xmlns:draw='d' xmlns:presentation='p' xmlns:form='f'><office:body>" + body
                        + "</office:body></office:document-content>"));
        return parts;
    }
}
