/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.law.Text;
import org.resguardo.platform.business.Trade;

/**
 * What businesses of a trade usually do with personal data.
 *
 * @param id a name that never changes
 * @param trades of which trades it is; empty for all
 * @param role as what the business does it
 * @param name what it is called
 * @param purpose why
 * @param aim what for, in a sentence
 * @param subjects whom the data is about
 * @param needed the kinds without which it does not work
 * @param doubtful the kinds that are often kept with it, and that it mostly does not need
 * @param basis what would permit it where a law asks
 * @param signs what of the inventory speaks for it
 */
public record Preset(
        String id,
        Set<Trade> trades,
        ProcessingActivity.Role role,
        Text name,
        Purpose purpose,
        Text aim,
        Set<DataSubjectCategory> subjects,
        Set<DataCategory> needed,
        Set<DataCategory> doubtful,
        Optional<LegalBasis> basis,
        Signs signs) {

    /**
     * What speaks for an activity. A place does when it belongs to one of the systems, or holds all of the kinds and at least one of the
     * others.
     *
     * @param systems ids of systems
     * @param all kinds that must all be there
     * @param any kinds of which one must be there
     */
    public record Signs(List<String> systems, Set<DataCategory> all, Set<DataCategory> any) {

        boolean speak(Holding held) {
            boolean kinds = !any.isEmpty()
                    && held.categories().containsAll(all)
                    && any.stream().anyMatch(held.categories()::contains);
            return kinds || known(held);
        }

        boolean known(Holding held) {
            return held.systems().stream().anyMatch(systems::contains);
        }
    }

    /** True when it is usual in a trade, or in all. */
    public boolean usualIn(Optional<Trade> trade) {
        return trades.isEmpty() || trade.filter(trades::contains).isPresent();
    }

    /** True when it uses a kind of data, whether or not it needs it. */
    boolean uses(DataCategory category) {
        return needed.contains(category) || doubtful.contains(category);
    }
}
