/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import java.util.Optional;

/**
 * Where an erasure got to.
 *
 * @param stage the stage that is under way
 * @param number of what in it: a part, the rank of a step, a search
 * @param detail how far in that
 */
record Point(int stage, long number, String detail) {
    /** The places of the business. */
    static final int PLACES = 1;

    /** What the steps of this program keep. */
    static final int STEPS = 2;

    /** Looking for her again. */
    static final int PROOF = 3;

    private static final int PARTS = 3;

    static Point of(Optional<String> text) {
        return text.map(Point::parsed).orElse(new Point(0, 0, ""));
    }

    private static Point parsed(String text) {
        String[] parts = text.split(" ", PARTS);
        return new Point(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts.length < PARTS ? "" : parts[2]);
    }

    String text() {
        return (stage + " " + number + " " + detail).strip();
    }
}
