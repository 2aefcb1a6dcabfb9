/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.Arrays;
import java.util.Locale;
import org.resguardo.platform.event.EventKind;

/**
 * A retention rule is no longer as it was, so that what is promised of it in public may no longer be so.
 *
 * @param cause what has happened
 * @param ruleId to which rule
 */
public record RuleChanged(Cause cause, long ruleId) {

    /** What can happen. The ids never change: the database holds them. */
    public enum Cause {
        /** It was made. */
        MADE,
        /** Somebody approved that it be carried out. */
        APPROVED,
        /** It is carried out every night from now on. */
        NIGHTLY,
        /** It is only carried out by hand from now on. */
        BY_HAND,
        /** It was ended, or another took its place. */
        ENDED,
        /** It keeps its promise again, or no longer. */
        HEALTH;

        private String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static Cause of(String id) {
            return Arrays.stream(values())
                    .filter(cause -> cause.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** For those who listen. */
    public static final EventKind<RuleChanged> KIND = new EventKind<>() {
        @Override
        public String id() {
            return "retention-rule-changed";
        }

        @Override
        public String text(RuleChanged event) {
            return event.cause.id() + " " + event.ruleId;
        }

        @Override
        public RuleChanged event(String text) {
            String[] parts = text.split(" ");
            return new RuleChanged(Cause.of(parts[0]), Long.parseLong(parts[1]));
        }
    };
}
