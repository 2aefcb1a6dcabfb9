/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Knows a person again without keeping who she is: a keyed hash of an address, a number or a name as it is usually written
 * (HMAC-SHA-256). Without the key nobody can tell whose it is, not even by trying all telephone numbers.
 */
public final class PersonHash {
    private static final int LEAST_DIGITS = 7;

    private final SecretKeySpec key;

    /** Hashes under a key of 32 bytes. */
    public PersonHash(byte[] key) {
        if (key.length != 32) {
            throw new IllegalArgumentException("the key has 32 bytes");
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The hash of an identifier, however it was typed. */
    public String of(String identifier) {
        return of("person", plain(identifier));
    }

    /** The hash of a text for a purpose, in hexadecimal digits. */
    public String of(String purpose, String text) {
        return HexFormat.of().formatHex(bytes(purpose, text));
    }

    /** The 32 bytes of the hash of a text for a purpose. */
    public byte[] bytes(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC", e);
        }
    }

    /** Small letters without accents' variants and space; of a telephone number the last ten digits. */
    static String plain(String identifier) {
        String text = Normalizer.normalize(identifier, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        String digits = text.replaceAll("[^0-9]", "");
        boolean number = digits.length() >= LEAST_DIGITS && text.matches("[+0-9() ./-]+");
        return number ? digits.substring(Math.max(0, digits.length() - 10)) : text;
    }
}
