/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that was found, and what somebody decided about it.
 *
 * @param id its number
 * @param found what it is
 * @param deed what was decided
 */
public record Item(long id, Found found, Deed deed) {

    /** What somebody decided about something found. The ids never change: the database holds them. */
    public enum Deed {
        /** Nobody has decided; what is hers for sure counts as hers. */
        OPEN,
        /** It is hers. */
        HERS,
        /** It is not hers, or not hers alone: it is neither given nor erased. */
        NOT_HERS,
        /** It is hers, and somebody erases or corrects it by hand. */
        BY_HAND;

        /** The deed with an id. */
        public static Optional<Deed> of(String id) {
            return Arrays.stream(values()).filter(deed -> deed.id().equals(id)).findFirst();
        }

        /** Its name in the database and in forms. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** True for what is given to her: one rule for giving and for erasing. */
    public boolean counts() {
        return switch (deed) {
            case HERS, BY_HAND -> true;
            case NOT_HERS -> false;
            case OPEN -> found.whose() == Whose.HERS;
        };
    }

    /** True for what is erased from here. */
    public boolean erasable() {
        return counts() && deed != Deed.BY_HAND && found.changeable();
    }

    /** True as long as somebody must look at it. */
    public boolean open() {
        return deed == Deed.OPEN && found.whose() == Whose.PERHAPS;
    }
}
