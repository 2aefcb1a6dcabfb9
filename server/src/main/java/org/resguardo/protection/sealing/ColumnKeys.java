/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.daead.DeterministicAeadConfig2026;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import com.google.crypto.tink.mac.MacConfig2026;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.secret.Vault;

/**
 * The keys of one column: the newest seals, all of them open. They lie in the database, sealed by the {@link Vault}, whose own keys are sealed under
 * the master key: whoever destroys them has destroyed what they sealed, in every copy of it.
 */
public final class ColumnKeys {
    private final SealingKind kind;
    private final KeysetHandle handle;
    private final Object primitive;

    private ColumnKeys(SealingKind kind, KeysetHandle handle) throws GeneralSecurityException {
        this.kind = kind;
        this.handle = handle;
        this.primitive = handle.getPrimitive(rules(kind), shape(kind));
    }

    /** A first key. */
    public static ColumnKeys make(SealingKind kind) {
        try {
            return new ColumnKeys(
                    kind,
                    KeysetHandle.newBuilder()
                            .setConfiguration(rules(kind))
                            .addEntry(KeysetHandle.generateEntryFromParameters(parameters(kind))
                                    .withRandomId()
                                    .makePrimary())
                            .build());
        } catch (GeneralSecurityException e) {
            throw new Fault(FaultKind.OURS, "secret.unsealable");
        }
    }

    /** The keys as {@link #sealed} gave them; refuses those of another place. */
    public static ColumnKeys open(SealingKind kind, byte[] sealed, Vault vault, SealPlace place) {
        byte[] bytes = vault.open(sealed, place.ofKeys());
        try {
            return new ColumnKeys(
                    kind, TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get(), rules(kind)));
        } catch (GeneralSecurityException e) {
            throw new Fault(FaultKind.LASTING, "secret.broken_seal");
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** The keys as they are kept. */
    public byte[] sealed(Vault vault, SealPlace place) {
        try {
            byte[] bytes = TinkProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get(), rules(kind));
            try {
                return vault.seal(bytes, place.ofKeys());
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        } catch (GeneralSecurityException e) {
            throw new Fault(FaultKind.OURS, "secret.unsealable");
        }
    }

    /** The same with another key that seals from now on; the old ones still open. */
    public ColumnKeys withNewer() {
        try {
            return new ColumnKeys(
                    kind,
                    KeysetHandle.newBuilder(handle)
                            .setConfiguration(rules(kind))
                            .addEntry(KeysetHandle.generateEntryFromParameters(parameters(kind))
                                    .withRandomId()
                                    .makePrimary())
                            .build());
        } catch (GeneralSecurityException e) {
            throw new Fault(FaultKind.OURS, "secret.unsealable");
        }
    }

    /** The newest key alone: what older ones sealed opens no more. */
    public ColumnKeys newestAlone() {
        try {
            KeysetHandle.Builder builder = KeysetHandle.newBuilder().setConfiguration(rules(kind));
            builder.addEntry(KeysetHandle.importKey(handle.getPrimary().getKey())
                    .withFixedId(handle.getPrimary().getId())
                    .setStatus(KeyStatus.ENABLED)
                    .makePrimary());
            return new ColumnKeys(kind, builder.build());
        } catch (GeneralSecurityException e) {
            throw new Fault(FaultKind.OURS, "secret.unsealable");
        }
    }

    /** How many keys there are. */
    public int size() {
        return handle.size();
    }

    /** The number of the newest key. */
    int newest() {
        return handle.getPrimary().getId();
    }

    <P> P primitive(Class<P> shape) {
        return shape.cast(primitive);
    }

    private static Parameters parameters(SealingKind kind) {
        return switch (kind) {
            case ENCRYPT -> PredefinedAeadParameters.XCHACHA20_POLY1305;
            case TOKEN -> PredefinedDeterministicAeadParameters.AES256_SIV;
            case HASH, MASK -> PredefinedMacParameters.HMAC_SHA256_256BITTAG;
        };
    }

    private static Class<?> shape(SealingKind kind) {
        return switch (kind) {
            case ENCRYPT -> Aead.class;
            case TOKEN -> DeterministicAead.class;
            case HASH, MASK -> Mac.class;
        };
    }

    private static Configuration rules(SealingKind kind) {
        return switch (kind) {
            case ENCRYPT -> AeadConfig2026.get();
            case TOKEN -> DeterministicAeadConfig2026.get();
            case HASH, MASK -> MacConfig2026.get();
        };
    }
}
