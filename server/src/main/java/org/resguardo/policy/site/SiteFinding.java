/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

import java.util.Set;
import org.resguardo.engine.DataCategory;

/**
 * Something about a website that its owner should know.
 *
 * @param kind what
 * @param what the form, or whoever hears of visitors
 * @param data the kinds of data that it is about; empty when it is about none
 * @param anchor where on the page of the site it is told in full
 */
public record SiteFinding(Kind kind, String what, Set<DataCategory> data, String anchor) {
    public SiteFinding {
        data = Set.copyOf(data);
    }

    /** What there is to know, the most pressing first. */
    public enum Kind {
        /** Somebody who chooses or measures ads, or counts, hears of visitors who have refused that. */
        DESPITE_REFUSAL("policy.site.finding.despite_refusal", true),
        /** Somebody who chooses or measures ads hears of visitors whose browser says no. */
        DESPITE_SIGNAL("policy.site.finding.despite_signal", true),
        /** A form asks people for something, and nobody has said what for. */
        NO_PURPOSE("policy.site.finding.no_purpose", true),
        /** A form asks for more than its activity is said to use. */
        ASKS_MORE("policy.site.finding.asks_more", true),
        /** No link about privacy stands beside a form. */
        NO_NOTICE("policy.site.finding.no_notice", false),
        /** Somebody who counts or chooses ads hears of visitors before they have chosen. */
        BEFORE_CHOICE("policy.site.finding.before_choice", false);

        private final String sentence;
        private final boolean pressing;

        Kind(String sentence, boolean pressing) {
            this.sentence = sentence;
            this.pressing = pressing;
        }

        /** The key of its sentence, with the arguments {@code what} and {@code data}. */
        public String sentence() {
            return sentence;
        }

        /** True for what is to be put right; false for what is good to know. */
        public boolean pressing() {
            return pressing;
        }
    }
}
