/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;

/** Files that lie inside office documents: spreadsheets behind charts, attached files, pictures. */
final class OfficeEmbedded {
    private static final Set<String> ENDINGS = Set.of(
            "jpg", "jpeg", "png", "tif", "tiff", "heic", "webp", "html", "htm", "xhtml", "mht", "mhtml", "rtf", "txt",
            "csv", "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "msg", "eml", "zip");

    /** Streams that hold a whole file as it was, and what else may be a document of its own. */
    private static final Set<String> WHOLE_FILES = Set.of("Package", "CONTENTS", "EmbeddedOdf");

    private static final Set<String> DOCUMENTS = Set.of("WordDocument", "Workbook", "Book", "PowerPoint Document");

    private OfficeEmbedded() {}

    /** True for a part of a package that is a file with something to read in it. */
    static boolean isFile(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        return lower.contains("/embeddings/") || ENDINGS.contains(lower.substring(lower.lastIndexOf('.') + 1));
    }

    /** The name after the last slash. */
    static String lastName(String part) {
        return part.substring(part.lastIndexOf('/') + 1);
    }

    /**
     * Hands over the file that an OLE2 folder holds: as an attachment ({@code Ole10Native}), as it was, or as a document
     * that is itself such a folder.
     *
     * @return false when it holds none of these
     */
    static boolean nest(DirectoryNode folder, Source source, FileIntake intake) throws IOException {
        if (folder.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) {
            attachment(folder, source, intake);
            return true;
        }
        for (String name : WHOLE_FILES) {
            if (folder.hasEntryCaseInsensitive(name)) {
                try (InputStream content = folder.createDocumentInputStream(folder.getEntryCaseInsensitive(name))) {
                    intake.nested(source, "embedded", content);
                }
                return true;
            }
        }
        for (String name : DOCUMENTS) {
            if (folder.hasEntryCaseInsensitive(name)) {
                document(folder, source, intake);
                return true;
            }
        }
        return false;
    }

    private static void attachment(DirectoryNode folder, Source source, FileIntake intake) throws IOException {
        try {
            Ole10Native object = Ole10Native.createFromEmbeddedOleObject(folder);
            String path = object.getFileName() == null ? "embedded" : object.getFileName();
            intake.nested(source, lastName(path.replace('\\', '/')), new ByteArrayInputStream(object.getDataBuffer()));
        } catch (Ole10NativeException e) {
            intake.problem(Problem.at(source.place().in("embedded"), Kind.DAMAGED));
        }
    }

    private static void document(DirectoryNode folder, Source source, FileIntake intake) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (POIFSFileSystem alone = new POIFSFileSystem()) {
            EntryUtils.copyNodes(folder, alone.getRoot());
            alone.writeFilesystem(copy);
        }
        intake.nested(source, "embedded", new ByteArrayInputStream(copy.toByteArray()));
    }
}
