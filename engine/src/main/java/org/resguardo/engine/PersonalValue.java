/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.nio.charset.StandardCharsets;

/**
 * A value that belongs to a person, in a form that does not give it away by accident: its text form is a mask.
 *
 * <p>It is a window on bytes that are about to change, and is used at once or not at all.
 */
public final class PersonalValue {
    private static final char DOT = '•';

    private final byte[] bytes;
    private final int from;
    private final int to;

    PersonalValue(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    /** A value as text, for places that hold it as such anyway. */
    public static PersonalValue of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new PersonalValue(bytes, 0, bytes.length);
    }

    /**
     * The value with most of it covered: {@code ma•••@e•••.com}, {@code ••• 4242}. At most two letters at the beginning of
     * each part, or the last two characters of a number, stay readable; of a short value nothing does.
     */
    public String masked() {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        int at = text.indexOf('@');
        if (at > 0) {
            return head(text.substring(0, at), 2) + '@' + maskedDomain(text.substring(at + 1));
        }
        long digits = text.chars().filter(Character::isDigit).count();
        if (digits * 2 > text.length()) {
            return digits >= 8 ? "••• " + text.substring(text.length() - 2) : "•••";
        }
        StringBuilder masked = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            masked.append(masked.length() > 0 ? " " : "").append(head(word, 1));
        }
        return masked.toString();
    }

    private static String maskedDomain(String domain) {
        int dot = domain.lastIndexOf('.');
        return dot < 0 ? head(domain, 1) : head(domain.substring(0, dot), 1) + domain.substring(dot);
    }

    private static String head(String word, int readable) {
        int shown = word.length() > readable + 2 ? readable : 0;
        return word.substring(0, shown) + String.valueOf(DOT).repeat(3);
    }

    /** The mask, so that a value in a log line or a message gives nothing away. */
    @Override
    public String toString() {
        return masked();
    }
}
