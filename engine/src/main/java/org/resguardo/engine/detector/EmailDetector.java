/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;

/**
 * Finds e-mail addresses.
 *
 * <p>The local part is what mail programs let people write without quotation marks (RFC 5322, section 3.4.1, dot-atom),
 * letters beyond ASCII included (RFC 6531); the domain has at least one dot and ends in two letters or more.
 */
public final class EmailDetector extends SignDetector {
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final Verdict ADDRESS = Verdict.shape(60);

    private static final boolean[] LOCAL = new boolean[256];

    static {
        for (int b = 0; b < LOCAL.length; b++) {
            LOCAL[b] = Span.isWord(b) || isSeparator(b) || b > 0 && "+&%~!#$".indexOf(b) >= 0;
        }
    }

    /** For the service loader. */
    public EmailDetector() {
        super("email", DataCategory.EMAIL, "", "RFC 5322 section 3.4.1 and RFC 6531, read 2025-11");
    }

    @Override
    public char sign() {
        return '@';
    }

    @Override
    public double chanceOfMistake() {
        return 0.001;
    }

    @Override
    public @Nullable Verdict look(Span sign) {
        int at = sign.from();
        int from = at;
        while (at - from < LONGEST_LOCAL && isLocal(sign.at(from - 1))) {
            from--;
        }
        for (int i = from; i < at; i++) {
            int width = Symbols.width(sign, i);
            from = width > 0 ? i + width : from;
        }
        while (from < at && isSeparator(sign.at(from))) {
            from++;
        }
        if (from >= at || sign.at(at - 1) == '.' || goesOn(sign, from, at)) {
            return null;
        }
        int to = domainEnd(sign, at + 1);
        if (to < 0) {
            return null;
        }
        sign.set(from, to);
        return ADDRESS;
    }

    /** True when what stands before a place would belong to the address too, so that it is too long to be one. */
    private static boolean goesOn(Span text, int from, int at) {
        int before = text.at(from - 1);
        return at - from >= LONGEST_LOCAL && isLocal(before) && !isSeparator(before);
    }

    private static int domainEnd(Span text, int start) {
        int i = start;
        int lastDot = -1;
        int end = -1;
        while (i - start < LONGEST_DOMAIN) {
            int b = text.at(i);
            if (b == '.') {
                if (i == start || lastDot == i - 1) {
                    break;
                }
                lastDot = i;
            } else if (!Span.isWord(b) && b != '-' || b >= 0xC2 && Symbols.width(text, i) > 0) {
                break;
            } else if (lastDot >= 0 && Span.isWord(b)) {
                end = i + 1;
            }
            i++;
        }
        return end > 0 && topLevel(text, start, end) ? end : -1;
    }

    private static boolean topLevel(Span text, int start, int end) {
        int dot = end - 1;
        while (dot > start && text.at(dot) != '.') {
            if (Span.isDigit(text.at(dot))) {
                return false;
            }
            dot--;
        }
        return dot > start && end - dot - 1 >= 2;
    }

    private static boolean isLocal(int b) {
        return LOCAL[b];
    }

    private static boolean isSeparator(int b) {
        return b == '.' || b == '-' || b == '_' || b == '\'';
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Escriba a ana.perez@example.com hoy",
                "<bob+shop@mail.example.org>",
                "niño@example.es",
                "«ana@example.com»");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("user@localhost", "a @ b.com", "@panaderia", "5@2.50 each", "git@1.2.3");
    }
}
