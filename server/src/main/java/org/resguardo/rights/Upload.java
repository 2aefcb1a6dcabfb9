/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.util.List;
import java.util.Locale;

/**
 * A file that somebody sends. Its text form gives nothing away.
 *
 * @param name what it is called, without folders
 * @param content what is in it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Upload(String name, byte[] content) {
    /** How much one file may hold, in bytes. */
    public static final int LARGEST = 8 << 20;

    /** How many may come at once. */
    public static final int MOST = 5;

    private static final int LONGEST_NAME = 120;
    private static final List<String> KINDS = List.of(
            "pdf", "jpg", "jpeg", "png", "heic", "webp", "txt", "csv", "docx", "xlsx", "odt", "ods", "eml", "json",
            "zip");

    /** A file under a name that stands for nothing but itself. */
    public static Upload of(String name, byte[] content) {
        String plain = name.replace('\\', '/')
                .replaceAll(".*/", "")
                .replaceAll("[\\p{Cntrl}\"<>|:*?;]", "_")
                .strip();
        String kept = plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
        return new Upload(kept.isEmpty() ? "file" : kept, content);
    }

    /** True for a kind of file that people send along, and of a size that is taken. */
    public boolean welcome() {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return content.length > 0 && content.length <= LARGEST && KINDS.contains(ending);
    }

    @Override
    public String toString() {
        return "file of " + content.length + " bytes";
    }
}
