/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.util.Optional;
import org.jooq.DSLContext;
import org.resguardo.platform.secret.Vault;

/** Seals what belongs to a case under the case's own key, which is destroyed with it. */
public final class CaseSecrets {
    private final Vault vault;

    /** With the keys of a vault. */
    public CaseSecrets(Vault vault) {
        this.vault = vault;
    }

    /** The key of one case. */
    public interface Key {
        /** Seals a part for its place. */
        byte[] seal(String place, byte[] content);

        /** Opens a part that was sealed for the same place. */
        byte[] open(String place, byte[] sealed);
    }

    /** The key of a case; empty once it was destroyed. */
    public Optional<Key> of(DSLContext sql, long caseId) {
        return CaseRows.seal(sql, vault, caseId).map(Opened::new);
    }

    /** A key that lies open. */
    private record Opened(CaseSeal seal) implements Key {
        @Override
        public byte[] seal(String place, byte[] content) {
            return seal.seal(place, content);
        }

        @Override
        public byte[] open(String place, byte[] sealed) {
            return seal.open(place, sealed);
        }

        @Override
        public String toString() {
            return "key of a case";
        }
    }
}
