/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What opens a case from outside: 100 random bits as twenty letters and digits, of which only a fingerprint is kept. It is short enough
 * to be written down by somebody who gives no name. Letters that look like digits are left out, and read as the digit (as in Crockford's
 * Base32, crockford.com/base32.html, read 2026-11).
 */
public final class CaseCode {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    private CaseCode() {}

    static String make(RandomGenerator random) {
        return signs(random, LENGTH);
    }

    /** A short text of such signs, for what need not be a secret. */
    static String signs(RandomGenerator random, int length) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** The code as people read it, in groups of five. */
    public static String shown(String code) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            shown.append(i > 0 && i % GROUP == 0 ? "-" : "").append(code.charAt(i));
        }
        return shown.toString();
    }

    /** The code in what somebody typed; empty when there is none. */
    public static Optional<String> typed(String text) {
        String code = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean whole = code.length() == LENGTH && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return whole ? Optional.of(code) : Optional.empty();
    }

    /** What is kept of a secret. */
    static String fingerprint(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
