/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.resguardo.testkit.letter.Prose;

/** A PDF form that has been filled in. Each line is a label, a colon, and what stands in the field. */
public final class PdfForm implements LetterFormat {

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public void write(Prose prose, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            PDAcroForm form = form(document, font);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = 740;
                label(content, font, y, prose.title());
                for (String line : prose.lines()) {
                    y -= 24;
                    int colon = line.indexOf(':');
                    label(content, font, y, line.substring(0, colon + 1));
                    field(
                            form,
                            page,
                            y,
                            line.substring(0, colon),
                            line.substring(colon + 1).strip());
                }
            }
            document.save(file.toFile());
        }
    }

    private static PDAcroForm form(PDDocument document, PDFont font) {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), font);
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 10 Tf 0 g");
        return form;
    }

    private static void label(PDPageContentStream content, PDFont font, float y, String text) throws IOException {
        content.beginText();
        content.setFont(font, 10);
        content.newLineAtOffset(50, y);
        content.showText(text);
        content.endText();
    }

    private static void field(PDAcroForm form, PDPage page, float y, String name, String value) throws IOException {
        PDTextField field = new PDTextField(form);
        field.setPartialName(name.replace(".", ""));
        field.setDefaultAppearance("/Helv 10 Tf 0 g");
        form.getFields().add(field);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(250, y - 4, 300, 18));
        widget.setPage(page);
        page.getAnnotations().add(widget);
        field.setValue(value);
    }
}
