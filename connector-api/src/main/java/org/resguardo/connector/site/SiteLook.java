/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.site;

import java.util.List;
import java.util.Optional;

/**
 * What one look at a website brought. Of what pages say nothing is kept beyond the names of forms and fields; of cookies no value.
 *
 * @param host the machine that answered, in small letters
 * @param extent how far the look went
 * @param forms the forms, one entry however many pages show it
 * @param others the machines of others that the pages name, as they stand in the page's text
 * @param cookies what answers of the site left in the browser
 * @param visits what a real browser saw besides, by the kind of visit; empty when there is none
 * @param noBrowser why no browser was used; empty when one was
 * @param troubles what did not go as it should, each with the page
 */
public record SiteLook(
        String host,
        Extent extent,
        List<SeenForm> forms,
        List<SeenHost> others,
        List<SeenCookie> cookies,
        List<SiteVisit> visits,
        Optional<NoBrowser> noBrowser,
        List<Trouble> troubles) {
    public SiteLook {
        forms = List.copyOf(forms);
        others = List.copyOf(others);
        cookies = List.copyOf(cookies);
        visits = List.copyOf(visits);
        troubles = List.copyOf(troubles);
    }

    /**
     * How far a look went.
     *
     * @param pages how many pages were read
     * @param left how many addresses were known and not asked for, because a limit was reached
     * @param forbidden how many addresses the site's robots.txt keeps programs away from
     * @param signIn how many pages want somebody to sign in
     */
    public record Extent(int pages, int left, int forbidden, int signIn) {
        /** True when every page that is open to strangers was read. */
        public boolean whole() {
            return left == 0 && forbidden == 0;
        }
    }

    /** Why no browser was used. */
    public enum NoBrowser {
        /** None is installed on this machine. */
        NOT_INSTALLED,
        /** It did not start, or ended by itself. */
        FAILED,
        /** Nobody wanted it. */
        NOT_WANTED
    }

    /** The same with what a browser saw. */
    public SiteLook with(List<SiteVisit> seen, Optional<NoBrowser> none) {
        return new SiteLook(host, extent, forms, others, cookies, seen, none, troubles);
    }

    /** The same with these forms. */
    public SiteLook withForms(List<SeenForm> all) {
        return new SiteLook(host, extent, all, others, cookies, visits, noBrowser, troubles);
    }
}
