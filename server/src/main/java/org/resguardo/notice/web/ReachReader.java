/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.Consents;
import org.resguardo.notice.Openings;
import org.resguardo.notice.Postings;
import org.resguardo.platform.words.Language;

/** Gathers how far a notice reaches. */
public final class ReachReader {
    private final Postings postings;
    private final Openings openings;
    private final Consents consents;
    private final BooleanSupplier sites;
    private final InstantSource clock;

    /**
     * A reader of these.
     *
     * @param sites true when the script of step 7 is ready for the business's sites
     */
    public ReachReader(
            Postings postings, Openings openings, Consents consents, BooleanSupplier sites, InstantSource clock) {
        this.postings = postings;
        this.openings = openings;
        this.consents = consents;
        this.sites = sites;
        this.clock = clock;
    }

    Reach of(Campaign campaign, Language reader) {
        return new Reach(
                postings.of(campaign),
                openings.of(campaign),
                consents.concerned(campaign, reader),
                sites.getAsBoolean(),
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }
}
