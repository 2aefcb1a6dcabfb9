/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import org.resguardo.platform.event.EventKind;

/**
 * The published policy says something that is no longer so, and did not say before that it was not.
 *
 * @param version the number of the version
 * @param count how many points are new
 */
public record PolicyDrifted(int version, int count) {

    /** For those who listen. */
    public static final EventKind<PolicyDrifted> KIND = new EventKind<>() {
        @Override
        public String id() {
            return "policy-drifted";
        }

        @Override
        public String text(PolicyDrifted event) {
            return event.version + " " + event.count;
        }

        @Override
        public PolicyDrifted event(String text) {
            String[] parts = text.split(" ");
            return new PolicyDrifted(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
    };
}
