/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.site;

import java.util.List;

/**
 * What a browser with nothing in it loaded and kept while it looked at some pages.
 *
 * @param kind what the visitor did
 * @param pages how many pages it looked at
 * @param answered true when the page asked for a choice and the visitor refused; always false in the other visits
 * @param hosts the machines of others that were called
 * @param cookies what was in the browser at the end
 * @param refused machines that were to be called and may not be
 */
public record SiteVisit(
        Kind kind, int pages, boolean answered, List<SeenHost> hosts, List<SeenCookie> cookies, List<String> refused) {
    public SiteVisit {
        hosts = List.copyOf(hosts);
        cookies = List.copyOf(cookies);
        refused = List.copyOf(refused);
    }

    /** What the visitor does. */
    public enum Kind {
        /** Chooses nothing. */
        NO_CHOICE,
        /** Refuses all that can be refused, where the page asks. */
        REFUSED,
        /** Has a browser that says {@code Sec-GPC: 1} (Global Privacy Control, W3C draft, read 2026-11). */
        SIGNAL
    }
}
