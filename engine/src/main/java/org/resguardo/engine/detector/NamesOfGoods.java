/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import static org.resguardo.engine.words.NameDictionary.COMMON;
import static org.resguardo.engine.words.NameDictionary.FAMILY;
import static org.resguardo.engine.words.NameDictionary.GIVEN;

import org.resguardo.engine.words.WordList;

/**
 * Tells what is for sale, and the houses that sell it, from people they are named after: {@code Galletas María},
 * {@code Kelly forceps}, {@code Zapatería Andrea}.
 *
 * <p>Asked only about what would be a name otherwise. In an order a person stands alone between commas, behind a word such as
 * {@code para} or before what she does, and stays a person.
 */
final class NamesOfGoods {
    private static final int FAR = 48;

    /** Points of a name of which at least two words are names and nothing else. */
    static final int SURE = 26;

    /** Points of a name of which all words are. */
    private static final int WHOLE = 34;

    /** What is for sale may be a name all the same where words close by speak of a person, and then no more than may be. */
    static final Verdict VERDICT = Verdict.listed(-11);

    private NamesOfGoods() {}

    /**
     * True for words that look like a name and are, or are in, the name of something for sale or of a shop.
     *
     * @param title true when a word for a person stands before them, or an address behind
     * @param points what speaks for a name
     */
    static boolean is(WordList words, Span text, int from, int last, boolean title, int points) {
        if (title && !isHonorific(words, text, from)) {
            return false;
        }
        int start = words.start(title ? from - 1 : from);
        int end = words.end(last);
        boolean behind = text.at(start - 1) == ' ' && Span.isWord(text.at(start - 2));
        boolean before = text.at(end) == ' ' && Span.isWord(text.at(end + 1)) && !text.isCapital(end + 1);
        boolean genitive = isGenitive(text, end);
        if (!behind && !before && !genitive && points >= WHOLE && last - from < 2) {
            return false;
        }
        int left = behind ? GoodsWords.start(text, start - 1) : start;
        int leftKinds = behind ? GoodsWords.of(text, left, start - 1) : 0;
        if ((leftKinds & GoodsWords.NEAR_A_PERSON) != 0) {
            return false;
        }
        int right = before ? end + 1 : end;
        int rightEnd = before ? GoodsWords.end(text, right) : right;
        int rightKinds = before ? GoodsWords.of(text, right, rightEnd) : 0;
        if ((rightKinds & (GoodsWords.NEAR_A_PERSON | GoodsWords.BETWEEN)) == GoodsWords.NEAR_A_PERSON) {
            return false;
        }
        int held = points < WHOLE || last - from >= 2 ? heldGoods(words, text, from, last) : 0;
        if ((leftKinds & GoodsWords.SHOP) != 0 && text.isCapital(left) || (held & GoodsWords.SHOP) != 0) {
            return true;
        }
        boolean addition = behind && isAddition(words, text, from, left);
        boolean goods = held != 0
                || behind && isBehindGoods(text, left, start - 1, leftKinds, addition)
                || !title && (rightKinds & (GoodsWords.LAST | GoodsWords.QUALITY)) != 0;
        boolean part = !goods
                && !title
                && !genitive
                && (addition || before && isBeforeMore(text, start, right, rightKinds, points));
        boolean doing =
                (rightKinds & GoodsWords.BETWEEN) == 0 && before && NameNeighbours.isDoing(text, right, rightEnd);
        if (!goods && !genitive && !part || doing) {
            return false;
        }
        int line = part ? ItemLine.behind(text, end) : ItemLine.around(text, start, end);
        boolean named = goods || genitive && text.isCapital(genitiveEnd(text, end) + 1);
        return line == ItemLine.MEASURED || line == ItemLine.PRICED && named;
    }

