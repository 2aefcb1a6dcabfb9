/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.words;

import java.util.Locale;

/** What a word of the lexicon is about. A word may be of several classes. */
public enum WordClass {
    HEALTH,
    HEALTH_WEAK,
    RELIGION,
    ETHNICITY,
    SEXUAL_ORIENTATION,
    UNION_MEMBERSHIP,
    /** May be a union of workers, or of states and banks. */
    UNION_WORD,
    POLITICS,
    IMMIGRATION_STATUS,
    CRIMINAL_RECORD,
    /** Shows that a person is spoken of. */
    PERSON,
    /** Stands before a person's name. */
    NAME_TRIGGER,
    /** Stands in the names of firms, places and houses, not of people. */
    NAME_VETO,
    /** Begins the name of a house or of a part of it, in Spanish: what stands before it is not part of that name. */
    INSTITUTION,
    /** Stands before the name of a street, as in Spanish. */
    STREET_ES,
    /** Stands after the name of a street, as in English. */
    STREET_EN,
    /** Part of a house. */
    UNIT,
    MONTH,
    /** Announces a password. */
    PASSWORD_WORD,
    US_STATE,
    COUNTRY,
    CITY,
    /** Counts how old somebody is. */
    AGE_UNIT,
    /** Stands before how old somebody is. */
    AGE_WORD,
    /** A label of a form may end with it. */
    LABEL_END,
    /** May stand between a label and its value, as {@code is} and {@code número}. */
    LINK,
    /** Announces a key or token. */
    SECRET_WORD,
    /** Announces an address. */
    ADDRESS_CUE,
    /** Says whether somebody is a man or a woman. */
    GENDER_WORD;

    /** The name that the data files use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Some classes as bits. */
    public static long bits(WordClass... classes) {
        long bits = 0;
        for (WordClass one : classes) {
            bits |= one.bit();
        }
        return bits;
    }

    /** The class as a bit. */
    long bit() {
        return 1L << ordinal();
    }
}
