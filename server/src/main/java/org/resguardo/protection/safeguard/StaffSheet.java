/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import static org.resguardo.platform.storage.schema.Tables.STAFF_ACKNOWLEDGEMENT;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jooq.impl.DSL;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.storage.Store;

/** The page with the rules for everybody who works here, and who has read it. */
public final class StaffSheet {
    private static final Duration YEAR = Duration.ofDays(365);

    /** The rules, as keys of sentences, in the order in which they stand on the page. */
    public static final List<String> RULES = List.of(
            "safeguard.rule.need",
            "safeguard.rule.passwords",
            "safeguard.rule.screens",
            "safeguard.rule.calls",
            "safeguard.rule.mail",
            "safeguard.rule.paper",
            "safeguard.rule.devices",
            "safeguard.rule.requests",
            "safeguard.rule.tell");

    private final Store store;
    private final InstantSource clock;

    /** The sheet in a database. */
    public StaffSheet(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Somebody has read the rules.
     *
     * @param name who
     * @param at when
     * @param due true when a year has gone by
     */
    public record Acknowledgement(String name, Instant at, boolean due) {
        /** Nothing of whom: logs do not name people. */
        @Override
        public String toString() {
            return "acknowledgement";
        }
    }

    /** Notes that somebody has read the rules. */
    public void read(Account by, String name) {
        store.change(sql -> sql.insertInto(STAFF_ACKNOWLEDGEMENT)
                .set(STAFF_ACKNOWLEDGEMENT.NAME, name)
                .set(STAFF_ACKNOWLEDGEMENT.ACCOUNT_ID, by.id())
                .set(STAFF_ACKNOWLEDGEMENT.ACKNOWLEDGED_AT, clock.instant())
                .execute());
    }

    /** Who has read them, each once, the longest ago first. */
    public List<Acknowledgement> all() {
        Instant year = clock.instant().minus(YEAR);
        return store.read(sql -> sql.select(STAFF_ACKNOWLEDGEMENT.NAME, DSL.max(STAFF_ACKNOWLEDGEMENT.ACKNOWLEDGED_AT))
                .from(STAFF_ACKNOWLEDGEMENT)
                .groupBy(STAFF_ACKNOWLEDGEMENT.NAME)
                .orderBy(DSL.max(STAFF_ACKNOWLEDGEMENT.ACKNOWLEDGED_AT))
                .fetch(row -> new Acknowledgement(
                        row.value1(), row.value2(), row.value2().isBefore(year))));
    }
}
