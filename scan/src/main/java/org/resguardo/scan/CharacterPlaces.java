/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

/** Turns places counted in bytes of UTF-8 into places counted in characters of Java. */
final class CharacterPlaces {
    private final String text;
    private long bytes;
    private int characters;

    CharacterPlaces(String text) {
        this.text = text;
    }

    /** The place in characters; fast when asked for in ascending order. */
    int of(long place) {
        if (place < bytes) {
            bytes = 0;
            characters = 0;
        }
        while (bytes < place) {
            char c = text.charAt(characters);
            if (Character.isHighSurrogate(c)
                    && characters + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(characters + 1))) {
                bytes += 4;
                characters += 2;
            } else {
                // A surrogate that stands alone was written as a question mark.
                bytes += c < 0x80 || Character.isSurrogate(c) ? 1 : c < 0x800 ? 2 : 3;
                characters++;
            }
        }
        return characters;
    }
}
