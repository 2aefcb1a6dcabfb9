/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

import org.resguardo.platform.event.EventKind;

/**
 * What is known of a website has changed.
 *
 * @param site its number
 */
public record SiteChanged(long site) {

    /** For those who listen. */
    public static final EventKind<SiteChanged> KIND = new EventKind<>() {
        @Override
        public String id() {
            return "site-changed";
        }

        @Override
        public String text(SiteChanged event) {
            return Long.toString(event.site);
        }

        @Override
        public SiteChanged event(String text) {
            return new SiteChanged(Long.parseLong(text));
        }
    };
}
