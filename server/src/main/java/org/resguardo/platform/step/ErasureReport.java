/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.step;

import java.util.List;
import java.util.Map;

/**
 * What came of one step's part in an erasure.
 *
 * @param lines one for each place and outcome
 */
public record ErasureReport(List<Line> lines) {

    /** A report about some places. */
    public ErasureReport {
        lines = List.copyOf(lines);
    }

    /** A step that keeps nothing about the person. */
    public static ErasureReport nothingKept() {
        return new ErasureReport(List.of());
    }

    /**
     * What came of one place.
     *
     * @param place the name of the place, as the owner knows it
     * @param outcome what was done
     * @param count how many rows or documents it is about
     * @param reason the key of the sentence that says why; an empty string where the outcome says enough
     * @param arguments what the sentence names, never data of people
     */
    public record Line(String place, Outcome outcome, long count, String reason, Map<String, Object> arguments) {}

    /** What was done in a place. */
    public enum Outcome {
        /** It is gone. */
        ERASED,
        /** It is still there, and nobody can be known from it any more. */
        ANONYMISED,
        /** It is still there, for the reason that is given. */
        KEPT,
        /** Nobody looked there; somebody must. */
        NOT_SEARCHED,
        /** It should be gone, and is not. */
        FAILED
    }
}
