/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.Instant;
import java.util.Optional;

/**
 * Records that must stay, whatever a rule says.
 *
 * @param id its number
 * @param scope what must stay
 * @param reason why, in the words of whoever said so
 * @param accountId who said so
 * @param since since when
 */
public record LegalHold(long id, Scope scope, String reason, long accountId, Instant since) {

    /**
     * What must stay.
     *
     * @param storeId in which data store; empty for all
     * @param dataset which table, by its id; empty for all
     * @param personHash what is held of whom; empty for everybody
     */
    public record Scope(Optional<Long> storeId, Optional<String> dataset, Optional<String> personHash) {

        /** Everything in a place. */
        public static Scope of(long storeId) {
            return new Scope(Optional.of(storeId), Optional.empty(), Optional.empty());
        }

        /** Everything in a table. */
        public static Scope of(long storeId, String dataset) {
            return new Scope(Optional.of(storeId), Optional.of(dataset), Optional.empty());
        }

        /** Everything about a person, everywhere. */
        public static Scope person(String hash) {
            return new Scope(Optional.empty(), Optional.empty(), Optional.of(hash));
        }

        boolean covers(long store, String table) {
            return storeId.filter(id -> id != store).isEmpty()
                    && dataset.filter(id -> !id.equals(table)).isEmpty();
        }
    }
}
