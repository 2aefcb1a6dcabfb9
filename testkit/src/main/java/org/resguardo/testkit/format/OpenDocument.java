/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the content of an OpenDocument file as its standard asks: the media type first and not compressed (OpenDocument 1.3, part 2, 3.3). */
final class OpenDocument {
    static final String NAMESPACES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.3\"";

    private OpenDocument() {}

    static void write(Path file, String mediaType, String content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(stored(mediaType.getBytes(StandardCharsets.US_ASCII)));
            zip.write(mediaType.getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(dated("META-INF/manifest.xml"));
            zip.write(manifest(mediaType).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(dated("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static ZipEntry stored(byte[] mediaType) {
        CRC32 crc = new CRC32();
        crc.update(mediaType);
        ZipEntry entry = dated("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(mediaType.length);
        entry.setCrc(crc.getValue());
        return entry;
    }

    private static ZipEntry dated(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ArchiveFile.WRITTEN);
        return entry;
    }

    private static String manifest(String mediaType) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
                + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + mediaType + "\"/>"
                + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                + "</manifest:manifest>";
    }
}
