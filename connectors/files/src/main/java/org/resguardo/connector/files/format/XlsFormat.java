/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.NoPropertySetStreamException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/** Workbooks of Excel 97 to 2003 (MS-XLS, read 2025-11), read record by record. */
public final class XlsFormat implements Format {
    /** Excel 2 to 4 wrote the records of one sheet and nothing around them. */
    private static final String BEFORE_OLE2 = "application/vnd.ms-excel.";

    @Override
    public String id() {
        return "xls";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(
                "application/vnd.ms-excel",
                "application/vnd.ms-excel.sheet.2",
                "application/vnd.ms-excel.sheet.3",
                "application/vnd.ms-excel.sheet.4",
                "application/vnd.ms-excel.workspace.3",
                "application/vnd.ms-excel.workspace.4");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        if (source.mediaType().startsWith(BEFORE_OLE2)) {
            XlsOld.read(source, intake);
        } else {
            readWorkbook(source, intake);
        }
        if (source.path().isPresent()) {
            intake.progress(source.size());
        }
    }

    private static void readWorkbook(Source source, FileIntake intake) throws IOException, ConnectorException {
        try (POIFSFileSystem file = open(source)) {
            if (file.getRoot().hasEntryCaseInsensitive("Book")
                    && !file.getRoot().hasEntryCaseInsensitive("Workbook")) {
                XlsOld.read(source, intake);
            } else {
                readCells(file, source.place(), intake);
            }
            readProperties(file.getRoot(), source.place(), intake);
        }
    }

    private static POIFSFileSystem open(Source source) throws IOException {
        return source.path().isPresent()
                ? new POIFSFileSystem(source.path().get().toFile(), true)
                : new POIFSFileSystem(source.open());
    }

    private static void readCells(POIFSFileSystem file, Place place, FileIntake intake)
            throws IOException, ConnectorException {
        try (XlsRecords records = new XlsRecords(place, intake)) {
            FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(records);
            records.formats(formats);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(formats);
            try {
                new HSSFEventFactory().processWorkbookEvents(request, file);
            } catch (EncryptedDocumentException e) {
                throw new ConnectorException(Problem.at(place, Kind.PASSWORD_PROTECTED));
            } catch (StoppedException e) {
                throw e;
            } catch (RuntimeException e) {
                // The parser throws what it likes at a broken record, and quotes it.
                tellDamage(records, place, intake);
            }
        }
    }

    private static void tellDamage(XlsRecords records, Place place, FileIntake intake) throws ConnectorException {
        if (!records.sawSheet()) {
            throw new ConnectorException(Problem.at(place, Kind.DAMAGED));
        }
        intake.problem(Problem.at(place, Kind.TRUNCATED));
    }

    private static void readProperties(DirectoryNode root, Place place, FileIntake intake) throws IOException {
        try (SpreadsheetText text = new SpreadsheetText(intake, place.in("properties"))) {
            if (root.hasEntryCaseInsensitive(SummaryInformation.DEFAULT_STREAM_NAME)
                    && PropertySetFactory.create(root, SummaryInformation.DEFAULT_STREAM_NAME)
                            instanceof SummaryInformation summary) {
                lines(
                        text,
                        summary.getAuthor(),
                        summary.getLastAuthor(),
                        summary.getTitle(),
                        summary.getSubject(),
                        summary.getKeywords(),
                        summary.getComments());
                Optional.ofNullable(summary.getLastSaveDateTime())
                        .map(Date::toInstant)
                        .filter(saved -> saved.isAfter(Instant.EPOCH)) // a time of zero stands for none
                        .ifPresent(saved -> intake.dated(place, saved));
            }
            if (root.hasEntryCaseInsensitive(DocumentSummaryInformation.DEFAULT_STREAM_NAME)
                    && PropertySetFactory.create(root, DocumentSummaryInformation.DEFAULT_STREAM_NAME)
                            instanceof DocumentSummaryInformation more) {
                lines(text, more.getCompany(), more.getManager(), more.getCategory());
            }
        } catch (NoPropertySetStreamException e) {
            intake.problem(Problem.at(place.in("properties"), Kind.DAMAGED));
        }
    }

    private static void lines(SpreadsheetText text, @Nullable String... lines) {
        for (String line : lines) {
            if (line != null && !line.isBlank()) {
                text.add(line + "\n");
            }
        }
    }
}
