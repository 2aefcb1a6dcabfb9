/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.safeguard;

import java.util.List;
import java.util.Optional;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.Score;

/**
 * All safeguards at a glance.
 *
 * @param rows the places
 * @param total how all of them stand
 * @param questions how the questions stand
 * @param readers how many people have read the rules
 * @param job the look that is under way
 * @param changes true when the reader may change something
 */
public record SafeguardsView(
        List<Row> rows, Score total, Score questions, long readers, Optional<Long> job, boolean changes) {

    /**
     * A place.
     *
     * @param place the place
     * @param score how it stands
     */
    public record Row(GuardedPlace place, Score score) {
        /** How it looks: {@code good}, {@code warn} or {@code plain}. */
        public String look() {
            return score.fail() > 0 ? "warn" : score.pass() > 0 ? "good" : "plain";
        }
    }
}
