/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.secret;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/**
 * A key for one heap of data, which is destroyed with it: whoever forgets the key has destroyed every copy of the heap
 * (AES-256-GCM by Google Tink). It lies in the database, sealed in the {@link Vault}.
 */
public final class SealingKey {
    private static final int BYTES = 32;

    private final Aead aead;
    private final byte[] sealed;

    private SealingKey(Aead aead, byte[] sealed) {
        this.aead = aead;
        this.sealed = sealed;
    }

    /** A new key. */
    public static SealingKey make(Vault vault, byte[] purpose, RandomGenerator random) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        byte[] sealed = vault.seal(key, purpose);
        return of(key, sealed);
    }

    /** A key that was kept, sealed for the same purpose. */
    public static SealingKey open(Vault vault, byte[] purpose, byte[] sealed) {
        return of(vault.open(sealed, purpose), sealed);
    }

    @AccessesPartialKey
    private static SealingKey of(byte[] key, byte[] sealed) {
        try {
            AesGcmParameters parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            AesGcmKey imported = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                    .build();
            Aead aead = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(imported).withFixedId(1).makePrimary())
                    .build()
                    .getPrimitive(AeadConfig2026.get(), Aead.class);
            return new SealingKey(aead, sealed);
        } catch (GeneralSecurityException e) {
            throw new Fault(FaultKind.OURS, "secret.unsealable");
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** The key as it is kept. */
    public byte[] sealed() {
        return sealed.clone();
    }

    /** Seals a part of the heap for its place in it. */
    public byte[] seal(byte[] part, byte[] place) {
        try {
            return aead.encrypt(part, place);
        } catch (GeneralSecurityException e) {
            throw new Fault(FaultKind.OURS, "secret.unsealable");
        }
    }

    /** Opens a part; refuses what was changed, or moved. */
    public byte[] open(byte[] part, byte[] place) {
        try {
            return aead.decrypt(part, place);
        } catch (GeneralSecurityException e) {
            throw new Fault(FaultKind.LASTING, "secret.broken_seal");
        }
    }
}
