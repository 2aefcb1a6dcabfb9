/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Knows an address again without keeping it (HMAC-SHA-256): without the key nobody can tell whose it is, not even by trying all
 * addresses. It also makes the words by which a person is done with news; those hold the hash and a seal on it.
 */
public final class AddressHash {
    private static final String HMAC = "HmacSHA256";
    private static final int SEAL = 16;
    private static final int HASH = 32;

    private final SecretKeySpec key;

    /** Hashes under a key of 32 bytes. */
    public AddressHash(byte[] key) {
        if (key.length != HASH) {
            throw new IllegalArgumentException("the key has 32 bytes");
        }
        this.key = new SecretKeySpec(key, HMAC);
    }

    /** The hash of an address; capital and small letters are the same here, as they are to every mail server in use. */
    public String of(MailAddress address) {
        return HexFormat.of().formatHex(hmac("address", address.text().toLowerCase(Locale.ROOT)));
    }

    /** The word by which the person of an address can say that she wants no more news. */
    public String word(String hash) {
        byte[] word = new byte[HASH + SEAL];
        System.arraycopy(HexFormat.of().parseHex(hash), 0, word, 0, HASH);
        System.arraycopy(hmac("unsubscribe", hash), 0, word, HASH, SEAL);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(word);
    }

    /** The hash in a word that we made; empty for every other. */
    public Optional<String> inWord(String word) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(word);
            String hash = HexFormat.of().formatHex(bytes, 0, Math.min(HASH, bytes.length));
            boolean ours = MessageDigest.isEqual(
                    word.getBytes(StandardCharsets.UTF_8),
                    (hash.length() == 2 * HASH ? word(hash) : "").getBytes(StandardCharsets.UTF_8));
            return ours ? Optional.of(hash) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] hmac(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC", e);
        }
    }
}
