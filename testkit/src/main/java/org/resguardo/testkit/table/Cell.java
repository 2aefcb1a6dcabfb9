/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.table;

import java.util.List;
import org.resguardo.testkit.truth.Fact;

/**
 * One value of a table with the truth about it.
 *
 * @param text what is written; empty when nothing is
 * @param facts what it says of people
 */
public record Cell(String text, List<Fact> facts) {
    private static final Cell EMPTY = new Cell("", List.of());

    public Cell {
        facts = List.copyOf(facts);
    }

    /** A value that says nothing of anybody. */
    public static Cell plain(String text) {
        return new Cell(text, List.of());
    }

    /** A value that is itself the fact. */
    public static Cell of(Fact fact) {
        return fact.value().isEmpty() ? EMPTY : new Cell(fact.value(), List.of(fact));
    }

    /** No value. */
    public static Cell empty() {
        return EMPTY;
    }
}
