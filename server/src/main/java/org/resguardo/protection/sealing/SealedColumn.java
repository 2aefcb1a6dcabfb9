/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.inventory.HeldField;

/**
 * A column that is sealed, or is about to be.
 *
 * @param id its number
 * @param storeId the data store
 * @param place the table as step 1 calls it
 * @param table the id of the table
 * @param column the name of the column
 * @param kind what is put in the place of its values
 * @param state where it stands
 * @param values how many values were changed in all
 * @param changed since when it has stood there
 */
public record SealedColumn(
        long id,
        long storeId,
        String place,
        String table,
        String column,
        SealingKind kind,
        State state,
        long values,
        Instant changed) {

    /** Where a column stands. The ids never change: the database holds them. */
    public enum State {
        /** Values are being sealed; some are, some are not yet. */
        SEALING("sealing.state.sealing"),
        /** All values are sealed. */
        SEALED("sealing.state.sealed"),
        /** Values are being sealed with a new key. */
        RENEWING("sealing.state.renewing"),
        /** Values are being opened for good. */
        OPENING("sealing.state.opening"),
        /** All values are as they were. */
        OPEN("sealing.state.open");

        private final String title;

        State(String title) {
            this.title = title;
        }

        /** Its name in the database. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of what it is called. */
        public String title() {
            return title;
        }

        static Optional<State> of(String id) {
            return Arrays.stream(values())
                    .filter(state -> state.id().equals(id))
                    .findFirst();
        }
    }

    /** What its seal is bound to. */
    SealPlace sealPlace() {
        return new SealPlace(id, storeId, table, column);
    }

    /** True when it is a column of the inventory. */
    public boolean isIn(HeldField field) {
        return storeId == field.storeId()
                && place.equals(field.key().place())
                && column.equals(field.key().heading());
    }

    /** The page about it. */
    public String page() {
        return "/protection/sealing/" + id;
    }

    /** Its number alone: names of columns may be names of people. */
    @Override
    public String toString() {
        return "seal " + id;
    }
}
