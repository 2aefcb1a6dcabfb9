/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import org.resguardo.law.Confidence;
import org.resguardo.law.Text;

/**
 * Who enforces a law, and what a breach of it costs.
 *
 * @param by who; empty where the file says nothing
 * @param maxPenaltyUsd for each violation; 0 where the file names none
 * @param penaltyConfidence how far that amount was checked
 * @param people true when people can sue
 * @param note a caution; empty when there is none
 */
public record Enforcement(Text by, int maxPenaltyUsd, Confidence penaltyConfidence, boolean people, Text note) {
    /** The file says nothing. */
    public static final Enforcement UNSTATED =
            new Enforcement(Text.NONE, 0, Confidence.FROM_KNOWLEDGE, false, Text.NONE);
}
