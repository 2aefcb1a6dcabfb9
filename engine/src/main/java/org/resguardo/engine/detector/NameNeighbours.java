/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import static org.resguardo.engine.words.NameDictionary.GIVEN;

import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;
import org.resguardo.engine.words.WordSet;

/** What stands right before and right behind a name: who does something, streets and firms that are named after people, initials, the next person. */
final class NameNeighbours {
    private static final WordSet DOES = WordSet.of(
            "called",
            "calls",
            "says",
            "said",
            "paid",
            "pays",
            "asked",
            "asks",
            "wants",
            "wanted",
            "lives",
            "lived",
            "works",
            "worked",
            "owes",
            "moved",
            "reports",
            "reported",
            "wrote",
            "writes",
            "brought",
            "will",
            "needs",
            "needed",
            "would",
            "signed",
            "arrived",
            "came",
            "left",
            "picked",
            "requested",
            "told",
            "took",
            "has",
            "was",
            "is",
            "and",
            "llamó",
            "dice",
            "dijo",
            "pidió",
            "quiere",
            "vive",
            "vivía",
            "trabaja",
            "debe",
            "pagó",
            "firmó",
            "escribió",
            "vino",
            "llegó",
            "trajo",
            "avisa",
            "necesita",
            "solicita",
            "recogió",
            "tiene",
            "es",
            "y");
    private static final WordSet ASKED = WordSet.of(
            "ask", "tell", "call", "phoned", "hired", "to", "for", "by", "with", "and", "i", "me", "cc", "bcc", "yo",
            "mí", "a", "para", "con", "según", "paid", "contact", "saw", "met", "told", "asked", "called");

    private NameNeighbours() {}

    /** True for several words that may be a name where people are spoken of: behind a word after which people are named, or before what people do. */
    static boolean isWherePeopleAre(Span text, int start, int end) {
        int before = text.at(start - 1);
        int gap = before == ' ' && (text.at(start - 2) == ',' || text.at(start - 2) == ':') ? 2 : 1;
        if (before == ' ' && NameContext.isBehind(ASKED, text, start - gap)) {
            return true;
        }
        if (text.at(end) != ' ') {
            return false;
        }
        int to = end + 1;
        while (Span.isWord(text.at(to)) && to - end < 12) {
            to++;
        }
        return isDoing(text, end + 1, to);
    }

    /** True for a word in small letters for what people do. */
    static boolean isDoing(Span text, int from, int to) {
        return text.isOneOf(DOES, from, to) && !text.isCapital(from);
    }

    /** True for one of two names that make a firm or a brand with {@code &} and a genitive: {@code Ben & Jerry's}. */
    static boolean isOfFirm(Span text, int start, int end) {
        int last = end;
        if (text.at(end) == ' ' && text.at(end + 1) == '&' && text.at(end + 2) == ' ') {
            last = end + 3;
            while (Span.isWord(text.at(last)) && last - end < 20) {
                last++;
            }
        } else if (text.at(start - 2) != '&') {
            return false;
        }
        boolean apostrophe = text.at(last) == '\'' || text.at(last) == 0xE2 && text.at(last + 1) == 0x80;
        return apostrophe && text.small(text.at(last) == '\'' ? last + 1 : last + 3) == 's';
    }

    /** True for a name of a street: a house number right before it, and a kind of street behind it, with {@code Jr.} between or not. */
    static boolean isOfNumberedStreet(WordList words, Span text, int first, int last) {
        int start = words.start(first);
        if (text.at(start - 1) != ' ' || !Span.isDigit(text.at(start - 2))) {
            return false;
        }
        int kind = last + 1;
        if (kind < words.size() && words.is(kind, WordClass.STREET_ES)) {
            kind++;
        }
        return kind < words.size() && words.is(kind, WordClass.STREET_EN) && words.start(kind) - words.end(last) <= 6;
    }

    /** True when {@code y} parts two people and not the two family names of one: a given name stands behind it. */
    static boolean isNextPerson(WordList words, Span text, int end, int next) {
        return words.start(next) - end == 3 && text.at(end + 1) == 'y' && (words.nameKind(next) & GIVEN) != 0;
    }

    /** Where one or two initials before a family name begin, as in {@code J. M. Echeverría}; the name when there is none. */
    static int initialsBefore(Span text, int start) {
        int i = start;
        while (start - i < 6
                && text.at(i - 1) == ' '
                && text.at(i - 2) == '.'
                && text.isCapital(i - 3)
                && text.at(i - 3) < 0x80
                && !Span.isWord(text.at(i - 4))) {
            i -= 3;
        }
        return i;
    }
}
