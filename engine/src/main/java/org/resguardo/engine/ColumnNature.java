/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

/** What the values of a column are, seen from outside, whether or not they say anything of a person. */
public enum ColumnNature {
    /** There are none. */
    EMPTY,
    /** Dates, with or without the time of day. */
    DATES,
    /** Numbers and amounts. */
    NUMBERS,
    /** Yes or no, in some writing. */
    YES_OR_NO,
    /** A few values again and again, as the states of an order. */
    FEW_VALUES,
    /** Letters and digits mixed, as article numbers. */
    CODES,
    /** A word or a few. */
    WORDS,
    /** Whole sentences. */
    SENTENCES
}
