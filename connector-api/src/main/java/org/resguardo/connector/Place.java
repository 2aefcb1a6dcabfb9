/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

import java.util.ArrayList;
import java.util.List;

/**
 * Where something is, from the outside in: {@code respaldo.zip › clientes.xlsx › Hoja1}.
 *
 * <p>A place is read by people and compared between scans. It is made of names (of files, sheets, tables, folders of a
 * mailbox), never of values.
 *
 * @param steps the names, at least one
 */
public record Place(List<String> steps) {
    public Place {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A place has at least one step.");
        }
    }

    /** A place with the given steps. */
    public static Place of(String... steps) {
        return new Place(List.of(steps));
    }

    /** The place one step further in. */
    public Place in(String step) {
        List<String> deeper = new ArrayList<>(steps);
        deeper.add(step);
        return new Place(deeper);
    }

    /** The innermost name. */
    public String last() {
        return steps.get(steps.size() - 1);
    }

    @Override
    public String toString() {
        return String.join(" › ", steps);
    }
}
