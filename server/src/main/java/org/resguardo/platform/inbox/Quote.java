/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.inbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reply says, apart from what it quotes.
 *
 * @param said what is above the quotation
 * @param quoted the quotation
 */
record Quote(String said, String quoted) {
    private static final Pattern BEGINS =
            Pattern.compile("(?m)^[> \\t]*+(-{2,}+ ?(Original Message|Mensaje original) ?-{2,}+.*"
                    + "|(On|El) [^\\n]{4,200}(wrote|escribió):[ \\t]*+$"
                    + "|(On|El) [^\\n]{4,120}\\n?[^\\n]{0,120}(wrote|escribió):[ \\t]*+$"
                    + "|.{0,200}##- .{3,80} -##.*"
                    + "|_{20,}+[ \\t]*+$)");
    private static final Pattern QUOTED_LINES = Pattern.compile("(?m)^>.*$\\n?");

    static Quote in(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        Matcher begins = BEGINS.matcher(plain);
        int cut = begins.find() ? begins.start() : plain.length();
        String above =
                QUOTED_LINES.matcher(plain.substring(0, cut)).replaceAll("").strip();
        boolean below = above.isEmpty();
        return below ? new Quote(QUOTED_LINES.matcher(plain).replaceAll("").strip(), plain) : new Quote(above, plain);
    }
}
