/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

import org.resguardo.platform.event.EventKind;

/**
 * The business has found that an incident is a breach: people may have to be told. Rehearsals are not announced.
 *
 * @param incident the number of the incident
 */
public record BreachConfirmed(long incident) {
    /** For those who listen. */
    public static final EventKind<BreachConfirmed> KIND = new EventKind<>() {
        @Override
        public String id() {
            return "breach-confirmed";
        }

        @Override
        public String text(BreachConfirmed event) {
            return Long.toString(event.incident());
        }

        @Override
        public BreachConfirmed event(String text) {
            return new BreachConfirmed(Long.parseLong(text));
        }
    };
}
