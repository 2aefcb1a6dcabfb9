/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that an installation has signed, as anyone can check who has its public key: without its data, and without asking it. */
public final class SignedText {
    private static final Pattern SIGNER = Pattern.compile("\n\n\u2014 (\\S+) \\S+\n?$");

    private SignedText() {}

    /** The text of a signed note (C2SP signed-note, read 2026-11), when its signature is by this key; empty otherwise. */
    public static Optional<String> open(String note, PublicKey key) {
        Matcher signer = SIGNER.matcher(note);
        return signer.find() ? SignedNote.open(note, signer.group(1), key) : Optional.empty();
    }

    /** The Ed25519 key in a PEM text (RFC 7468); empty when there is none in it. */
    public static Optional<PublicKey> key(String pem) {
        try {
            byte[] encoded = Base64.getDecoder().decode(pem.replaceAll("-----[A-Z ]+-----|\\s", ""));
            return Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** A key as a PEM text. */
    public static String pem(PublicKey key) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    /** By what two people can tell over the telephone that they have the same key: the SHA-256 of it, the first sixteen bytes. */
    public static String fingerprint(PublicKey key) {
        return HexFormat.ofDelimiter(":").formatHex(Sha256.of(key.getEncoded()), 0, 16);
    }
}
