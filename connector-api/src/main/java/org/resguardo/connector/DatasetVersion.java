/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

import java.util.Objects;

/**
 * Tells the contents of a dataset from what they were before, without reading them: counters that a database keeps, the numbers of the
 * messages in a folder. It holds no values.
 *
 * @param text is another one when the contents are others; at most 200 characters
 * @param certain true when the store guarantees that; false when it only says so by what it counts, which can be lost
 */
public record DatasetVersion(String text, boolean certain) {
    private static final int LONGEST = 200;

    public DatasetVersion {
        Objects.requireNonNull(text);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A version has 1 to " + LONGEST + " characters.");
        }
    }
}
