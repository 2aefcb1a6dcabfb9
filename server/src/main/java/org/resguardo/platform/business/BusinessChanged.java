/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business;

import org.resguardo.platform.event.EventKind;

/** What is known of the business has changed, so that other laws may reach it, or other words be due in what is public. */
public record BusinessChanged() {
    /** For those who listen. */
    public static final EventKind<BusinessChanged> KIND = new EventKind<>() {
        @Override
        public String id() {
            return "business-changed";
        }

        @Override
        public String text(BusinessChanged event) {
            return "";
        }

        @Override
        public BusinessChanged event(String text) {
            return new BusinessChanged();
        }
    };
}
