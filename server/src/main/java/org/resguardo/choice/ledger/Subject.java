/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.util.Optional;
import org.resguardo.choice.purpose.ChoicePurpose.ContactKind;

/**
 * A person as the ledger knows her.
 *
 * @param id a keyed hash of her address or number ({@code h:}), or a random id ({@code r:})
 * @param contact the address or number, where it is at hand
 */
public record Subject(String id, Optional<Contact> contact) {

    /**
     * Where she is reached.
     *
     * @param kind what it is
     * @param value as it was typed
     */
    public record Contact(ContactKind kind, String value) {
        @Override
        public String toString() {
            return kind + ", " + value.length() + " characters";
        }
    }

    /** A person of whom the id alone is known. */
    public static Subject of(String id) {
        return new Subject(id, Optional.empty());
    }

    @Override
    public String toString() {
        return "subject";
    }
}
