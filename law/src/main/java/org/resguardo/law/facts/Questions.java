/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.law.Text;

/**
 * Everything that conditions may ask, and the words for it.
 *
 * @param facts by id
 * @param bands the ranges of revenue, from the lowest
 * @param places words about the place whose law it is
 * @param elements words about what the inventory found
 */
public record Questions(Map<String, Fact> facts, List<RevenueBand> bands, Places places, Elements elements) {

    /** The fact with the given id, if there is one. */
    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** The band with the given id, if there is one. */
    public Optional<RevenueBand> band(String id) {
        return bands.stream().filter(band -> band.id().equals(id)).findFirst();
    }

    /**
     * Words about a place; {@code {place}} stands for it.
     *
     * @param any whether customers live there
     * @param others asked instead where the list of places is not known to be complete
     * @param customers how many, with {@code {count}} in its value
     * @param located whether the business is there
     * @param sensitive whether something is kept that the law there calls sensitive
     */
    public record Places(Asked any, Text others, Asked customers, Asked located, Asked sensitive) {}

    /**
     * A question, and the sentences that its answers become.
     *
     * @param question what is asked
     * @param yes the sentence for "yes", or for a number
     * @param no the sentence for "no"; empty for a number
     */
    public record Asked(Text question, Text yes, Text no) {}

    /**
     * Words about an element; {@code {element}} stands for it.
     *
     * @param question whether it is kept
     * @param found that it was found, with {@code {people}}
     * @param absent that it was not
     * @param people how many people, with {@code {count}}
     * @param someone that their number is not known
     */
    public record Elements(Text question, Text found, Text absent, Text people, Text someone) {}
}
