/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Value;
import org.resguardo.retention.erasure.Identifiers;

/**
 * Knows a person again without keeping who she is: a keyed hash of an address, a number or a name as it is usually written
 * (HMAC-SHA-256). Without the key nobody can tell whose it is, not even by trying all telephone numbers.
 */
public final class PersonHash {
    private static final int LEAST_DIGITS = 7;
    private static final int LONGEST = 320;

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

    /** True when a row names one of some people: any cell may be what a person is known by, or hold it among other words. */
    boolean names(Row row, Set<String> people) {
        return row.values().stream()
                .filter(value -> value.kind() != Value.Kind.NONE && value.kind() != Value.Kind.BYTES)
                .map(Value::text)
                .anyMatch(text -> names(text, people));
    }

    private boolean names(String text, Set<String> people) {
        return !text.isBlank()
                && (text.length() <= LONGEST && people.contains(of(text))
                        || Identifiers.in(text).stream().map(this::of).anyMatch(people::contains));
    }

    /** The hash of a text for a purpose. */
    String of(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
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
