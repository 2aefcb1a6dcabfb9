/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.evidence;

import java.time.LocalDate;
import java.util.List;
import org.resguardo.protection.safeguard.Evidence;

/**
 * What the inventory knows of sensitive data at a place that can be read as it stands there. Columns of which every value is sealed are not among it.
 *
 * @param today the day of the look
 * @param files true for a place of files, false for a database
 * @param scanned true when the place was looked at by step 1
 * @param clear the columns and documents that hold numbers or secrets that do much harm
 * @param cards those that hold whole card numbers or the codes on the back of cards
 */
public record HeldEvidence(LocalDate today, boolean files, boolean scanned, List<String> clear, List<String> cards)
        implements Evidence {
    public HeldEvidence {
        clear = List.copyOf(clear);
        cards = List.copyOf(cards);
    }
}
