/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.api;

import java.util.Arrays;
import java.util.Optional;

/** What a key may be for. The ids never change: programs and the database hold them. */
public enum Scope {
    /** Read what the owner told about the business. */
    BUSINESS_READ("business:read", "api.scope.business_read"),
    /** Read what is held, by kinds and places; never a value. */
    INVENTORY_READ("inventory:read", "api.scope.inventory_read"),
    /** Have places looked at. */
    INVENTORY_SCAN("inventory:scan", "api.scope.inventory_scan"),
    /** Ask whether something may be done with what is known of a person. */
    CHOICE_READ("choice:read", "api.scope.choice_read"),
    /** Write down what people chose. */
    CHOICE_WRITE("choice:write", "api.scope.choice_write"),
    /** Take the whole ledger of choices out. */
    CHOICE_EXPORT("choice:export", "api.scope.choice_export"),
    /** See how complaints and requests stand; never who is behind them. */
    CASES_READ("cases:read", "api.scope.cases_read"),
    /** Hand in complaints and requests. */
    CASES_WRITE("cases:write", "api.scope.cases_write");

    private static final int FOR_A_KEY = 120;
    private static final int FOR_A_BUSY_KEY = 600_000;

    private final String id;
    private final String title;

    Scope(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The scope with an id. */
    public static Optional<Scope> of(String id) {
        return Arrays.stream(values()).filter(scope -> scope.id.equals(id)).findFirst();
    }

    /** Its name for programs. */
    public String id() {
        return id;
    }

    /** How often a key may ask in a minute. A website asks about choices for every visitor, and a campaign for every address. */
    int perMinute() {
        return this == CHOICE_READ || this == CHOICE_WRITE ? FOR_A_BUSY_KEY : FOR_A_KEY;
    }

    /** The key of its name for people. */
    public String title() {
        return title;
    }
}
