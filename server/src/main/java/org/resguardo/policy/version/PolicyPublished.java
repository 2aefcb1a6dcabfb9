/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.version;

import org.resguardo.platform.event.EventKind;

/**
 * A version of the policy was published, whether or not its first day has come.
 *
 * @param number its number
 */
public record PolicyPublished(int number) {

    /** The kind of this event. */
    public static final EventKind<PolicyPublished> KIND = new EventKind<>() {
        @Override
        public String id() {
            return "policy-published";
        }

        @Override
        public String text(PolicyPublished event) {
            return Integer.toString(event.number());
        }

        @Override
        public PolicyPublished event(String text) {
            return new PolicyPublished(Integer.parseInt(text));
        }
    };
}
