/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;

/**
 * Hands over the form of a PDF as a table of one row: the names of the fields are the headings.
 *
 * <p>What a person reads when she points at a field says more than its name ({@code f1_02[0]}), and is used where the form
 * has it.
 */
final class PdfForm {

    private PdfForm() {}

    /** Hands over the form, if there is one. */
    static void write(PDDocument document, DocumentText text, Source source, FileIntake intake) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        Set<COSBase> seen = new HashSet<>();
        for (PDField field : form.getFieldTree()) {
            if (names.size() == intake.options().maxColumns()) {
                intake.problem(Problem.at(source.place(), Kind.TOO_MANY_COLUMNS, "limit", names.size()));
                break;
            }
            if (seen.add(field.getCOSObject()) && field instanceof PDTerminalField filled) {
                names.add(name(filled));
                values.add(String.valueOf(filled.getValueAsString()));
            }
        }
        if (!names.isEmpty()) {
            try (DocumentTable table = new DocumentTable(intake, DocumentPart.FORM.in(source.place()), names)) {
                table.row(values);
            }
        }
        if (form.hasXFA()) {
            writeXfa(form.getXFA().getBytes(), text, source, intake);
        }
    }

    private static String name(PDTerminalField field) {
        String shown = field.getAlternateFieldName();
        String name = shown == null || shown.isBlank() ? field.getFullyQualifiedName() : shown;
        return name == null ? "" : name;
    }

    /** Forms of Adobe LiveCycle keep their values as XML, and some of them nowhere else. */
    private static void writeXfa(byte[] xml, DocumentText text, Source source, FileIntake intake) throws IOException {
        try {
            DocumentFields.write(OfficeXml.open(new ByteArrayInputStream(xml)), text, DocumentPart.FORM);
        } catch (OfficeXml.DoctypeException e) {
            intake.problem(Problem.at(source.place(), Kind.EXTERNAL_REFERENCE));
        } catch (XMLStreamException e) {
            intake.problem(Problem.at(DocumentPart.FORM.in(source.place()), Kind.DAMAGED));
        }
    }
}
