/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;

/**
 * A spreadsheet that is a ZIP file with XML parts, which are read in any order: its texts come after the sheets that point to
 * them. {@link OfficePackage} reads parts as they are stored, for documents and for files without their end.
 *
 * <p>All that is unpacked is counted together; past the limit no further part is read. Trouble in one part is told and
 * does not keep the others from being read.
 */
final class SpreadsheetPackage implements AutoCloseable {
    private final Source source;
    private final FileIntake intake;
    private final ZipFile zip;
    private final OfficeExpansion expansion;
    private boolean damageTold;

    private SpreadsheetPackage(Source source, FileIntake intake, ZipFile zip) throws IOException {
        this.source = source;
        this.intake = intake;
        this.zip = zip;
        this.expansion = new OfficeExpansion(source, intake.options());
    }

    /** What is done with one part. */
    interface PartReader {
        /** Reads the part. */
        void read(SpreadsheetXml xml) throws XMLStreamException, IOException;
    }

    /**
     * Opens a package.
     *
     * @throws IOException when its list of parts cannot be read, as when the end of the file is missing
     */
    static SpreadsheetPackage open(Source source, FileIntake intake) throws IOException, ConnectorException {
        SeekableByteChannel channel = source.path().isPresent()
                ? Files.newByteChannel(source.path().get())
                : new SeekableInMemoryByteChannel(source.bytes(Integer.MAX_VALUE));
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            return new SpreadsheetPackage(source, intake, zip);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** The full names of the parts, in the order of the file. */
    List<String> names() {
        return Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    /** True when there is such a part. */
    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Reads a part, if it is there. Returns false when it is not, or was not read to its end. */
    boolean read(String name, PartReader reader) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null || expansion.tooMuch()) {
            return false;
        }
        try (InputStream in = new Counted(zip.getInputStream(entry), entry);
                SpreadsheetXml xml = new SpreadsheetXml(in)) {
            reader.read(xml);
            return true;
        } catch (OfficeXml.DoctypeException e) {
            intake.problem(Problem.at(source.place(), Kind.EXTERNAL_REFERENCE));
        } catch (XMLStreamException | IOException e) {
            tellDamage(); // what it was is known from the count; the message quotes the part
        }
        return false;
    }

    private void tellDamage() {
        if (expansion.tooMuch()) {
            intake.problem(Problem.at(source.place(), Kind.EXPANDS_TOO_MUCH));
        } else if (!damageTold) {
            damageTold = true;
            intake.problem(Problem.at(source.place(), Kind.DAMAGED));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** One part's bytes, counted. */
    private final class Counted extends FilterInputStream {
        private final double packedShare;
        private double untold;

        Counted(InputStream in, ZipArchiveEntry entry) {
            super(in);
            boolean onDisk = source.path().isPresent() && entry.getSize() > 0;
            this.packedShare = onDisk ? Math.min(1, (double) entry.getCompressedSize() / entry.getSize()) : 0;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (intake.stopped()) {
                throw new StoppedException();
            }
            int n = super.read(into, from, length);
            if (n > 0) {
                count(n);
            }
            return n;
        }

        private void count(int bytes) throws IOException {
            expansion.count(bytes);
            untold += bytes * packedShare;
            intake.progress((long) untold);
            untold -= (long) untold;
        }
    }
}
