/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableColumn.Kind;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Value;

/** The documents that lie in a folder itself, as rows: each goes as a whole. Links are left alone. */
final class FolderFiles {
    static final EditableColumn NAME = new EditableColumn("name", "", Kind.TEXT, true, true, OptionalInt.empty());
    static final List<EditableColumn> COLUMNS =
            List.of(NAME, Columns.of("modified", Kind.DATE), Columns.of("kind", Kind.TEXT));

    private FolderFiles() {}

    static List<Row> rows(Path folder) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Path file : files(folder)) {
            if (Files.size(file) <= FilesEditor.LARGEST) {
                rows.add(row(file));
            }
        }
        return rows;
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                folder, file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !hidden(file))) {
            entries.forEach(files::add);
        }
        Collections.sort(files);
        return files;
    }

    /** What should be known: documents go as a whole, and those that are too large to be put back stay. */
    static List<Hazard> hazards(Path folder) throws IOException {
        long large = 0;
        for (Path file : files(folder)) {
            large += Files.size(file) > FilesEditor.LARGEST ? 1 : 0;
        }
        Hazard whole = new Hazard(Hazard.Kind.WHOLE_ONLY, "");
        return large == 0
                ? List.of(whole)
                : List.of(whole, new Hazard(Hazard.Kind.LEFT_OUT, large + " > " + (FilesEditor.LARGEST >> 20) + " MB"));
    }

    /** Files of programs, not of people. */
    static boolean hidden(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static Row row(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        int dot = name.lastIndexOf('.');
        String day = about.lastModifiedTime()
                .toInstant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate()
                .toString();
        return new Row(List.of(
                Value.of(name),
                Value.of(day),
                Value.of(dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT))));
    }
}
