/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.time.Instant;
import java.util.Calendar;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.resguardo.connector.Place;
import org.resguardo.connector.files.FileIntake;

/**
 * Writes what a PDF says about itself.
 *
 * <p>The same in XMP is left out: programs write both, and whoever is named there would be counted twice.
 */
final class PdfProperties {
    private static final Set<String> LEFT_OUT = Set.of("CreationDate", "ModDate", "Producer", "Trapped");

    private PdfProperties() {}

    /** Writes a line a property, and tells when the document was made and changed. */
    static void write(PDDocument document, DocumentText text, FileIntake intake, Place place) {
        PDDocumentInformation about = document.getDocumentInformation();
        for (String name : about.getMetadataKeys()) {
            String value = LEFT_OUT.contains(name) ? null : about.getCustomMetadataValue(name);
            if (value != null && !value.isBlank()) {
                text.line(DocumentPart.PROPERTIES, name + ": " + value);
            }
        }
        Stream.of(about.getCreationDate(), about.getModificationDate())
                .filter(Objects::nonNull)
                .map(Calendar::toInstant)
                .filter(when -> when.isAfter(Instant.EPOCH))
                .forEach(when -> intake.dated(place, when));
    }
}
