/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import static org.resguardo.engine.words.NameDictionary.COMMON;
import static org.resguardo.engine.words.NameDictionary.FAMILY;
import static org.resguardo.engine.words.NameDictionary.GIVEN;

import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;
import org.resguardo.engine.words.WordSet;

/** Finds names in text that has hardly a capital letter, as chats have: a given name that is no ordinary word, and what makes sure of it. */
final class NamesInSmallLetters {
    private static final int MOST_WORDS = 5;
    private static final WordSet BEFORE = WordSet.of(
            "with",
            "by",
            "con",
            "por",
            "ask",
            "asked",
            "tell",
            "told",
            "call",
            "called",
            "met",
            "and",
            "y",
            "says",
            "said",
            "dice",
            "dijo",
            "for",
            "para",
            "from",
            "about",
            "named",
            "thanks",
            "gracias",
            "hi",
            "hola",
            "hello",
            "dear",
            "hey",
            "soy",
            "llamo",
            "mr",
            "mrs",
            "ms",
            "dr",
            "dra",
            "sr",
            "sra",
            "srta",
            "don",
            "doña",
            "according",
            "según",
            "segun",
            "him",
            "her",
            "than",
            "me",
            "is",
            "es");
    private static final WordSet BEHIND = WordSet.of(
            "is", "was", "has", "had", "said", "says", "will", "can", "called", "calls", "wants", "lives", "works",
            "asked", "and", "y", "es", "está", "esta", "estaba", "tiene", "dijo", "dice", "quiere", "vive", "trabaja",
            "llamó", "llamo", "pidió", "pidio", "come", "needs", "likes", "told", "just", "should", "would", "did",
            "does", "puede", "va", "fue", "viene", "s", "from");
    private static final Verdict TWO = Verdict.listed(23);
    private static final Verdict TITLE = Verdict.listed(26);
    private static final Verdict ONE = Verdict.listed(20);
    private static final Verdict TRACE = Verdict.listed(7);

    private NamesInSmallLetters() {}

    static void look(WordList words, Span text, WordsDetector.Found found) {
        int i = 0;
        while (i < words.size()) {
            if (!words.capital(i) && mayBegin(words, text, i)) {
                i = name(words, text, i, found);
            }
            i++;
        }
    }

    private static boolean mayBegin(WordList words, Span text, int i) {
        int kind = words.nameKind(i);
        boolean next = i + 1 < words.size()
                && (words.nameKind(i + 1) & (FAMILY | COMMON)) == FAMILY
                && text.at(words.end(i)) == ' '
                && words.start(i + 1) == words.end(i) + 1
                && words.id(i + 1) < 0;
        boolean common = (kind & GIVEN) != 0 && next && words.end(i) - words.start(i) >= 5
                || kind != 0 && next && NameContext.isAfterTrigger(words, text, i)
                || isUsualAfterLabel(words, text, i);
        boolean name = common
                || (kind & COMMON) == 0
                        && ((kind & GIVEN) != 0 || (kind & FAMILY) != 0 && NameContext.isAfterTrigger(words, text, i));
        return name
                && (words.id(i) < 0 || next && words.is(i, WordClass.CITY))
                && words.end(i) - words.start(i) >= 3
                && text.at(words.start(i) - 1) != '-'
                && text.at(words.start(i) - 1) != '_'
                && text.at(words.start(i) - 1) != '.'
                && text.at(words.start(i) - 1) != '/'
                && text.at(words.start(i) - 1) != '@';
    }

    /** True for two words of names, ordinary ones too, behind a word for a person and a colon: {@code customer: angel cruz}. */
    private static boolean isUsualAfterLabel(WordList words, Span text, int i) {
        return i > 0
                && text.at(words.start(i) - 1) == ' '
                && text.at(words.start(i) - 2) == ':'
                && NameContext.isAfterTrigger(words, text, i)
                && (words.nameKind(i) & GIVEN) != 0
                && i + 1 < words.size()
                && (words.nameKind(i + 1) & FAMILY) != 0
                && words.start(i + 1) == words.end(i) + 1;
    }

    /** Reports the name that begins with a word, and returns its last word. */
    private static int name(WordList words, Span text, int first, WordsDetector.Found found) {
        int last = first;
        int rare = (words.nameKind(first) & COMMON) == 0 ? 1 : 0;
        while (last + 1 < words.size()
                && last - first < MOST_WORDS - 1
                && (words.nameKind(last + 1) & (FAMILY | GIVEN)) != 0
                && NameContext.isJoined(text, words.end(last), words.start(last + 1))
                && !NameNeighbours.isNextPerson(words, text, words.end(last), last + 1)
                && text.at(words.end(last)) != '-') {
            last++;
            rare += (words.nameKind(last) & COMMON) == 0 ? 1 : 0;
        }
        if (NameNeighbours.isOfNumberedStreet(words, text, first, last)
                || last == first && NameNeighbours.isOfFirm(text, words.start(first), words.end(last))) {
            return last;
        }
        int end = words.end(last);
        boolean title = NameContext.isAfterTrigger(words, text, first);
        int start = words.start(first);
        int after = text.at(end);
        if (after == '.' && Span.isWord(text.at(end + 1))
                || after == '@'
                || after == '_'
                || after == '/'
                || after == '('
                || after == '=') {
            return last;
        }
        int strange = last == first ? strangeEnd(text, end) : end;
        Verdict verdict;
        if (title) {
            verdict = TITLE;
        } else if (rare >= 2 || rare == 1 && last > first || strange > end) {
            verdict = TWO;
        } else {
            verdict = last == first && isOfPerson(text, start, end) ? ONE : TRACE;
        }
        boolean goods = verdict.points() >= Verdict.LIKELY
                && NamesOfGoods.is(words, text, first, last, title, rare >= 2 ? NamesOfGoods.SURE : verdict.points());
        found.found(start, strange, goods ? NamesOfGoods.VERDICT : verdict);
        return last;
    }

    /** The end of the next word when letters beyond ASCII tell that it is no word of English; the place itself when not. */
    private static int strangeEnd(Span text, int end) {
        if (text.at(end) != ' ') {
            return end;
        }
        int to = end + 1;
        boolean foreign = false;
        while (Span.isWord(text.at(to))) {
            foreign |= text.at(to) >= 0xC4 && text.at(to) <= 0xC5;
            to++;
        }
        return foreign && to - end > 4 ? to : end;
    }

    private static boolean isOfPerson(Span text, int start, int end) {
        if (text.at(start - 1) == ' ' && NameContext.isBehind(BEFORE, text, start - 1)) {
            return true;
        }
        int from = text.at(end) == ' ' ? end + 1 : text.at(end) == '\'' ? end + 1 : -1;
        if (from < 0) {
            return text.at(start - 1) == ' '
                    && text.at(start - 2) == ','
                    && (text.at(end) == ',' || text.at(end) == '\n' || text.at(end) == 0);
        }
        int to = from;
        while (Span.isWord(text.at(to)) && to - from < 12) {
            to++;
        }
        return text.isOneOf(BEHIND, from, to);
    }
}
