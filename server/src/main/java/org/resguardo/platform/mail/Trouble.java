/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.time.Duration;
import java.time.Instant;

/**
 * Why nothing goes out at present, though a mail server is set.
 *
 * @param step which step failed
 * @param code the server's three digits, or 0
 * @param times how often in a row
 * @param since when it failed first
 * @param nextTry when it is tried again
 */
public record Trouble(SendStep step, int code, int times, Instant since, Instant nextTry) {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration LOCKED_OUT = Duration.ofHours(6);
    private static final int DOUBLINGS = 6;

    /** How long to wait after a failure; long where another wrong password might lock the mailbox. */
    static Duration wait(Handover.Refused refused, int times) {
        if (refused.step() == SendStep.SIGN_IN && refused.lasting()) {
            return LOCKED_OUT;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(times, DOUBLINGS));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
