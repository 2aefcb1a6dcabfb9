/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.access;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Decides whether a caller may go where he wants to. What nobody has allowed is denied. */
public final class Doorkeeper {
    /** How long a proof is good for what is dangerous. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    private final InstantSource clock;

    /** A doorkeeper with a clock. */
    public Doorkeeper(InstantSource clock) {
        this.clock = clock;
    }

    /** What is said at the door. */
    public enum Decision {
        /** Come in. */
        WELCOME,
        /** Say first who you are. */
        SIGN_IN,
        /** Take the second step first. */
        SECOND_STEP,
        /** Prove again that it is you. */
        PROVE_AGAIN,
        /** This is not for you. */
        NOT_FOR_YOU,
        /** There is nothing here. */
        NOTHING_HERE
    }

    /** The decision for a row of the table, or for an address without one, and for a caller or a stranger. */
    public Decision decide(Optional<Route> route, Optional<Caller> caller) {
        return route.map(row -> decide(row.audience(), caller)).orElse(Decision.NOTHING_HERE);
    }

    private Decision decide(Audience audience, Optional<Caller> caller) {
        return switch (audience) {
            case Audience.Everyone everyone -> Decision.WELCOME;
            case Audience.Halfway halfway -> caller.isPresent() ? Decision.WELCOME : Decision.SIGN_IN;
            case Audience.Integrators integrators -> Decision.NOTHING_HERE;
            case Audience.Members members ->
                caller.map(known -> decide(members, known)).orElse(Decision.SIGN_IN);
        };
    }

    private Decision decide(Audience.Members members, Caller caller) {
        if (!caller.whole()) {
            return Decision.SECOND_STEP;
        }
        if (!members.roles().contains(caller.role())) {
            return Decision.NOT_FOR_YOU;
        }
        boolean fresh = caller.provenAt().plus(FRESH).isAfter(clock.instant());
        return members.proven() && !fresh ? Decision.PROVE_AGAIN : Decision.WELCOME;
    }
}
