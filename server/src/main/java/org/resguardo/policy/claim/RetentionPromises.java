/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.engine.DataCategory;

/** What the rules of step 2 keep. Without a rule there is no promise: a policy may only say that no period was set. */
public interface RetentionPromises {

    /** There is no rule yet. */
    RetentionPromises NONE = List::of;

    /** What each rule keeps, in an order that stays. */
    List<Promise> all();

    /**
     * What one rule keeps.
     *
     * @param rule the id of the rule
     * @param data the kinds of data that it is about
     * @param period how long they are kept at most
     * @param countedFrom the id of the moment from which the period runs, as {@code last-purchase}
     * @param healthy true when the last run did all that it should
     * @param lastRun when it ran last
     * @param oldest the date of the oldest record that is still there
     * @param address the page on which the rule is changed
     */
    record Promise(
            String rule,
            Set<DataCategory> data,
            Period period,
            String countedFrom,
            boolean healthy,
            Optional<Instant> lastRun,
            Optional<LocalDate> oldest,
            String address) {}
}
