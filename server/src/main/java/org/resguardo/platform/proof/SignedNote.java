/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A text with an Ed25519 signature beneath it (C2SP signed-note, read 2026-11). */
public final class SignedNote {
    private static final byte ED25519 = 1;
    private static final int ID = 4;
    private static final int KEY = 32;

    private SignedNote() {}

    /** The text, which ends with a line break, with a signature by a key of that name. */
    public static String sign(String text, String name, PrivateKey key, PublicKey publicKey)
            throws GeneralSecurityException {
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(key);
        signer.update(text.getBytes(StandardCharsets.UTF_8));
        byte[] signature = signer.sign();
        byte[] line = ByteBuffer.allocate(ID + signature.length)
                .put(id(name, publicKey))
                .put(signature)
                .array();
        return text + "\n\u2014 " + name + " " + Base64.getEncoder().encodeToString(line) + "\n";
    }

    /** The text, when its signature is by this key. */
    public static Optional<String> open(String note, String name, PublicKey key) {
        int gap = note.indexOf("\n\n");
        String mark = "\u2014 " + name + " ";
        if (gap < 0 || !note.startsWith(mark, gap + 2)) {
            return Optional.empty();
        }
        String text = note.substring(0, gap + 1);
        return signedBy(text, note.substring(gap + 2 + mark.length()).strip(), name, key)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static boolean signedBy(String text, String signature, String name, PublicKey key) {
        try {
            byte[] line = Base64.getDecoder().decode(signature);
            if (line.length <= ID || !Arrays.equals(line, 0, ID, id(name, key), 0, ID)) {
                return false;
            }
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(line, ID, line.length - ID);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] id(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - KEY, encoded.length);
        byte[] hash = Sha256.of(name.getBytes(StandardCharsets.UTF_8), new byte[] {'\n', ED25519}, raw);
        return Arrays.copyOf(hash, ID);
    }
}
