/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Decides whether a passphrase may be tried now.
 *
 * <p>Strangers share ten attempts in fifteen minutes for an account, thirty for a network, and three hundred for all. A device on which
 * the account has come in before has ten of its own: whoever guesses from elsewhere cannot lock the owner out. An attempt is counted
 * before it is made, so that many at once are no way around; one that succeeds is given back.
 */
public final class LoginThrottle {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int FOR_AN_ACCOUNT = 10;
    private static final int FOR_A_DEVICE = 10;
    private static final int FOR_A_CODE = 10;
    private static final int FOR_A_NETWORK = 30;
    private static final int FOR_ALL = 300;
    private static final int REMEMBERED = 50_000;

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> attempts = new LinkedHashMap<>();

    /** A throttle that measures time with a clock. */
    public LoginThrottle(InstantSource clock) {
        this.clock = clock;
    }

    /** True when a device that the account knows may try. */
    public synchronized boolean admitsDevice(String device) {
        return takes("device " + device, FOR_A_DEVICE);
    }

    /** True when an account that has shown its passphrase may try a code. */
    public synchronized boolean admitsCode(long account) {
        return takes("code " + account, FOR_A_CODE);
    }

    /** True when somebody may try who is not known: for an account, from a network. */
    public synchronized boolean admitsStranger(String account, String network) {
        Instant now = clock.instant();
        boolean room = room("account " + account, FOR_AN_ACCOUNT, now)
                && room("network " + network, FOR_A_NETWORK, now)
                && room("all", FOR_ALL, now);
        if (room) {
            count("account " + account, now);
            count("network " + network, now);
            count("all", now);
        }
        return room;
    }

    /** Gives back the attempt of a known device, since it was a right one. */
    public synchronized void giveBackDevice(String device) {
        giveBack("device " + device);
    }

    /** Gives back an attempt of somebody who was not known, since it was a right one. */
    public synchronized void giveBackStranger(String account, String network) {
        giveBack("account " + account);
        giveBack("network " + network);
        giveBack("all");
    }

    private void giveBack(String what) {
        Deque<Instant> recent = attempts.get(what);
        if (recent != null) {
            recent.pollLast();
        }
    }

    private boolean takes(String what, int most) {
        Instant now = clock.instant();
        boolean room = room(what, most, now);
        if (room) {
            count(what, now);
        }
        return room;
    }

    private boolean room(String what, int most, Instant now) {
        Deque<Instant> recent = attempts.get(what);
        if (recent == null) {
            return true;
        }
        while (!recent.isEmpty() && recent.getFirst().plus(WINDOW).isBefore(now)) {
            recent.removeFirst();
        }
        return recent.size() < most;
    }

    /** The oldest names are forgotten when there are too many; the count of all keeps those who make up names in bounds. */
    private void count(String what, Instant now) {
        attempts.computeIfAbsent(what, name -> new ArrayDeque<>()).addLast(now);
        if (attempts.size() > REMEMBERED) {
            attempts.remove(attempts.keySet().iterator().next());
        }
    }
}
