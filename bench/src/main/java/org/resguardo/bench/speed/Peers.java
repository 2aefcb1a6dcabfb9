/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.speed;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other ways to read the same text: as fast as memory goes, and with regular expressions that find some of what the engine finds. */
final class Peers {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** E-mail, social security, card, telephone of two countries, DNI, NIE, CURP, IBAN, IPv4, date, key of a cloud. */
    private static final List<String> PATTERNS = List.of(
            "\\b[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+\\b",
            "\\b\\d{3}-\\d{2}-\\d{4}\\b",
            "\\b(?:\\d{4}[ -]?){3}\\d{4}\\b",
            "\\(?\\b\\d{3}\\)?[-. ]\\d{3}[-. ]\\d{4}\\b",
            "\\b[6789]\\d{2} ?\\d{3} ?\\d{3}\\b",
            "\\b\\d{8}-?[A-Z]\\b",
            "\\b[XYZ]-?\\d{7}-?[A-Z]\\b",
            "\\b[A-Z]{4}\\d{6}[HMX][A-Z]{5}[A-Z\\d]\\d\\b",
            "\\b[A-Z]{2}\\d{2}(?: ?[A-Z\\d]{4}){3,7}\\b",
            "\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b",
            "\\b\\d{4}-\\d{2}-\\d{2}\\b",
            "\\bAKIA[A-Z\\d]{16}\\b");

    private static final String UNION = String.join("|", PATTERNS);
    private static final Pattern JAVA = Pattern.compile(UNION);
    private static final com.google.re2j.Pattern RE2 = com.google.re2j.Pattern.compile(UNION);

    private Peers() {}

    /** Reads a text, and returns what came of it, so that no compiler leaves the work out. */
    interface Reading {
        long read(byte[] text);
    }

    static long sum(byte[] text) {
        long sum = 0;
        for (int i = 0; i + 8 <= text.length; i += 8) {
            sum += (long) LONG.get(text, i);
        }
        return sum;
    }

    static long javaRegex(byte[] text) {
        Matcher matcher = JAVA.matcher(new String(text, StandardCharsets.UTF_8));
        long found = 0;
        while (matcher.find()) {
            found++;
        }
        return found;
    }

    static long re2(byte[] text) {
        com.google.re2j.Matcher matcher = RE2.matcher(new String(text, StandardCharsets.UTF_8));
        long found = 0;
        while (matcher.find()) {
            found++;
        }
        return found;
    }
}
