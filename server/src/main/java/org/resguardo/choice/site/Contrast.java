/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.site;

/** How well two colours can be told apart: the contrast ratio of WCAG 2.2 (w3.org/TR/WCAG22, read 2026-11), from 1 to 21. */
final class Contrast {
    /** What words need. */
    static final double WORDS = 4.5;

    /** What the shape of a button needs against what is behind it. */
    static final double SHAPES = 3;

    private static final int HEX = 16;

    private Contrast() {}

    /** The ratio between two colours, written {@code #rrggbb}. */
    static double of(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Black or white, whichever can be read better on a colour; one of them always can. */
    static String on(String colour) {
        return of("#ffffff", colour) >= of("#000000", colour) ? "#ffffff" : "#000000";
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), HEX) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
