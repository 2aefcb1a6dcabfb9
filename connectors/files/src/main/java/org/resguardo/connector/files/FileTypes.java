/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;
import org.resguardo.connector.files.format.DelimitedFormat;
import org.resguardo.connector.files.format.IifFormat;

/** Says what a file is, from its first bytes and its name. */
public final class FileTypes {
    /** How many bytes from the beginning of a file are looked at. */
    static final int FIRST_BYTES = 64 * 1024;

    /** What a ZIP file is when it holds an entry whose name begins like this. */
    private static final Map<String, String> INSIDE_ZIP = Map.of(
            "xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.spreadsheet",
            "mimetypeapplication/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text",
            "mimetypeapplication/vnd.oasis.opendocument.presentation",
                    "application/vnd.oasis.opendocument.presentation");

    /** What an OLE container is when it has a part of this name (MS-XLS 2.1.2, MS-DOC 2.1, MS-PPT 2.1, MS-OFFCRYPTO 2.3.4). */
    private static final List<Map.Entry<String, String>> INSIDE_OLE = List.of(
            Map.entry("EncryptedPackage", "application/x-tika-ooxml-protected"),
            Map.entry("__nameid_version1.0", "application/vnd.ms-outlook"),
            Map.entry("WordDocument", "application/msword"),
            Map.entry("PowerPoint Document", "application/vnd.ms-powerpoint"),
            Map.entry("Workbook", "application/vnd.ms-excel"),
            Map.entry("Book", "application/vnd.ms-excel"));

    private static final String OLE = "application/x-tika-msoffice";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** The media type of a file on the disk. */
    public String of(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(FIRST_BYTES);
        }
        String type = of(first, String.valueOf(file.getFileName()));
        return type.equals(OLE) && first.length == FIRST_BYTES ? insideOle(listOfParts(file, first)) : type;
    }

    /** The media type of a file with the given first bytes and name; {@code application/octet-stream} when nothing is known. */
    public String of(byte[] first, String name) throws IOException {
        Metadata about = new Metadata();
        about.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream in = TikaInputStream.get(first)) {
            String type =
                    types.detect(in, about, new ParseContext()).getBaseType().toString();
            return switch (type) {
                case "application/zip" -> insideZip(first);
                case OLE -> insideOle(first);
                case "text/plain", "text/x-log" -> table(first, type);
                case "application/octet-stream" -> byEnding(name, type);
                default -> type;
            };
        }
    }

    /** Tables are kept in text files of any name, and programs write text under the name of a spreadsheet. */
    private static String table(byte[] first, String type) throws IOException {
        if (IifFormat.looksLikeIif(first, first.length)) {
            return "text/x-quickbooks-iif";
        }
        return DelimitedFormat.looksDelimited(first, first.length) ? "text/csv" : type;
    }

    /** Old office documents and locked new ones share one container; under a wrong name only its list of parts tells. */
    private static String insideOle(byte[] first) {
        String text = new String(first, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> kind : INSIDE_OLE) {
            String inUtf16 = new String(kind.getKey().getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
            if (text.contains(inUtf16)) {
                return kind.getValue();
            }
        }
        return OLE;
    }

    /** The first sector of the list of parts, whose place is in the header (MS-CFB 2.2, read 2025-11). */
    private static byte[] listOfParts(Path file, byte[] first) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(first).order(ByteOrder.LITTLE_ENDIAN);
        int sectorShift = Math.clamp(header.getShort(30), 9, 12);
        long place = (Integer.toUnsignedLong(header.getInt(48)) + 1) << sectorShift;
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer sector = ByteBuffer.allocate(1 << sectorShift);
            channel.position(place).read(sector);
            return sector.array();
        }
    }

    /** A database that is encrypted as a whole has nothing but its name to be known by. */
    private static String byEnding(String name, String type) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(sqlite|sqlite3|db3)") ? "application/x-sqlite3" : type;
    }

    /** Office documents are ZIP files; under a wrong name only their contents tell. */
    private static String insideZip(byte[] first) {
        String text = new String(first, StandardCharsets.ISO_8859_1);
        boolean packaged = text.contains("[Content_Types].xml");
        for (Map.Entry<String, String> kind : INSIDE_ZIP.entrySet()) {
            if (text.contains(kind.getKey()) && (packaged || kind.getKey().startsWith("mimetype"))) {
                return kind.getValue();
            }
        }
        return "application/zip";
    }
}
