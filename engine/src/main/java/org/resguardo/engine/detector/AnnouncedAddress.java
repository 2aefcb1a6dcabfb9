/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import org.resguardo.engine.words.WordList;
import org.resguardo.engine.words.WordSet;

/** Reads addresses of any country behind words that announce one: {@code lives at 28 Lindenallee 35}, {@code dirección: 14 rue Cler}. */
final class AnnouncedAddress {
    private static final int FARTHEST = 30;
    private static final int LONGEST_NAME = 40;
    private static final WordSet BETWEEN = WordSet.of(
            "at",
            "to",
            "is",
            "in",
            "on",
            "a",
            "en",
            "es",
            "the",
            "el",
            "la",
            "su",
            "her",
            "his",
            "my",
            "mi",
            "our",
            "with",
            "it",
            "new",
            "nueva",
            "now",
            "ahora",
            "address",
            "dirección",
            "direccion",
            "follows",
            "office",
            "be",
            "sent",
            "as",
            "for",
            "them",
            "por",
            "favor",
            "please",
            "here",
            "following",
            "siguiente",
            "he",
            "she",
            "i",
            "of",
            "from",
            "me",
            "us",
            "taxi",
            "change",
            "update",
            "este",
            "esta",
            "s");

    private AnnouncedAddress() {}

    /** Sets the span to the address that a word announces; false when none follows. */
    static boolean read(WordList words, Span text, int cue) {
        int i = words.end(cue);
        if (!hasDigit(text, i)) {
            return false;
        }
        while (i - words.end(cue) < FARTHEST) {
            int b = text.at(i);
            if (Span.isDigit(b)) {
                return number(words, text, i);
            }
            if (Span.isWord(b)) {
                int to = i;
                while (Span.isWord(text.at(to))) {
                    to++;
                }
                if (!text.isOneOf(BETWEEN, i, to)) {
                    return false;
                }
                i = to;
            } else if (b == ' ' || b == ':' || b == '\n' || b == '\r' || b == '\'' || b == ',' && i == words.end(cue)) {
                i++;
            } else {
                return false;
            }
        }
        return false;
    }

    private static boolean hasDigit(Span text, int from) {
        for (int i = from; i - from < FARTHEST; i++) {
            if (Span.isDigit(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** A number, one to five words of which one has a capital letter, and a second number or what makes sure of a town. */
    private static boolean number(WordList words, Span text, int from) {
        int end = HouseNumber.digitsEnd(text, from);
        if (end - from > 5 || text.at(end) != ' ') {
            return false;
        }
        int i = end + 1;
        int name = -1;
        boolean capital = false;
        while (i - end < LONGEST_NAME) {
            int to = i;
            while (Span.isWord(text.at(to)) || text.at(to) == '.' || text.at(to) == '\'' || text.at(to) == '-') {
                to++;
            }
            if (to == i) {
                break;
            }
            if (Span.isDigit(text.at(i))) {
                int number = HouseNumber.digitsEnd(text, i);
                boolean alone = !Span.isWord(text.at(number)) && number - i <= 5;
                text.set(from, alone ? number : name);
                return capital && alone;
            }
            capital |= text.isCapital(i);
            name = text.at(to - 1) == '.' ? to - 1 : to;
            if (text.at(to) != ' ') {
                break;
            }
            i = to + 1;
        }
        text.set(from, name);
        return capital && name > 0 && AddressTail.end(words, text, name) > name;
    }
}
