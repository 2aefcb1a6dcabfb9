/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;

/**
 * What is left of a spreadsheet whose end is missing. The list of its parts was there, and often the texts of its cells; so
 * the words in each part are handed over as they come, without rows and columns.
 */
final class SpreadsheetRemains {
    private final Source source;
    private final FileIntake intake;
    private final OfficeExpansion expansion;
    private int partsRead;

    SpreadsheetRemains(Source source, FileIntake intake) throws IOException {
        this.source = source;
        this.intake = intake;
        this.expansion = new OfficeExpansion(source, intake.options());
    }

    /**
     * Hands over the words.
     *
     * @throws ConnectorException when not even one part begins
     */
    void read() throws IOException, ConnectorException {
        Kind kind = Kind.TRUNCATED;
        try (ZipArchiveInputStream zip =
                        new ZipArchiveInputStream(new BufferedInputStream(source.open(intake), 64 * 1024));
                SpreadsheetText text = new SpreadsheetText(intake, source.place())) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                partsRead++;
                readPart(entry.getName(), new Counted(zip), text);
            }
        } catch (OfficeXml.DoctypeException e) {
            kind = Kind.EXTERNAL_REFERENCE;
        } catch (XMLStreamException | IOException e) {
            // Where the file ends is where it stops being readable; the message quotes it.
            kind = expansion.tooMuch() ? Kind.EXPANDS_TOO_MUCH : Kind.TRUNCATED;
        }
        if (partsRead == 0) {
            throw new ConnectorException(Problem.at(source.place(), Kind.DAMAGED));
        }
        intake.problem(Problem.at(source.place(), kind));
    }

    private void readPart(String name, InputStream in, SpreadsheetText text) throws XMLStreamException, IOException {
        boolean holdsWords = name.startsWith("xl/sharedStrings")
                || name.startsWith("xl/worksheets/sheet")
                || name.startsWith("xl/comments")
                || name.startsWith("docProps/core")
                || name.equals("content.xml");
        if (holdsWords) {
            try (SpreadsheetXml xml = new SpreadsheetXml(in)) {
                xml.copyTo(text, Set.of());
            }
        }
    }

    /** One part's bytes, counted; the package goes on after them. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (intake.stopped()) {
                throw new StoppedException();
            }
            int n = super.read(into, from, length);
            expansion.count(Math.max(0, n));
            return n;
        }

        @Override
        public void close() {
            // closed with the package
        }
    }
}
