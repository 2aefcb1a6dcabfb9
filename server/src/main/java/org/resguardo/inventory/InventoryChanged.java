/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.util.Arrays;
import java.util.Locale;
import org.resguardo.platform.event.EventKind;

/**
 * The inventory is no longer as it was, so that periods, safeguards, the policy or notices may have to follow.
 *
 * @param cause what has happened
 * @param storeId in which data store; 0 when it is about none
 * @param first the number of the first {@link InventoryChange} that belongs to it; 0 when there is none
 * @param last the number of the last one
 */
public record InventoryChanged(Cause cause, long storeId, long first, long last) {

    /** What can happen. The ids never change: the database holds them. */
    public enum Cause {
        /** A place came into the inventory. */
        STORE_ADDED,
        /** A place was taken out of it. */
        STORE_REMOVED,
        /** A look found what was not there before, or no longer what was. */
        LOOKED_AT,
        /** Somebody said what columns or documents hold. */
        FIELD_DECIDED,
        /** Somebody said what data is used for, or who receives it. */
        ACTIVITY_KEPT;

        private String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static Cause of(String id) {
            return Arrays.stream(values())
                    .filter(cause -> cause.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Something happened that stands in no list of changes. */
    public static InventoryChanged by(Cause cause, long storeId) {
        return new InventoryChanged(cause, storeId, 0, 0);
    }

    /** For those who listen. */
    public static final EventKind<InventoryChanged> KIND = new EventKind<>() {
        @Override
        public String id() {
            return "inventory-changed";
        }

        @Override
        public String text(InventoryChanged event) {
            return event.cause.id() + " " + event.storeId + " " + event.first + " " + event.last;
        }

        @Override
        public InventoryChanged event(String text) {
            String[] parts = text.split(" ");
            return new InventoryChanged(
                    Cause.of(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3]));
        }
    };
}
