/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.step;

import java.util.List;

/**
 * A person whom data is about, by what she is known by. Its text form gives nothing away.
 *
 * @param identifiers what she is known by, the surest first
 */
public record DataSubject(List<Identifier> identifiers) {

    /** A person known by some identifiers; there is at least one. */
    public DataSubject {
        identifiers = List.copyOf(identifiers);
        if (identifiers.isEmpty()) {
            throw new IllegalArgumentException("a person is known by something");
        }
    }

    @Override
    public String toString() {
        return "person known by " + identifiers.size() + " identifiers";
    }

    /**
     * Something by which a person is known.
     *
     * @param kind what it is
     * @param value as she writes it
     */
    public record Identifier(Kind kind, String value) {

        /** Kinds of identifiers. */
        public enum Kind {
            /** An e-mail address. */
            EMAIL,
            /** A telephone number. */
            PHONE,
            /** A name. */
            NAME,
            /** A number that the business gave to her. */
            CUSTOMER_NUMBER
        }

        @Override
        public String toString() {
            return kind + ", " + value.length() + " characters";
        }
    }
}
