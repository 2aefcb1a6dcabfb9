/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

/**
 * One thing that speaks for a finding, or against it. Evidence holds words of the engine's own lists, numbers, and
 * headings of columns, never a scanned value.
 */
public sealed interface Evidence {

    /** The characters have the shape of the identifier. */
    record Shape() implements Evidence {}

    /**
     * The check digit holds.
     *
     * @param method the method's name, such as {@code Luhn}
     */
    record CheckDigit(String method) implements Evidence {}

    /**
     * A word near by speaks for it.
     *
     * @param word the word as it stands in the engine's list
     */
    record CueWord(String word) implements Evidence {}

    /**
     * A word near by speaks against it.
     *
     * @param word the word as it stands in the engine's list
     */
    record DoubtWord(String word) implements Evidence {}

    /** A label stands before it, as on a form. */
    record Label() implements Evidence {}

    /** The words are in the list of names, or of places, illnesses or the like that goes with the detector. */
    record Listed() implements Evidence {}

    /**
     * The column's heading says so.
     *
     * @param heading the heading as it stands in the data; the caller sees to it that it is one
     */
    record Heading(String heading) implements Evidence {}

    /**
     * The comment on the column says so.
     *
     * @param word the word that was recognised
     */
    record Comment(String word) implements Evidence {}

    /**
     * So many values of the column have the shape.
     *
     * @param fitting how many of the values looked at fit
     * @param values how many values were looked at
     */
    record Share(long fitting, long values) implements Evidence {}

    /**
     * Another column of the same table makes it likelier.
     *
     * @param category what the other column holds
     */
    record Neighbour(DataCategory category) implements Evidence {}

    /** The heading speaks for it, and the values were destroyed by a spreadsheet program: cut to 5.5E+15, or without leading zeros. */
    record Destroyed() implements Evidence {}

    /** The heading speaks for it, and the values neither confirm nor contradict it. */
    record Unconfirmed() implements Evidence {}

    /**
     * The words stand in the middle of longer text.
     *
     * @param values in how many values of the column
     */
    record InText(long values) implements Evidence {}
}
