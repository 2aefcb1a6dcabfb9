/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A device that holds one passkey (ES256) and answers as browsers do, rightly or as it is told to. */
final class SoftKey {
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    private final KeyPair pair;
    private final byte[] id = new byte[32];
    private final String host;
    private final String origin;
    private byte[] owner = new byte[0];
    private boolean verifies = true;
    private int count;

    SoftKey(String host, String origin) {
        this.host = host;
        this.origin = origin;
        new SecureRandom().nextBytes(id);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same key, lured to another address. */
    SoftKey at(String otherHost, String otherOrigin) {
        return new SoftKey(this, otherHost, otherOrigin);
    }

    private SoftKey(SoftKey other, String host, String origin) {
        this.host = host;
        this.origin = origin;
        this.pair = other.pair;
        this.owner = other.owner;
        this.count = other.count;
        System.arraycopy(other.id, 0, id, 0, id.length);
    }

    /** Answers without having asked for a finger, a face or a number. */
    SoftKey carelessly() {
        verifies = false;
        return this;
    }

    /** Counts from here. */
    SoftKey counting(int from) {
        count = from;
        return this;
    }

    String id() {
        return base64(id);
    }

    /** What {@code navigator.credentials.create} gives. */
    String create(String question, String handle) {
        owner = Base64.getUrlDecoder().decode(handle);
        ByteArrayOutputStream data = data(ATTESTED);
        data.writeBytes(new byte[16]);
        data.writeBytes(new byte[] {0, (byte) id.length});
        data.writeBytes(id);
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        data.writeBytes(new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32});
        data.writeBytes(coordinate(key.getW().getAffineX()));
        data.writeBytes(new byte[] {0x22, 0x58, 32});
        data.writeBytes(coordinate(key.getW().getAffineY()));
        ByteArrayOutputStream attestation = new ByteArrayOutputStream();
        attestation.write(0xa3);
        word(attestation, "fmt");
        word(attestation, "none");
        word(attestation, "attStmt");
        attestation.write(0xa0);
        word(attestation, "authData");
        attestation.writeBytes(new byte[] {0x58, (byte) data.size()});
        attestation.writeBytes(data.toByteArray());
        return json("\"clientDataJSON\":\"" + base64(client("webauthn.create", question))
                + "\",\"attestationObject\":\"" + base64(attestation.toByteArray()) + "\"");
    }

    /** What {@code navigator.credentials.get} gives. */
    String get(String question) {
        count++;
        byte[] data = data(0).toByteArray();
        byte[] client = client("webauthn.get", question);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(data);
            signature.update(MessageDigest.getInstance("SHA-256").digest(client));
            return json("\"clientDataJSON\":\"" + base64(client) + "\",\"authenticatorData\":\"" + base64(data)
                    + "\",\"signature\":\"" + base64(signature.sign()) + "\",\"userHandle\":\"" + base64(owner) + "\"");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String json(String response) {
        return "{\"id\":\"" + id() + "\",\"rawId\":\"" + id() + "\",\"type\":\"public-key\",\"response\":{" + response
                + "},\"clientExtensionResults\":{}}";
    }

    private byte[] client(String type, String question) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\"" + question + "\",\"origin\":\"" + origin
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private ByteArrayOutputStream data(int more) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try {
            data.writeBytes(MessageDigest.getInstance("SHA-256").digest(host.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        data.write(PRESENT | (verifies ? VERIFIED : 0) | more);
        data.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
        return data;
    }

    private static void word(ByteArrayOutputStream out, String word) {
        out.write(0x60 + word.length());
        out.writeBytes(word.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] raw = number.toByteArray();
        byte[] whole = new byte[32];
        int length = Math.min(raw.length, whole.length);
        System.arraycopy(raw, raw.length - length, whole, whole.length - length, length);
        return whole;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
