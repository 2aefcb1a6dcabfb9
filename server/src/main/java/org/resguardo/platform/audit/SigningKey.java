/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.audit;

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

/** The key that signs this installation's audit log (Ed25519, RFC 8032). The private half is sealed in the database. */
public final class SigningKey {
    private static final String NAME = "audit";
    private static final byte[] PURPOSE = "signing_key.private_key audit".getBytes(StandardCharsets.UTF_8);

    private final String origin;
    private final PrivateKey privateKey;
    private final PublicKey publicKey;

    private SigningKey(String origin, PrivateKey privateKey, PublicKey publicKey) {
        this.origin = origin;
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /** The key in a database; made when there is none. */
    public static SigningKey of(Store store, Vault vault) {
        try {
            Optional<SigningKey> there = store.read(sql -> read(sql, vault));
            if (there.isPresent()) {
                return there.get();
            }
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] sealed = vault.seal(pair.getPrivate().getEncoded(), PURPOSE);
            return store.write(sql -> insert(sql, pair, sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    private static Optional<SigningKey> read(DSLContext sql, Vault vault) {
        return sql.select(SIGNING_KEY.PUBLIC_KEY, SIGNING_KEY.PRIVATE_KEY)
                .from(SIGNING_KEY)
                .where(SIGNING_KEY.NAME.eq(NAME))
                .fetchOptional()
                .map(row -> decoded(row.value1(), vault.open(row.value2(), PURPOSE)));
    }

    private static SigningKey decoded(byte[] publicBytes, byte[] privateBytes) {
        try {
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            return named(
                    keys.generatePrivate(new PKCS8EncodedKeySpec(privateBytes)),
                    keys.generatePublic(new X509EncodedKeySpec(publicBytes)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key is not one", e);
        }
    }

    private static SigningKey insert(DSLContext sql, KeyPair pair, byte[] sealed) {
        sql.insertInto(SIGNING_KEY)
                .set(SIGNING_KEY.NAME, NAME)
                .set(SIGNING_KEY.PUBLIC_KEY, pair.getPublic().getEncoded())
                .set(SIGNING_KEY.PRIVATE_KEY, sealed)
                .execute();
        return named(pair.getPrivate(), pair.getPublic());
    }

    /** The log's name holds a piece of its key's fingerprint, so that no two installations share one. */
    private static SigningKey named(PrivateKey privateKey, PublicKey publicKey) {
        byte[] hash = Sha256.of(publicKey.getEncoded());
        String origin = "resguardo-audit-" + java.util.HexFormat.of().formatHex(hash, 0, 8);
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

    String sign(Checkpoint checkpoint) {
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
