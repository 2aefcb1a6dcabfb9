/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.secret;

import static org.resguardo.platform.storage.schema.Tables.KEYSET;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.jooq.DSLContext;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.storage.Store;

/**
 * Seals secrets, and opens them again for the purpose they were sealed for (AES-256-GCM by Google Tink).
 *
 * <p>The keys that seal are themselves sealed under the {@link MasterKey} and lie in the database, so that another key can take over while
 * old seals still open. What was sealed for one purpose does not open for another.
 */
public final class Vault {
    private static final String NAME = "vault";
    private static final Configuration RULES = AeadConfig2026.get();
    private static final byte[] PURPOSE = "keyset vault".getBytes(StandardCharsets.UTF_8);

    private final Aead keys;

    private Vault(Aead keys) {
        this.keys = keys;
    }

    /** The vault of a database; its keys are made when there are none. */
    public static Vault of(Store store, MasterKey masterKey) {
        try {
            Aead master = aead(masterKey.bytes());
            var there = store.read(sql -> sql.select(KEYSET.SEALED)
                    .from(KEYSET)
                    .where(KEYSET.NAME.eq(NAME))
                    .fetchOptional(KEYSET.SEALED));
            KeysetHandle handle = there.isPresent() ? opened(there.get(), master) : made(store, master);
            return new Vault(handle.getPrimitive(RULES, Aead.class));
        } catch (GeneralSecurityException e) {
            throw new Fault(FaultKind.OPERATOR, "secret.wrong_key");
        }
    }

    @AccessesPartialKey
    private static Aead aead(byte[] key) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(MasterKey.BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        AesGcmKey imported = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(imported).withFixedId(1).makePrimary())
                .build()
                .getPrimitive(RULES, Aead.class);
    }

    private static KeysetHandle opened(byte[] sealed, Aead master) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(sealed, master, PURPOSE, RULES);
    }

    private static KeysetHandle made(Store store, Aead master) throws GeneralSecurityException {
        KeysetHandle handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RULES);
        byte[] sealed = TinkProtoKeysetFormat.serializeEncryptedKeyset(handle, master, PURPOSE, RULES);
        store.change(sql -> insert(sql, sealed));
        return handle;
    }

    private static void insert(DSLContext sql, byte[] sealed) {
        sql.insertInto(KEYSET).set(KEYSET.NAME, NAME).set(KEYSET.SEALED, sealed).execute();
    }

    /** Seals a secret for a purpose: the table, the column and the row where it will lie. */
    public byte[] seal(byte[] secret, byte[] purpose) {
        try {
            return keys.encrypt(secret, purpose);
        } catch (GeneralSecurityException e) {
            throw new Fault(FaultKind.OURS, "secret.unsealable");
        }
    }

    /** Opens what was sealed for the same purpose; refuses what was changed, or moved from elsewhere. */
    public byte[] open(byte[] sealed, byte[] purpose) {
        try {
            return keys.decrypt(sealed, purpose);
        } catch (GeneralSecurityException e) {
            throw new Fault(FaultKind.LASTING, "secret.broken_seal");
        }
    }
}
