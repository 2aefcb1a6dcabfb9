/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody did about a purpose. The ids never change: the ledger holds them. */
public enum Act {
    /** Said yes. */
    GIVEN("choice.act.given"),
    /** Said no, without having said yes before. */
    REFUSED("choice.act.refused"),
    /** Took a yes back. */
    WITHDRAWN("choice.act.withdrawn"),
    /** Said yes, and must still confirm it by the address that was named. */
    ASKED("choice.act.asked"),
    /** Wants nothing until a day. */
    PAUSED("choice.act.paused"),
    /** Ended a pause. */
    RESUMED("choice.act.resumed"),
    /** Said how often. */
    FREQUENCY("choice.act.frequency"),
    /** Entries of a person were emptied; the detail names them. */
    ERASED("choice.act.erased");

    private final String title;

    Act(String title) {
        this.title = title;
    }

    /** The act with an id. */
    public static Optional<Act> of(String id) {
        return Arrays.stream(values()).filter(act -> act.id().equals(id)).findFirst();
    }

    /** Its name in the ledger. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name for people. */
    public String title() {
        return title;
    }

    /** True for a yes or a no. */
    public boolean decides() {
        return this == GIVEN || this == REFUSED || this == WITHDRAWN;
    }
}
