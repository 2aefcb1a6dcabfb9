/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
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

    private static final String ZIP = "application/zip";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    /** What a ZIP file is when it holds an entry whose name begins like this. */
    private static final Map<String, String> INSIDE_ZIP = Map.of(
            "xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.spreadsheet",
            "mimetypeapplication/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text",
            "mimetypeapplication/vnd.oasis.opendocument.presentation",
                    "application/vnd.oasis.opendocument.presentation");

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** The media type of a file on the disk. */
    public String of(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(FIRST_BYTES);
        }
        String type = byBeginning(first, String.valueOf(file.getFileName()));
        if (!Ole2Contents.begins(first)) {
            return type;
        }
        try (SeekableByteChannel whole = Files.newByteChannel(file)) {
            return Ole2Contents.type(whole).orElse(type);
        }
    }

    /** The media type of a file with the given bytes and name; {@code application/octet-stream} when nothing is known. */
    public String of(byte[] held, String name) throws IOException {
        byte[] first = held.length > FIRST_BYTES ? Arrays.copyOf(held, FIRST_BYTES) : held;
        String type = byBeginning(first, name);
        if (!Ole2Contents.begins(first)) {
            return type;
        }
        try (SeekableByteChannel whole = new SeekableInMemoryByteChannel(held)) {
            return Ole2Contents.type(whole).orElse(type);
        }
    }

    private String byBeginning(byte[] first, String name) throws IOException {
        Metadata about = new Metadata();
        about.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream in = TikaInputStream.get(first)) {
            String type =
                    types.detect(in, about, new ParseContext()).getBaseType().toString();
            return switch (type) {
                case ZIP, "application/x-tika-ooxml" -> insideZip(first);
                case "text/plain", "text/x-log" -> table(first, type);
                case "application/octet-stream" -> byEnding(name, type);
                default -> type.startsWith(OFFICE) ? office(type, first) : type;
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

    /** A database that is encrypted as a whole has nothing but its name to be known by. */
    private static String byEnding(String name, String type) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(sqlite|sqlite3|db3)") ? "application/x-sqlite3" : type;
    }

    /** A workbook may bear the ending of a letter. */
    private static String office(String byName, byte[] first) {
        String inside = insideZip(first);
        boolean same = inside.equals(ZIP)
                || inside.startsWith(OFFICE) && family(inside).equals(family(byName));
        return same ? byName : inside;
    }

    /** {@code spreadsheetml} and so on. */
    private static String family(String officeType) {
        return officeType.substring(OFFICE.length(), officeType.indexOf('.', OFFICE.length()));
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
        return ZIP;
    }
}
