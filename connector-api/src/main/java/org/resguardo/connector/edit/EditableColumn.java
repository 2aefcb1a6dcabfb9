/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.edit;

import java.util.OptionalInt;

/**
 * A column that holds what somebody wrote into it; what the place computes by itself is not among the columns.
 *
 * @param name its name, as the place spells it
 * @param type its type in the words of the place
 * @param kind what its values are
 * @param required true when there must be a value
 * @param unique true when no two rows may have the same value
 * @param longest how many characters fit, where the place says so
 */
public record EditableColumn(
        String name, String type, Kind kind, boolean required, boolean unique, OptionalInt longest) {

    /** What the values of a column are, as far as changing them goes. */
    public enum Kind {
        TEXT,
        WHOLE,
        DECIMAL,
        DATE,
        /** A date with a time, in nobody's zone. */
        LOCAL_MOMENT,
        /** A point in time. */
        MOMENT,
        BYTES,
        /** The place lets any value stand there, as SQLite does. */
        ANY,
        /** Something that can be put back as it was, and not sensibly changed. */
        OTHER
    }
}
