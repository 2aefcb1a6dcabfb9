/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import java.util.Collection;
import org.resguardo.protection.safeguard.Seen.Outcome;

/**
 * How many safeguards are as they should be. What does not arise counts for nothing.
 *
 * @param pass how many are
 * @param fail how many are not
 * @param unknown how many could not be seen
 */
public record Score(long pass, long fail, long unknown) {

    /** Nothing was looked at. */
    public static final Score NONE = new Score(0, 0, 0);

    /** Of some results. */
    public static Score of(Collection<SafeguardResult> results) {
        return new Score(count(results, Outcome.PASS), count(results, Outcome.FAIL), count(results, Outcome.UNKNOWN));
    }

    private static long count(Collection<SafeguardResult> results, Outcome outcome) {
        return results.stream()
                .filter(result -> result.seen().outcome() == outcome)
                .count();
    }

    /** How many there are. */
    public long all() {
        return pass + fail + unknown;
    }

    /** Both together. */
    public Score plus(Score other) {
        return new Score(pass + other.pass, fail + other.fail, unknown + other.unknown);
    }

    /** The share that is as it should be, in percent. */
    public long percent() {
        return all() == 0 ? 0 : 100 * pass / all();
    }
}
