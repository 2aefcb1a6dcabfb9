/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.EnoughException;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/**
 * ZIP archives (PKWARE APPNOTE 6.3.10).
 *
 * <p>They are read by the list of contents at their end. Where the end is missing, as in a copy that was not finished, the
 * entries are read one after the other from the beginning.
 */
public final class ZipFormat implements Format {

    @Override
    public String id() {
        return "zip";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/zip", "application/java-archive");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        Optional<ZipFile> opened = open(source);
        if (opened.isPresent()) {
            try (ZipFile zip = opened.orElseThrow()) {
                readByContents(zip, new ZipEntries(source, intake));
            }
        } else {
            readFromBeginning(source, intake);
        }
    }

    private static Optional<ZipFile> open(Source source) {
        try {
            ZipFile.Builder builder = ZipFile.builder().setIgnoreLocalFileHeader(true);
            return Optional.of(
                    source.path().isPresent()
                            ? builder.setPath(source.path().orElseThrow()).get()
                            : builder.setSeekableByteChannel(
                                            new SeekableInMemoryByteChannel(source.bytes(Integer.MAX_VALUE)))
                                    .get());
        } catch (IOException | RuntimeException | ConnectorException e) {
            return Optional.empty(); // read as far as it goes instead, which says what is wrong
        }
    }

    private static void readByContents(ZipFile zip, ZipEntries entries) throws IOException {
        Enumeration<ZipArchiveEntry> all = zip.getEntries();
        while (all.hasMoreElements()) {
            ZipArchiveEntry entry = all.nextElement();
            if (entries.wanted(entry, zip.canReadEntryData(entry))) {
                read(zip, entry, entries);
            }
        }
    }

    private static void read(ZipFile zip, ZipArchiveEntry entry, ZipEntries entries) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            entries.read(entry, content);
        } catch (EnoughException | StoppedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            entries.tellDamaged(entry); // the entries after it stand on their own
        }
    }

    private static void readFromBeginning(Source source, FileIntake intake) throws IOException, ConnectorException {
        ZipEntries entries = new ZipEntries(source, intake);
        Kind trouble = Kind.DAMAGED;
        try (InputStream in = new BufferedInputStream(source.open());
                ZipArchiveInputStream zip = new ZipArchiveInputStream(in, "UTF-8", true, true)) {
            for (Optional<ZipArchiveEntry> entry = next(zip); entry.isPresent(); entry = next(zip)) {
                trouble = Kind.TRUNCATED;
                if (entries.wanted(entry.orElseThrow(), zip.canReadEntryData(entry.orElseThrow()))) {
                    entries.read(entry.orElseThrow(), zip);
                }
            }
        }
        throw new ConnectorException(Problem.at(source.place(), trouble));
    }

    private static Optional<ZipArchiveEntry> next(ZipArchiveInputStream zip) {
        try {
            return Optional.ofNullable(zip.getNextEntry());
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // what is left cannot be made out, which is told when all before it has been read
        }
    }
}
