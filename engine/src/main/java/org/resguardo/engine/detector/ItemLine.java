/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

/** Tells a line of a catalogue, a menu or an order from a sentence by its numbers: prices, sizes, counts and codes. */
final class ItemLine {
    /** Neither a price nor a measure stands in the line. */
    static final int NONE = 0;

    /** A price stands in the line, as in orders and in what people say, too. */
    static final int PRICED = 1;

    /** A size, a weight, a count of pieces or a code stands in the line. */
    static final int MEASURED = 2;

    private static final int BEFORE = 32;
    private static final int BEHIND = 64;
    private static final int LONGEST_CODE = 6;

    private ItemLine() {}

    /** What stands in the line around a piece of it; the piece itself does not count. */
    static int around(Span text, int start, int end) {
        int behind = behind(text, end);
        if (behind == MEASURED) {
            return behind;
        }
        int first = start;
        while (start - first < BEFORE && text.at(first - 1) >= ' ') {
            first--;
        }
        return Math.max(behind, look(text, first, start));
    }

    /** What stands in the line behind a place. */
    static int behind(Span text, int end) {
        return look(text, end, end + BEHIND);
    }

    private static int look(Span text, int from, int to) {
        int found = NONE;
        int i = text.nextDigit(from, to);
        while (i < to && text.at(i) >= ' ' && found < MEASURED) {
            int end = numberEnd(text, i);
            found = Math.max(found, number(text, i, end));
            i = text.nextDigit(end, to);
        }
        return found;
    }

    /** What a number says with what stands right before and right behind it: {@code $4}, {@code 3,20 €}, {@code 750 ml}, {@code Ref. KL-14}. */
    private static int number(Span text, int from, int end) {
        int word = text.at(end) == ' ' || text.at(end) == '/' ? end + 1 : end;
        int kinds = GoodsWords.of(text, word, GoodsWords.end(text, word));
        boolean times = text.at(word) == 'x'
                && (Span.isDigit(text.at(word + 1)) || text.at(word + 1) == ' ' && Span.isDigit(text.at(word + 2)));
        if ((kinds & GoodsWords.UNIT) != 0 || times) {
            return MEASURED;
        }
        int before = text.at(from - 1) == ' ' ? from - 2 : from - 1;
        boolean euros = text.at(word) == 0xE2 && text.at(word + 1) == 0x82 && text.at(word + 2) == 0xAC;
        if (text.at(before) == '$' || euros || (kinds & GoodsWords.MONEY) != 0) {
            return PRICED;
        }
        return isBehindPack(text, from) || isBehindCode(text, from) ? MEASURED : NONE;
    }

    /** True for a number behind a word for what holds several: {@code caja 100}, {@code box of 12}, {@code caja c/50}. */
    private static boolean isBehindPack(Span text, int from) {
        int end = from - 1;
        int last = text.at(end - 1);
        boolean of = text.at(end) == ' ' && text.at(end - 3) == ' ' && (last == 'f' || last == 'e');
        boolean with = text.at(end) == '/' && last == 'c' && text.at(end - 2) == ' ';
        end -= of ? 3 : with ? 2 : 0;
        return text.at(end) == ' ' && (GoodsWords.of(text, GoodsWords.start(text, end), end) & GoodsWords.PACK) != 0;
    }

    /** True for a number in a code or a size, which a word announces: {@code Ref. 5620}, {@code SKU ZM-0027}, {@code talla 40}. */
    private static boolean isBehindCode(Span text, int from) {
        int i = from;
        while (from - i < LONGEST_CODE && (text.isCapital(i - 1) || text.at(i - 1) == '-')) {
            i--;
        }
        int end = i;
        while (i - end < 2 && (text.at(end - 1) == ' ' || text.at(end - 1) == '.' || text.at(end - 1) == ':')) {
            end--;
        }
        return end < i && (GoodsWords.of(text, GoodsWords.start(text, end), end) & GoodsWords.CODE) != 0;
    }

    /** Where a number ends, with the points and commas in it. */
    static int numberEnd(Span text, int from) {
        int i = from;
        while (Span.isDigit(text.at(i)) || (text.at(i) == '.' || text.at(i) == ',') && Span.isDigit(text.at(i + 1))) {
            i++;
        }
        return i;
    }

    /** True for a number with a unit. */
    static boolean isMeasure(Span text, int from) {
        int end = numberEnd(text, from);
        int word = text.at(end) == ' ' ? end + 1 : end;
        return end > from && (GoodsWords.of(text, word, GoodsWords.end(text, word)) & GoodsWords.UNIT) != 0;
    }
}
