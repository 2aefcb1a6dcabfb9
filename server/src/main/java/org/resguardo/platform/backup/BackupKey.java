/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.backup;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig2026;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import org.resguardo.platform.secret.MasterKey;

/** Seals backups, and opens them: AES-256-GCM in pieces of one megabyte (Google Tink), derived from the master key by HKDF (RFC 5869). */
public final class BackupKey {
    private static final int BYTES = 32;
    private static final int ID_BYTES = 8;

    private final StreamingAead seal;
    private final String id;

    private BackupKey(StreamingAead seal, String id) {
        this.seal = seal;
        this.id = id;
    }

    /** The key for the backups of whoever has a master key. */
    public static BackupKey of(MasterKey master) {
        byte[] masterKey = master.bytes();
        try {
            StreamingAead seal = seal(derived(masterKey, "resguardo backup seal", BYTES));
            return new BackupKey(
                    seal, HexFormat.of().formatHex(derived(masterKey, "resguardo backup key id", ID_BYTES)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES and HMAC", e);
        }
    }

    private static byte[] derived(byte[] masterKey, String purpose, int bytes) throws GeneralSecurityException {
        return Hkdf.computeHkdf("HMACSHA256", masterKey, new byte[0], purpose.getBytes(StandardCharsets.UTF_8), bytes);
    }

    @AccessesPartialKey
    private static StreamingAead seal(byte[] key) throws GeneralSecurityException {
        AesGcmHkdfStreamingKey imported = AesGcmHkdfStreamingKey.create(
                PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB,
                SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()));
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(imported).withFixedId(1).makePrimary())
                .build()
                .getPrimitive(StreamingAeadConfig2026.get(), StreamingAead.class);
    }

    /** By which a key is told from another without either. */
    String id() {
        return id;
    }

    StreamingAead seal() {
        return seal;
    }
}
