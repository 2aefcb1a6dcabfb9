/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

/** Tells signs beyond ASCII from letters: curly quotation marks, dashes, hard spaces, the signs of wide scripts, pictures; Unicode 16.0, read 2026-11. */
final class Symbols {
    private Symbols() {}

    /** How many bytes of UTF-8 the sign at a place has; 0 when a letter, a digit or a sign of ASCII stands there. */
    static int width(Span text, int at) {
        int next = text.at(at + 1);
        return switch (text.at(at)) {
            case 0xC2 -> next == 0xAA || next == 0xB5 || next == 0xBA ? 0 : 2;
            case 0xE2 -> next <= 0xAF ? 3 : 0;
            case 0xE3 -> next == 0x80 ? 3 : 0;
            case 0xEF -> next == 0xBB && text.at(at + 2) == 0xBF || next == 0xBC && text.at(at + 2) <= 0x8F ? 3 : 0;
            case 0xF0 -> next == 0x9F ? 4 : 0;
            default -> 0;
        };
    }
}
