/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.resguardo.testkit.letter.Prose;

/** PDF letters on paper of the United States, long lines broken between words. */
public final class PdfLetter implements LetterFormat {
    private static final int LINES = 46;
    private static final int WIDTH = 88;

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public void write(Prose prose, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            pages(prose, document);
            document.save(file.toFile());
        }
    }

    static void pages(Prose prose, PDDocument document) throws IOException {
        List<String> lines =
                prose.lines().stream().flatMap(line -> broken(line).stream()).toList();
        document.getDocumentInformation().setTitle(prose.title());
        for (int from = 0; from == 0 || from < lines.size(); from += LINES) {
            page(document, prose.title(), lines.subList(from, Math.min(from + LINES, lines.size())));
        }
    }

    private static void page(PDDocument document, String title, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setLeading(14);
            content.newLineAtOffset(60, 730);
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 12);
            content.showText(title);
            content.newLine();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            for (String line : lines) {
                content.newLine();
                content.showText(line);
            }
            content.endText();
        }
    }

    private static List<String> broken(String line) {
        List<String> parts = new java.util.ArrayList<>();
        String rest = line;
        while (rest.length() > WIDTH) {
            int cut = Math.max(rest.lastIndexOf(' ', WIDTH), 1);
            parts.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        parts.add(rest);
        return parts;
    }
}
