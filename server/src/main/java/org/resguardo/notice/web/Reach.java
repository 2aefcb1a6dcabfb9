/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.resguardo.notice.Consents;
import org.resguardo.notice.Posting;
import org.resguardo.notice.Way;

/**
 * Where a notice stands besides mail, how often it was opened, and which consents it touches.
 *
 * @param postings where it stands and stood
 * @param openings how often people opened its page by their own click, by way
 * @param consents the purposes that it touches
 * @param sites true when the script of step 7 is ready for the business's sites
 * @param today the day
 */
public record Reach(
        List<Posting> postings,
        Map<Way, Long> openings,
        List<Consents.Concerned> consents,
        boolean sites,
        LocalDate today) {

    /** True while it stands somewhere. */
    public boolean stands(Way way) {
        return postings.stream().anyMatch(posting -> posting.way() == way && posting.stands(today));
    }

    /** True while one posting stands. */
    public boolean stands(Posting posting) {
        return posting.stands(today);
    }

    /** How often it was opened, all ways together. */
    public long opened() {
        return openings.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The last day that is offered: long enough for people who come once a month. */
    public LocalDate usualLastDay(LocalDate inForce) {
        LocalDate month = today.plusMonths(1);
        LocalDate after = inForce.plusDays(14);
        return after.isAfter(month) ? after : month;
    }
}
