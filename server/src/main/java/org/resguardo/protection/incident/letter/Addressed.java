/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.letter;

import java.util.List;

/**
 * A letter to one person. Its text form names nobody.
 *
 * @param letter the letter
 * @param to the lines of the person's name and address; none on a draft
 */
public record Addressed(Letter letter, List<String> to) {

    /** A letter with room for a name and an address. */
    public static Addressed draft(Letter letter) {
        return new Addressed(letter, List.of());
    }

    @Override
    public String toString() {
        return "letter to somebody";
    }
}
