/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.resguardo.engine.words.WordKinds;

/** The words that tell lines of catalogues, and what they mean, as bits. */
final class GoodsWords {
    /** What is for sale and stands before its name, as in Spanish. */
    static final int FIRST = 1;

    /** What is for sale and stands behind its name, as in English. */
    static final int LAST = 1 << 1;

    /** How goods are: flavours, colours, stuffs. */
    static final int QUALITY = 1 << 2;

    /** A house of business. */
    static final int SHOP = 1 << 3;

    /** Stands before or behind somebody who orders, pays or fetches. */
    static final int NEAR_A_PERSON = 1 << 4;

    /** Goes with goods and people alike. */
    static final int BETWEEN = 1 << 5;

    /** Stands before people, and in the names of goods. */
    static final int HONORIFIC = 1 << 6;

    /** Measures or counts. */
    static final int UNIT = 1 << 7;

    /** Announces a code or a size. */
    static final int CODE = 1 << 8;

    /** Holds several. */
    static final int PACK = 1 << 9;

    /** Stands behind a price. */
    static final int MONEY = 1 << 10;

    private static final int LONGEST = 24;
    private static final WordKinds WORDS = WordKinds.ofFile(
            "goods.tsv",
            List.of(
                    "goods-first",
                    "goods-last",
                    "quality",
                    "shop",
                    "near-person",
                    "between",
                    "honorific",
                    "unit",
                    "code",
                    "pack",
                    "money"));

    private GoodsWords() {}

    /** What the text between two places means. */
    static int of(Span text, int from, int to) {
        return text.kinds(WORDS, from, to);
    }

    /** Where the word begins that ends at a place; no more than a long word before it. */
    static int start(Span text, int end) {
        int i = end;
        while (end - i <= LONGEST && Span.isWord(text.at(i - 1))) {
            i--;
        }
        return i;
    }

    /** Where the word ends that begins at a place; no more than a long word behind it. */
    static int end(Span text, int from) {
        int i = from;
        while (i - from <= LONGEST && Span.isWord(text.at(i))) {
            i++;
        }
        return i;
    }
}
