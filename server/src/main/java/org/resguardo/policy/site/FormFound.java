/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

import org.resguardo.platform.event.EventKind;

/**
 * A form of the website is known to ask people for something, and for what.
 *
 * @param form its number
 */
public record FormFound(long form) {

    /** For those who listen. */
    public static final EventKind<FormFound> KIND = new EventKind<>() {
        @Override
        public String id() {
            return "site-form-found";
        }

        @Override
        public String text(FormFound event) {
            return Long.toString(event.form);
        }

        @Override
        public FormFound event(String text) {
            return new FormFound(Long.parseLong(text));
        }
    };
}
