/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.NoPropertySetStreamException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;

/** Opens the kind of file in which Office kept documents until 2007 (OLE2), and reads what they say about themselves. */
final class OfficeOle2 {

    private OfficeOle2() {}

    /** Opens a file, on the disk without holding it in memory. */
    static POIFSFileSystem open(Source source, FileIntake intake) throws IOException {
        Optional<Path> path = source.path();
        if (path.isEmpty()) {
            return new POIFSFileSystem(source.open());
        }
        intake.progress(source.size());
        return new POIFSFileSystem(path.get().toFile(), true);
    }

    /** Writes author, company, own properties and the like, and tells when the document was written. */
    static void properties(DirectoryNode root, DocumentText text, FileIntake intake, Place document)
            throws IOException {
        for (String stream :
                new String[] {SummaryInformation.DEFAULT_STREAM_NAME, DocumentSummaryInformation.DEFAULT_STREAM_NAME}) {
            if (root.hasEntryCaseInsensitive(stream)) {
                properties(root, stream, text, intake, document);
            }
        }
    }

    private static void properties(
            DirectoryNode root, String stream, DocumentText text, FileIntake intake, Place document)
            throws IOException {
        try {
            PropertySet set = PropertySetFactory.create(root, stream);
            if (set instanceof SummaryInformation summary) {
                summary(summary, text, intake, document);
            } else if (set instanceof DocumentSummaryInformation summary) {
                more(summary, text);
            }
        } catch (NoPropertySetStreamException e) {
            intake.problem(Problem.at(DocumentPart.PROPERTIES.in(document), Kind.DAMAGED));
        }
    }

    private static void summary(SummaryInformation summary, DocumentText text, FileIntake intake, Place document) {
        line(text, "author", summary.getAuthor());
        line(text, "last author", summary.getLastAuthor());
        line(text, "title", summary.getTitle());
        line(text, "subject", summary.getSubject());
        line(text, "keywords", summary.getKeywords());
        line(text, "comments", summary.getComments());
        Stream.of(summary.getCreateDateTime(), summary.getLastSaveDateTime())
                .filter(Objects::nonNull)
                .map(Date::toInstant)
                .filter(when -> when.isAfter(Instant.EPOCH)) // a time of zero stands for none
                .forEach(when -> intake.dated(document, when));
    }

    private static void more(DocumentSummaryInformation summary, DocumentText text) {
        line(text, "company", summary.getCompany());
        line(text, "manager", summary.getManager());
        line(text, "category", summary.getCategory());
        CustomProperties own = summary.getCustomProperties();
        if (own != null) {
            for (Map.Entry<String, Object> property : own.entrySet()) {
                line(text, property.getKey(), String.valueOf(property.getValue()));
            }
        }
    }

    private static void line(DocumentText text, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            text.line(DocumentPart.PROPERTIES, name + ": " + value);
        }
    }
}
