/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import java.util.List;
import org.resguardo.law.Text;

/**
 * A service that many businesses use, and that receives personal data by its nature.
 *
 * @param id a name that never changes
 * @param name who offers it
 * @param role as what it mostly receives the data
 * @param country where it mostly works on it, as ISO 3166-1 alpha-2 has it
 * @param systems ids of the systems by whose exports it is recognised
 * @param words by which it is recognised in what the owner writes
 * @param does what it does
 */
public record Service(
        String id,
        String name,
        Recipient.Role role,
        String country,
        List<String> systems,
        List<String> words,
        Text does) {

    /** It as a recipient; what only the owner's contract tells stays open. */
    Recipient proposed() {
        return new Recipient(0, id, name, role, country, Recipient.Told.UNKNOWN, Recipient.Told.UNKNOWN);
    }

    boolean receives(Holding held) {
        String medium = held.medium().toLowerCase(java.util.Locale.ROOT);
        return held.systems().stream().anyMatch(systems::contains)
                || words.stream().anyMatch(medium::contains);
    }
}
