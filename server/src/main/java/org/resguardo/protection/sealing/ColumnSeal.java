/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.Mac;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.resguardo.connector.edit.Value;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/**
 * Seals the values of one column, and opens them. A sealed value is a text: {@code rsg1:}, a letter for the kind, a colon, and base64url (RFC 4648)
 * of what Google Tink made: XChaCha20-Poly1305 for encryption, whose nonces are so long that random ones never meet; AES-SIV (RFC 5297) for tokens;
 * HMAC-SHA-256 for hashes. Within lies the kind of the value as well, so that it comes back byte for byte.
 *
 * <p>Tokens tell which rows have the same value: that is what they are for, and what they give away.
 */
public final class ColumnSeal {
    private static final String HEAD = "rsg1:";
    private static final Base64.Encoder WRITTEN = Base64.getUrlEncoder().withoutPadding();
    private static final Value.Kind[] KINDS = Value.Kind.values();

    /** Tink begins what it makes with a one and the number of the key. */
    private static final int PREFIX = 5;

    private final SealingKind kind;
    private final byte[] place;
    private final String head;
    private final ColumnKeys keys;

    ColumnSeal(SealingKind kind, SealPlace place, ColumnKeys keys) {
        this.kind = kind;
        this.place = place.head(kind);
        this.head = HEAD + kind.letter() + ":";
        this.keys = keys;
    }

    /** The kind. */
    public SealingKind kind() {
        return kind;
    }

    /** True for a value that is empty, or has what this kind puts in its place already. */
    public boolean done(Value value) {
        return value.empty()
                || (kind == SealingKind.MASK
                        ? Mask.of(value.text()).equals(value.text())
                        : body(value).isPresent());
    }

    /** True for a value that is sealed with the newest key, or needs none. */
    public boolean current(Value value) {
        if (!kind.reversible()) {
            return done(value);
        }
        return body(value)
                .map(body -> body.length > PREFIX && ByteBuffer.wrap(body, 1, 4).getInt() == keys.newest())
                .orElse(value.empty());
    }

    /** What stands in the place of a value. */
    public Value seal(Value value, List<Value> row) {
        if (value.empty()) {
            return value;
        }
        try {
            return Value.of(
                    switch (kind) {
                        case ENCRYPT ->
                            written(keys.primitive(Aead.class).encrypt(plain(value), SealPlace.of(place, row)));
                        case TOKEN ->
                            written(keys.primitive(DeterministicAead.class)
                                    .encryptDeterministically(plain(value), SealPlace.of(place)));
                        case HASH -> written(keys.primitive(Mac.class).computeMac(value.bytes()));
                        case MASK -> Mask.of(value.text());
                    });
        } catch (GeneralSecurityException e) {
            throw new Fault(FaultKind.OURS, "secret.unsealable");
        }
    }

    /** The value that was sealed. Refuses what was changed, or moved, or never sealed. */
    public Value open(Value sealed, List<Value> row) {
        Optional<byte[]> body = body(sealed);
        if (body.isEmpty()) {
            throw new Fault(FaultKind.LASTING, "secret.broken_seal");
        }
        try {
            byte[] plain = switch (kind) {
                case ENCRYPT -> keys.primitive(Aead.class).decrypt(body.get(), SealPlace.of(place, row));
                case TOKEN ->
                    keys.primitive(DeterministicAead.class).decryptDeterministically(body.get(), SealPlace.of(place));
                case HASH, MASK -> throw new Fault(FaultKind.LASTING, "sealing.not_reversible");
            };
            return value(plain);
        } catch (GeneralSecurityException e) {
            throw new Fault(FaultKind.LASTING, "secret.broken_seal");
        }
    }

    private String written(byte[] body) {
        return head + WRITTEN.encodeToString(body);
    }

    /** What Tink made, where the value is sealed by this kind. */
    private Optional<byte[]> body(Value value) {
        String text = value.kind() == Value.Kind.TEXT ? value.text() : "";
        if (!text.startsWith(head)) {
            return Optional.empty();
        }
        String body = text.substring(head.length());
        try {
            byte[] read = Base64.getUrlDecoder().decode(body);
            return Optional.of(WRITTEN.encodeToString(read).equals(body) ? read : new byte[0]);
        } catch (IllegalArgumentException e) {
            return Optional.of(new byte[0]);
        }
    }

    private static byte[] plain(Value value) {
        return ByteBuffer.allocate(1 + value.bytes().length)
                .put((byte) value.kind().ordinal())
                .put(value.bytes())
                .array();
    }

    private static Value value(byte[] plain) {
        byte[] bytes = new byte[plain.length - 1];
        System.arraycopy(plain, 1, bytes, 0, bytes.length);
        return Value.of(KINDS[plain[0]], bytes);
    }
}
