/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;

/**
 * What to say of a file that no format here reads.
 *
 * <p>Most such files hold no personal data: programs, music, fonts. Some kinds often do, and then it counts as a place that
 * was not read, with the way to a copy that can be.
 */
final class UnreadFormats {
    /** What to save them as, by their ending. */
    private static final Map<String, String> SAVED_AS = Map.ofEntries(
            Map.entry("xlsb", "XLSX"),
            Map.entry("numbers", "XLSX"),
            Map.entry("gnumeric", "XLSX"),
            Map.entry("wk1", "XLSX"),
            Map.entry("wk3", "XLSX"),
            Map.entry("wk4", "XLSX"),
            Map.entry("wks", "XLSX"),
            Map.entry("wdb", "CSV"),
            Map.entry("pages", "PDF"),
            Map.entry("key", "PDF"),
            Map.entry("wpd", "PDF"),
            Map.entry("wps", "PDF"),
            Map.entry("pub", "PDF"),
            Map.entry("one", "PDF"),
            Map.entry("pst", "MBOX"),
            Map.entry("ost", "MBOX"),
            Map.entry("dbx", "MBOX"),
            Map.entry("olm", "MBOX"),
            Map.entry("fmp12", "CSV"),
            Map.entry("fp7", "CSV"),
            Map.entry("qbw", "IIF"),
            Map.entry("qbb", "IIF"),
            Map.entry("qbm", "IIF"),
            Map.entry("parquet", "CSV"),
            Map.entry("mdf", "CSV"),
            Map.entry("fdb", "CSV"),
            Map.entry("gdb", "CSV"));

    private static final Set<String> ARCHIVES =
            Set.of("7z", "rar", "xz", "zst", "lz4", "lzma", "arj", "cab", "dmg", "iso", "sit");

    private UnreadFormats() {}

    static Problem problem(Place place, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String target = SAVED_AS.get(ending);
        if (target != null) {
            return new Problem(place, Kind.SAVE_AS_FIRST, Map.of("ending", "." + ending, "target", target));
        }
        return ARCHIVES.contains(ending)
                ? Problem.at(place, Kind.UNPACK_FIRST, "ending", "." + ending)
                : Problem.at(place, Kind.UNKNOWN_FORMAT);
    }
}
