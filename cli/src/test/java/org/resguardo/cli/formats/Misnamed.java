/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Good files under the names of other kinds. */
public final class Misnamed {
    private static final Map<String, String> NAMES = Map.of(
            "xlsx", "photo.jpg",
            "docx", "notes.txt",
            "ods", "letter.docx",
            "pdf", "list.csv",
            "csv", "book.xlsx",
            "xls", "book2.xlsx",
            "zip", "letter.doc",
            "sqlite", "program.dat",
            "eml", "mail.txt",
            "json", "nothing");

    private Misnamed() {}

    /** Writes them, and tells their names. */
    public static List<String> write(Path folder, Map<String, Path> good) throws IOException {
        for (Map.Entry<String, String> each : NAMES.entrySet()) {
            Files.copy(Objects.requireNonNull(good.get(each.getKey())), folder.resolve(each.getValue()));
        }
        return NAMES.values().stream().sorted().toList();
    }
}
