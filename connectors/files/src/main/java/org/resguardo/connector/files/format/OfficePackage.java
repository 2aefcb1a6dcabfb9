/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.EnoughException;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;

/**
 * The parts of an office document that is a ZIP file, one after the other as they are stored.
 *
 * <p>The directory at the end of the ZIP file is not used: so a document without its end is read as far as it goes. What
 * unpacks is counted, parts that nobody reads included, since those are where a bomb would hide.
 */
final class OfficePackage {
    private final Source source;
    private final FileIntake intake;
    private final OfficeExpansion expansion;
    private int parts;
    private boolean damaged;
    private boolean incomplete;
    private boolean ended;

    OfficePackage(Source source, FileIntake intake) throws IOException {
        this.source = source;
        this.intake = intake;
        this.expansion = new OfficeExpansion(source, intake.options());
    }

    /** Takes one part. */
    interface PartReader {
        /**
         * Reads a part as far as it is of use.
         *
         * @param name its full name in the package, without a slash at the beginning
         * @param content its bytes; need not be closed or read to the end
         */
        void read(String name, InputStream content) throws XMLStreamException, IOException, ConnectorException;
    }

    /**
     * Goes through all parts. A part that is damaged is told to the intake, and the next one is read.
     *
     * @return true when everything was read; otherwise the intake knows what was not
     * @throws ConnectorException when the document is protected, is no ZIP file, or unpacks to too much
     */
    boolean read(PartReader reader) throws IOException, ConnectorException {
        boolean whole = true;
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(
                new BufferedInputStream(new Noticed(source.open(intake)), 64 * 1024),
                StandardCharsets.UTF_8.name(),
                true,
                true)) {
            for (ZipArchiveEntry entry = next(zip); whole && entry != null; entry = whole ? next(zip) : null) {
                whole = readEntry(zip, entry, reader);
            }
        }
        if (parts == 0) {
            throw new ConnectorException(Problem.at(source.place(), Kind.DAMAGED));
        }
        if (damaged) {
            intake.problem(Problem.at(source.place(), Kind.DAMAGED));
        }
        return whole && !incomplete && !damaged;
    }

    private @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip) {
        try {
            return zip.getNextEntry();
        } catch (IOException e) {
            tellBroken();
            return null;
        }
    }

    /** Returns false when nothing more can be had. */
    private boolean readEntry(ZipArchiveInputStream zip, ZipArchiveEntry entry, PartReader reader)
            throws IOException, ConnectorException {
        if (intake.stopped()) {
            throw new StoppedException();
        }
        if (++parts > intake.options().maxParts()) {
            intake.problem(Problem.at(
                    source.place(),
                    Kind.TOO_MANY_PARTS,
                    "limit",
                    intake.options().maxParts()));
            return false;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new ConnectorException(Problem.at(source.place(), Kind.PASSWORD_PROTECTED));
        }
        Counted content = new Counted(zip);
        readPart(entry.getName(), content, reader);
        return content.finish();
    }

    private void readPart(String name, Counted content, PartReader reader) throws IOException, ConnectorException {
        try {
            reader.read(name.startsWith("/") ? name.substring(1) : name, content);
        } catch (EnoughException e) {
            throw e;
        } catch (OfficeXml.DoctypeException e) {
            incomplete = true;
            intake.problem(Problem.at(source.place(), Kind.EXTERNAL_REFERENCE));
        } catch (XMLStreamException | IOException e) {
            // The message quotes the document. What it was is seen from the stream: cut off, too much, or else broken.
            damaged |= content.sound();
        }
    }

    private void tellBroken() {
        incomplete = true;
        intake.problem(Problem.at(source.place(), ended ? Kind.TRUNCATED : Kind.DAMAGED));
    }

    /** The bytes of the package. Whoever asks for more than there are has met with a missing end. */
    private final class Noticed extends FilterInputStream {
        Noticed(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            ended |= n < 0;
            return n;
        }
    }

    /** One part's bytes, counted. */
    private final class Counted extends FilterInputStream {
        private boolean broken;

        Counted(InputStream in) {
            super(in);
        }

        boolean sound() {
            return !broken && !expansion.tooMuch();
        }

        /** Goes to the end of the part; false when the package ends before it. */
        boolean finish() throws ConnectorException {
            byte[] passedOver = new byte[16 * 1024];
            try {
                while (sound() && read(passedOver, 0, passedOver.length) >= 0) {
                    if (intake.stopped()) {
                        throw new StoppedException();
                    }
                }
            } catch (IOException e) {
                broken = !expansion.tooMuch();
            }
            if (expansion.tooMuch()) {
                throw new ConnectorException(Problem.at(source.place(), Kind.EXPANDS_TOO_MUCH));
            }
            if (broken) {
                tellBroken();
            }
            return !broken;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n;
            try {
                n = super.read(into, from, length);
            } catch (IOException e) {
                broken = true;
                throw e;
            }
            expansion.count(Math.max(n, 0));
            return n;
        }

        @Override
        public void close() {
            // The package goes on after the part.
        }
    }
}
