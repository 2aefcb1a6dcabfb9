/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Bounds what strangers send in an hour, from one network and from all. Networks are remembered for an hour in memory, and written
 * nowhere.
 */
public final class ContactThrottle {
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int REMEMBERED = 50_000;

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> acts = new LinkedHashMap<>();

    /** A throttle that measures time with a clock. */
    public ContactThrottle(InstantSource clock) {
        this.clock = clock;
    }

    /** What strangers do. */
    public enum Act {
        /** Hand in something, after the browser has worked for it. */
        HAND_IN(60, 2_000),
        /** Hand in something after answering a question. */
        HAND_IN_WITHOUT_SCRIPT(10, 300),
        /** Type the code of a case, or a code that was sent. */
        TRY_CODE(300, 20_000),
        /** Write, or have a code sent. */
        WRITE(120, 5_000);

        private final int forANetwork;
        private final int forAll;

        Act(int forANetwork, int forAll) {
            this.forANetwork = forANetwork;
            this.forAll = forAll;
        }
    }

    /** True when it may be done; then it is counted. */
    public synchronized boolean admits(Act act, String network) {
        Instant now = clock.instant();
        boolean room = room(act + " " + network, act.forANetwork, now) && room(act + " all", act.forAll, now);
        if (room) {
            count(act + " " + network, now);
            count(act + " all", now);
        }
        return room;
    }

    private boolean room(String what, int most, Instant now) {
        Deque<Instant> recent = acts.getOrDefault(what, new ArrayDeque<>());
        while (!recent.isEmpty() && recent.getFirst().plus(WINDOW).isBefore(now)) {
            recent.removeFirst();
        }
        return recent.size() < most;
    }

    private void count(String what, Instant now) {
        acts.computeIfAbsent(what, name -> new ArrayDeque<>()).addLast(now);
        if (acts.size() > REMEMBERED) {
            acts.remove(acts.keySet().iterator().next());
        }
    }
}
