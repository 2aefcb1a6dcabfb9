/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.proof;

import static org.resguardo.platform.storage.schema.Tables.SIGNING_KEY;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;
import org.jooq.DSLContext;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;

/** A key that signs for this installation: one log each (Ed25519, RFC 8032). The private half is sealed in the database. */
public final class SigningKey {
    private static final String AUDIT = "audit";

    private final String origin;
    private final PrivateKey privateKey;
    private final PublicKey publicKey;

    private SigningKey(String origin, PrivateKey privateKey, PublicKey publicKey) {
        this.origin = origin;
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /** The key of the audit log in a database; made when there is none. */
    public static SigningKey of(Store store, Vault vault) {
        return of(store, vault, AUDIT);
    }

    /** The key of the log with a name; made when there is none. */
    public static SigningKey of(Store store, Vault vault, String log) {
        try {
            Optional<SigningKey> there = store.read(sql -> read(sql, vault, log));
            if (there.isPresent()) {
                return there.get();
            }
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] sealed = vault.seal(pair.getPrivate().getEncoded(), purpose(log));
            return store.write(sql -> insert(sql, pair, sealed, log));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    private static Optional<SigningKey> read(DSLContext sql, Vault vault, String log) {
        return sql.select(SIGNING_KEY.PUBLIC_KEY, SIGNING_KEY.PRIVATE_KEY)
                .from(SIGNING_KEY)
                .where(SIGNING_KEY.NAME.eq(log))
                .fetchOptional()
                .map(row -> decoded(row.value1(), vault.open(row.value2(), purpose(log)), log));
    }

    private static SigningKey decoded(byte[] publicBytes, byte[] privateBytes, String log) {
        try {
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            return named(
                    log,
                    keys.generatePrivate(new PKCS8EncodedKeySpec(privateBytes)),
                    keys.generatePublic(new X509EncodedKeySpec(publicBytes)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key is not one", e);
        }
    }

    private static SigningKey insert(DSLContext sql, KeyPair pair, byte[] sealed, String log) {
        sql.insertInto(SIGNING_KEY)
                .set(SIGNING_KEY.NAME, log)
                .set(SIGNING_KEY.PUBLIC_KEY, pair.getPublic().getEncoded())
                .set(SIGNING_KEY.PRIVATE_KEY, sealed)
                .execute();
        return named(log, pair.getPrivate(), pair.getPublic());
    }

    private static byte[] purpose(String log) {
        return ("signing_key.private_key " + log).getBytes(StandardCharsets.UTF_8);
    }

    /** The log's name holds a piece of its key's fingerprint, so that no two installations share one. */
    private static SigningKey named(String log, PrivateKey privateKey, PublicKey publicKey) {
        byte[] hash = Sha256.of(publicKey.getEncoded());
        String origin = "resguardo-" + log + "-" + java.util.HexFormat.of().formatHex(hash, 0, 8);
        return new SigningKey(origin, privateKey, publicKey);
    }

    /** The name of the log. */
    public String origin() {
        return origin;
    }

    /** What signatures are held against. */
    public PublicKey publicKey() {
        return publicKey;
    }

    /** The signed state of a log. */
    public String sign(Checkpoint checkpoint) {
        return signed(checkpoint.text());
    }

    /** A text, which ends with a line break, and this key's signature beneath it (C2SP signed-note, read 2026-11). */
    public String signed(String text) {
        try {
            return SignedNote.sign(text, origin, privateKey, publicKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }
}
