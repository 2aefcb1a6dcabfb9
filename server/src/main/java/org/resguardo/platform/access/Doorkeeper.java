/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.access;

import java.util.Optional;

/** Decides whether a caller may go where he wants to. What nobody has allowed is denied. */
public final class Doorkeeper {

    private Doorkeeper() {}

    /** What is said at the door. */
    public enum Decision {
        /** Come in. */
        WELCOME,
        /** Say first who you are. */
        SIGN_IN,
        /** This is not for you. */
        NOT_FOR_YOU,
        /** There is nothing here. */
        NOTHING_HERE
    }

    /** The decision for a row of the table, or for an address without one, and for somebody whose role is known, or a stranger. */
    public static Decision decide(Optional<Route> route, Optional<Role> caller) {
        return route.map(row -> decide(row.audience(), caller)).orElse(Decision.NOTHING_HERE);
    }

    private static Decision decide(Audience audience, Optional<Role> caller) {
        return switch (audience) {
            case Audience.Everyone everyone -> Decision.WELCOME;
            case Audience.Members members ->
                caller.map(role -> members.roles().contains(role) ? Decision.WELCOME : Decision.NOT_FOR_YOU)
                        .orElse(Decision.SIGN_IN);
        };
    }
}
