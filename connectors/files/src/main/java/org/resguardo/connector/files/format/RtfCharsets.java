/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.nio.charset.Charset;
import java.util.Map;

/** The character sets that Rich Text names by number (Rich Text Format 1.9.1, "Font Table" and "Character Set", read 2026-11). */
final class RtfCharsets {
    /** What Windows in Spanish and in English writes. */
    static final Charset USUAL = Charset.forName("windows-1252");

    /** A font's character set by number, as the code page that Windows uses for it. */
    private static final Map<Integer, Integer> OF_FONT = Map.ofEntries(
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250),
            Map.entry(255, 850));

    private static final Map<Integer, String> NAMES =
            Map.of(932, "windows-31j", 936, "GBK", 950, "Big5", 10000, "x-MacRoman", 65001, "UTF-8");

    private RtfCharsets() {}

    /** The character set of a font, or the document's own. */
    static Charset ofFont(int number, Charset document) {
        Integer page = OF_FONT.get(number);
        return page == null ? document : ofCodePage(page);
    }

    /** The character set of a code page. */
    static Charset ofCodePage(int page) {
        for (String name : new String[] {
            NAMES.getOrDefault(page, "windows-" + page), "IBM" + page, "x-windows-" + page, "Cp" + page
        }) {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return USUAL;
    }
}
