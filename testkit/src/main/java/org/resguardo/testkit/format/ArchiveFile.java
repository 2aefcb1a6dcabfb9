/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** ZIP, TAR, TAR.GZ, GZIP and BZIP2. */
public enum ArchiveFile implements PackageFormat {
    ZIP {
        @Override
        public void write(Map<String, Path> contents, Path file) throws IOException {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (Map.Entry<String, Path> content : contents.entrySet()) {
                    ZipEntry entry = new ZipEntry(content.getKey());
                    entry.setTimeLocal(WRITTEN);
                    zip.putNextEntry(entry);
                    Files.copy(content.getValue(), zip);
                }
            }
        }
    },
    TAR {
        @Override
        public void write(Map<String, Path> contents, Path file) throws IOException {
            try (OutputStream out = Files.newOutputStream(file)) {
                tar(contents, out);
            }
        }
    },
    TAR_GZ {
        @Override
        public void write(Map<String, Path> contents, Path file) throws IOException {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                tar(contents, out);
            }
        }
    },
    /** One file, the first. */
    GZ {
        @Override
        public void write(Map<String, Path> contents, Path file) throws IOException {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                Files.copy(contents.values().iterator().next(), out);
            }
        }
    },
    /** One file, the first. */
    BZ2 {
        @Override
        public void write(Map<String, Path> contents, Path file) throws IOException {
            try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(file))) {
                Files.copy(contents.values().iterator().next(), out);
            }
        }
    };

    /** When the files inside say they were written, so that the same seed gives the same bytes. */
    static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 11, 20, 18, 30);

    @Override
    public String id() {
        return switch (this) {
            case ZIP -> "zip";
            case TAR, TAR_GZ -> "tar";
            case GZ -> "gz";
            case BZ2 -> "bz2";
        };
    }

    private static void tar(Map<String, Path> contents, OutputStream out) throws IOException {
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Map.Entry<String, Path> content : contents.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(content.getKey());
                entry.setSize(Files.size(content.getValue()));
                entry.setModTime(Date.from(WRITTEN.toInstant(ZoneOffset.UTC)));
                tar.putArchiveEntry(entry);
                Files.copy(content.getValue(), tar);
                tar.closeArchiveEntry();
            }
        }
    }
}
