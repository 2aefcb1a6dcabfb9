/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.plan;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table as a text with tabs between its columns, for people and programs. */
public final class EvidenceTable {
    private final StringBuilder text = new StringBuilder();

    /** A table with these columns. */
    public EvidenceTable(String... columns) {
        row((Object[]) columns);
    }

    /** Adds a row; what is empty stays empty, and line breaks and tabs within a value become spaces. */
    public EvidenceTable row(Object... values) {
        text.append(Arrays.stream(values).map(EvidenceTable::plain).collect(Collectors.joining("\t")))
                .append('\n');
        return this;
    }

    private static String plain(Object value) {
        Object known =
                value instanceof Optional<?> maybe ? maybe.map(Object::toString).orElse("") : value;
        return known.toString().replaceAll("[\\t\\r\\n]+", " ");
    }

    /** The table as text. */
    public String text() {
        return text.toString();
    }
}
