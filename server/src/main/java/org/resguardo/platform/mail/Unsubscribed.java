/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import org.resguardo.platform.event.EventKind;

/**
 * A person said by the link in a message that she wants no more news. Whoever keeps what people choose listens.
 *
 * @param addressHash the keyed hash of her address, by {@link AddressHash}
 */
public record Unsubscribed(String addressHash) {

    /** The kind of this event. */
    public static final EventKind<Unsubscribed> KIND = new EventKind<>() {
        @Override
        public String id() {
            return "mail-unsubscribed";
        }

        @Override
        public String text(Unsubscribed event) {
            return event.addressHash();
        }

        @Override
        public Unsubscribed event(String text) {
            return new Unsubscribed(text);
        }
    };
}
