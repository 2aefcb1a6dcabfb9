/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who decided, or wrote a decision down. The ids never change: the ledger holds them. */
public enum Actor {
    /** The person herself. */
    SELF("choice.actor.self"),
    /** Somebody of the business, who heard it from her. */
    STAFF("choice.actor.staff"),
    /** A parent or guardian, for a child. */
    PARENT("choice.actor.parent"),
    /** Somebody whom the person has authorised. */
    AGENT("choice.actor.agent"),
    /** The signal of a browser. */
    SIGNAL("choice.actor.signal"),
    /** A record of another tool. */
    IMPORT("choice.actor.import"),
    /** This program: it emptied what somebody asked to be erased. */
    PROGRAM("choice.actor.program");

    private final String title;

    Actor(String title) {
        this.title = title;
    }

    /** The actor with an id. */
    public static Optional<Actor> of(String id) {
        return Arrays.stream(values()).filter(actor -> actor.id().equals(id)).findFirst();
    }

    /** Its name in the ledger. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name for people. */
    public String title() {
        return title;
    }
}
