/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** PDFs can be read by people who do not see them, and fetch nothing. */
class PdfTest {
    private static String letter(String more) {
        return """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="es"><head><title>Aviso</title>
            <meta name="description" content="Aviso"/><style>body { font-family: 'Open Sans' }</style></head>
            <body><h1>Qué pasó</h1><p>Señora Núñez: <strong>perdimos</strong> una computadora.</p>
            <ul><li>uno</li></ul><table><tr><th>Dato</th><td>Nombre</td></tr></table>%s</body></html>
            """.formatted(more);
    }

    private static byte[] bytes(String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(xhtml, out);
        return out.toByteArray();
    }

    private static PDDocument made(String more) throws IOException {
        return Loader.loadPDF(bytes(letter(more)));
    }

    @Test
    void keepsTheStandardForThoseWhoListen() throws IOException {
        assertThat(PdfUa.mistakes(bytes(letter("<p><a href=\"https://example.com\">aquí</a></p>"))))
                .isEmpty();
        assertThat(PdfUa.mistakes(bytes(letter("").replace("<title>Aviso</title>", ""))))
                .as("one without a title")
                .isNotEmpty();
    }

    @Test
    void saysItsLanguageItsTitleAndWhatEveryPartIs() throws IOException {
        try (PDDocument pdf = made("")) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Aviso");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(tags(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("H1", "P", "L", "LI", "Table", "TH", "TD");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Señora Núñez");
        }
    }

    @Test
    void carriesItsFonts() throws IOException {
        try (PDDocument pdf = made("")) {
            List<Boolean> carried = new ArrayList<>();
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                carried.add(pdf.getPage(0).getResources().getFont(name).isEmbedded());
            }
            assertThat(carried).isNotEmpty().containsOnly(true);
        }
    }

    @Test
    void showsNoFileOfTheMachine() throws IOException {
        try (PDDocument pdf = made("<img alt=\"\" src=\"file:///etc/hostname\"/>")) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}
