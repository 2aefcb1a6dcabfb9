/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

/**
 * What was gone through.
 *
 * @param rows how many rows of the rule's table were removed or changed, or would be
 * @param along how many rows of other tables went along, or would
 * @param shielded how many rows were left alone because somebody holds a hand over them
 */
public record Tally(long rows, long along, long shielded) {
    /** Nothing. */
    public static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(rows + other.rows, along + other.along, shielded + other.shielded);
    }
}
