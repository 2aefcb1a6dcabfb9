/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/**
 * The right to make the first account. It is proven with a code that the terminal shows and no page does, so that whoever can read the
 * terminal owns the program, and nobody who merely reaches its address.
 *
 * <p>The code lives as long as the program runs, and dies after ten wrong attempts.
 */
public final class Claim {
    /** Without the letters and digits that are taken for one another (Crockford's base 32). */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final int ATTEMPTS = 10;

    private final String code;
    private final AtomicInteger wrong = new AtomicInteger();

    /** A claim with a code of its own: 50 random bits. */
    public Claim(RandomGenerator random) {
        StringBuilder signs = new StringBuilder();
        random.ints(LENGTH, 0, SIGNS.length()).forEach(i -> signs.append(SIGNS.charAt(i)));
        code = signs.toString();
    }

    /** The code as people read it: two groups of five. */
    public String code() {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** True for the code, however it was typed; always false once it has been guessed at too often. */
    public boolean accepts(String typed) {
        if (wrong.get() >= ATTEMPTS) {
            return false;
        }
        boolean right = MessageDigest.isEqual(bytes(normal(typed)), bytes(code));
        if (!right) {
            wrong.incrementAndGet();
        }
        return right && wrong.get() < ATTEMPTS;
    }

    /** True when only a new start brings a new code. */
    public boolean spent() {
        return wrong.get() >= ATTEMPTS;
    }

    private static String normal(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