    private static boolean isHonorific(WordList words, Span text, int from) {
        int end = from > 0 ? words.end(from - 1) : 0;
        return from > 0
                && words.start(from) - end <= 2
                && text.at(end) != ':'
                && (GoodsWords.of(text, words.start(from - 1), end) & GoodsWords.HONORIFIC) != 0;
    }

    /** True when a word with a capital letter stands before a name that is no family name, as in {@code Uncle Ben}. */
    private static boolean isAddition(WordList words, Span text, int from, int left) {
        int start = words.start(from);
        if (!text.isCapital(left)) {
            return false;
        }
        boolean known = from > 0 && words.start(from - 1) == left;
        boolean family = known && (words.nameKind(from - 1) & (FAMILY | COMMON)) == FAMILY;
        return !family && text.isCapital(start) && !text.isCapital(start + 1);
    }

    /** True when a measure, or a word in small letters that is not about people, goes on behind a name: it is a part of something longer. */
    private static boolean isBeforeMore(Span text, int start, int right, int rightKinds, int points) {
        if (Span.isDigit(text.at(right))) {
            return points < SURE && ItemLine.isMeasure(text, right);
        }
        if ((rightKinds & GoodsWords.BETWEEN) != 0) {
            return points < SURE;
        }
        return !text.isCapital(start + 1) && (rightKinds & GoodsWords.FIRST) == 0;
    }

    /** True when a word for goods or for how they are ends at a place, in a phrase that begins with a word for goods. */
    private static boolean isBehindGoods(Span text, int left, int end, int kinds, boolean addition) {
        if ((kinds & GoodsWords.FIRST) != 0 || addition && (kinds & GoodsWords.LAST) != 0) {
            return true;
        }
        if (!addition && (kinds & GoodsWords.QUALITY) == 0) {
            return false;
        }
        int head = left;
        while (end - head < FAR && isInPhrase(text.at(head - 1))) {
            head--;
        }
        while (Span.isDigit(text.at(head)) || text.at(head) == ' ') {
            head++;
        }
        return (GoodsWords.of(text, head, GoodsWords.end(text, head)) & GoodsWords.FIRST) != 0;
    }

    private static boolean isInPhrase(int b) {
        return Span.isWord(b) || b == ' ' || b == '.' || b == '\'';
    }

    /** What a word means that is no name but one for goods, or the last one for how they are or who sells them; 0 when there is none. */
    private static int heldGoods(WordList words, Span text, int from, int last) {
        if (last == from) {
            return GoodsWords.of(text, words.start(from), words.end(from)) & GoodsWords.FIRST;
        }
        for (int i = from; i < last; i++) {
            int name = words.nameKind(i);
            boolean person = (name & (GIVEN | FAMILY)) != 0 && (i > from || (name & (GIVEN | COMMON)) == GIVEN);
            int kinds = person ? 0 : GoodsWords.of(text, words.start(i), words.end(i));
            if ((kinds & (GoodsWords.FIRST | GoodsWords.LAST)) != 0) {
                return kinds & (GoodsWords.FIRST | GoodsWords.LAST);
            }
        }
        int name = words.nameKind(last);
        if ((name & FAMILY) != 0 && ((name & COMMON) == 0 || last - from < 2)) {
            return 0;
        }
        return GoodsWords.of(text, words.start(last), words.end(last))
                & (GoodsWords.FIRST | GoodsWords.LAST | GoodsWords.SHOP | (last - from >= 2 ? GoodsWords.QUALITY : 0));
    }

    /** True before {@code 's}, with a straight or a curly apostrophe. */
    private static boolean isGenitive(Span text, int end) {
        int s = genitiveEnd(text, end) - 1;
        return s > end && text.small(s) == 's' && !Span.isWord(text.at(s + 1));
    }

    private static int genitiveEnd(Span text, int end) {
        boolean curly = text.at(end) == 0xE2 && text.at(end + 1) == 0x80 && text.at(end + 2) == 0x99;
        return text.at(end) == '\'' ? end + 2 : curly ? end + 4 : end;
    }
}
