/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import org.resguardo.engine.detector.Verdict;

/** How points become words. */
final class Bands {

    private Bands() {}

    /** The certainty that so many points give; ask only from {@link Verdict#POSSIBLE} on. */
    static Certainty certainty(int points) {
        return points >= Verdict.CERTAIN
                ? Certainty.CERTAIN
                : points >= Verdict.LIKELY ? Certainty.LIKELY : Certainty.POSSIBLE;
    }

    /** The least points of a certainty. */
    static int points(Certainty certainty) {
        return switch (certainty) {
            case POSSIBLE -> Verdict.POSSIBLE;
            case LIKELY -> Verdict.LIKELY;
            case CERTAIN -> Verdict.CERTAIN;
        };
    }
}
