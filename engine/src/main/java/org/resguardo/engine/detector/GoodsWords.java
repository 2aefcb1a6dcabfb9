/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.resguardo.engine.words.WordFiles;
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

    /** Two words that are or hold the name of a person, and sell something. */
    static final int BRAND = 1 << 4;

    /** Stands before or behind somebody who orders, pays or fetches. */
    static final int NEAR_A_PERSON = 1 << 5;

    /** Goes with goods and people alike. */
    static final int BETWEEN = 1 << 6;

    /** Stands before people, and in the names of goods. */
    static final int HONORIFIC = 1 << 7;

    /** Measures or counts. */
    static final int UNIT = 1 << 8;

    /** Announces a code or a size. */
    static final int CODE = 1 << 9;

    /** Holds several. */
    static final int PACK = 1 << 10;

    /** Stands behind a price. */
    static final int MONEY = 1 << 11;

    private static final int LONGEST = 24;
    private static final WordKinds WORDS = WordKinds.ofFile(
            "goods.tsv",
            List.of(
                    "goods-first",
                    "goods-last",
                    "quality",
                    "shop",
                    "brand",
                    "near-person",
                    "between",
                    "honorific",
                    "unit",
                    "code",
                    "pack",
                    "money"));

    /** For the first byte of a brand, the first bytes of its last word, as bits: most names need not be looked up. */
    private static final int[] BRAND_INITIALS = brandInitials();

    private GoodsWords() {}

    private static int[] brandInitials() {
        int[] initials = new int[32];
        WordFiles.lines("goods.tsv", 3).stream()
                .filter(line -> line[0].equals("brand"))
                .flatMap(line -> Stream.of(line[2].split(", ")))
                .map(brand -> new String[] {brand, brand.substring(brand.lastIndexOf(' ') + 1)})
                .forEach(brand -> initials[initial(brand[0])] |= 1 << initial(brand[1]));
        return initials;
    }

    private static int initial(String word) {
        return word.getBytes(StandardCharsets.UTF_8)[0] & 31;
    }

    /** False when no brand begins as a word does and has a last word that begins as another. */
    static boolean mayBeBrand(Span text, int first, int last) {
        return (BRAND_INITIALS[text.at(first) & 31] >>> (text.at(last) & 31) & 1) != 0;
    }

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
