/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import org.resguardo.platform.event.EventKind;

/**
 * What is known of the safeguards is no longer as it was, so that what is promised of them in public may no longer be so.
 *
 * @param place the id of the place where another outcome was seen; empty when a question was answered
 */
public record SafeguardsChanged(String place) {

    /** For those who listen. */
    public static final EventKind<SafeguardsChanged> KIND = new EventKind<>() {
        @Override
        public String id() {
            return "safeguards-changed";
        }

        @Override
        public String text(SafeguardsChanged event) {
            return event.place;
        }

        @Override
        public SafeguardsChanged event(String text) {
            return new SafeguardsChanged(text);
        }
    };
}
