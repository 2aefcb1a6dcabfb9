/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/**
 * Something about the inventory is no longer as it was.
 *
 * @param id its number; later changes have higher ones
 * @param storeId in which data store
 * @param kind what happened
 * @param place where in it; empty when it is about the whole of it
 * @param heading in which column; empty when it has none
 * @param category which kind of personal data; empty when it is about none
 * @param happenedAt when it was noticed
 */
public record InventoryChange(
        long id, long storeId, Kind kind, String place, String heading, String category, Instant happenedAt) {

    /** What can happen. The ids never change: the database holds them. */
    public enum Kind {
        /** A place came into the inventory. */
        STORE_ADDED,
        /** A place was taken out of it. */
        STORE_REMOVED,
        /** A kind of personal data is now held where it was not before. */
        DATA_CAME,
        /** A kind of personal data is no longer held where it was. */
        DATA_WENT;

        /** Its name in the database. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String id) {
            return Arrays.stream(values())
                    .filter(kind -> kind.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Its number and kind alone: names of files may be names of people. */
    @Override
    public String toString() {
        return kind.id() + " " + id;
    }
}
