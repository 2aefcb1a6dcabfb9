/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.guided;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A rule for a place whose records only people can remove.
 *
 * @param id its number
 * @param storeId the place
 * @param what what is removed, in the words of the business: {@code customers' old orders}
 * @param months how long records are kept, in months
 * @param every after how many months somebody looks again
 * @param accountId whose account made it
 * @param madeAt when
 * @param last what was noted last; empty as long as nothing was
 */
public record GuidedRule(
        long id,
        long storeId,
        String what,
        int months,
        int every,
        long accountId,
        Instant madeAt,
        Optional<GuidedCheck> last) {
    /** The longest that records may be kept, in months, as for other rules. */
    public static final int LONGEST = 1_200;

    /** How long somebody may take before it counts as late. */
    private static final int DAYS_TO_DO_IT = 14;

    /** How it stands. */
    public enum State {
        /** It was done, and the next time is still to come. */
        IN_ORDER("retention.guided.state.in_order", "good"),
        /** It is time. */
        DUE("retention.guided.state.due", "warn"),
        /** It was time two weeks ago and more. */
        LATE("retention.guided.state.late", "danger");

        private final String title;
        private final String badge;

        State(String title, String badge) {
            this.title = title;
            this.badge = badge;
        }

        /** The key of its word. */
        public String title() {
            return title;
        }

        /** The kind of its badge. */
        public String badge() {
            return badge;
        }
    }

    /** On which day somebody is to do it next: at once when nobody has done it yet. */
    public LocalDate due(ZoneId zone) {
        return last.map(check -> check.doneOn().plusMonths(every)).orElseGet(() -> LocalDate.ofInstant(madeAt, zone));
    }

    /** How it stands on a day. */
    public State state(LocalDate today, ZoneId zone) {
        LocalDate due = due(zone);
        if (today.isBefore(due)) {
            return State.IN_ORDER;
        }
        return today.isAfter(due.plusDays(DAYS_TO_DO_IT)) ? State.LATE : State.DUE;
    }

    /** Up to which day records go when it is done on a day. */
    public LocalDate before(LocalDate today) {
        return today.minusMonths(months);
    }

    /** The page about it. */
    public String page() {
        return "/retention/guided/" + id;
    }
}
