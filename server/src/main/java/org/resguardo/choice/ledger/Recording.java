/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.time.Instant;
import java.util.List;
import org.resguardo.platform.words.Language;

/**
 * Choices of one person at one moment, to be written down.
 *
 * @param subject who
 * @param choices what she decided
 * @param how in which way
 * @param who who decided, and who writes it down
 * @param trust how sure it is
 * @param language in which language the words were shown
 * @param jurisdiction whose law; empty where it is not known
 * @param child true when she is a child
 * @param happenedAt when she decided
 */
public record Recording(
        Subject subject,
        List<Choice> choices,
        ChoiceEvent.How how,
        ChoiceEvent.Who who,
        Trust trust,
        Language language,
        String jurisdiction,
        boolean child,
        Instant happenedAt) {
    public Recording {
        choices = List.copyOf(choices);
    }

    /**
     * One choice.
     *
     * @param purpose the id of the purpose
     * @param wish what is wanted
     * @param detail until which day a pause lasts (ISO 8601), or how often; empty otherwise
     */
    public record Choice(String purpose, Wish wish, String detail) {

        /** A yes or a no. */
        public static Choice of(String purpose, boolean yes) {
            return new Choice(purpose, yes ? Wish.YES : Wish.NO, "");
        }
    }

    /** What somebody wants. */
    public enum Wish {
        /** That it be done. */
        YES,
        /** That it not be done. */
        NO,
        /** That it be done, once she has confirmed it by her address. */
        YES_TO_CONFIRM,
        /** Nothing until a day. */
        PAUSE,
        /** No pause any more. */
        RESUME,
        /** Not more often than she says. */
        FREQUENCY
    }

    /** Only the number of choices: texts of records end up in logs. */
    @Override
    public String toString() {
        return choices.size() + " choices";
    }
}
