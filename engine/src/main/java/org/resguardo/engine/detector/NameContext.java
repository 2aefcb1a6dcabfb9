/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import static org.resguardo.engine.words.NameDictionary.COMMON;
import static org.resguardo.engine.words.NameDictionary.FAMILY;
import static org.resguardo.engine.words.NameDictionary.GIVEN;

import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;
import org.resguardo.engine.words.WordSet;

/** What stands around the words of a name, and between them. */
final class NameContext {
    private static final WordSet NOT_OF_A_PERSON = WordSet.of(
            "in", "at", "near", "to", "the", "of", "into", "towards", "around", "de", "del", "tipo", "en", "el", "la",
            "los", "las", "un", "una", "hacia", "desde", "hasta", "entre", "signo", "test", "escala", "azul", "from",
            "type");
    private static final WordSet PLACE_WORDS =
            WordSet.of("in", "at", "near", "to", "from", "en", "de", "desde", "hasta", "hacia", "a");
    private static final WordSet BEFORE_A_PERSON = WordSet.of(
            "and",
            "y",
            "e",
            "by",
            "por",
            "with",
            "con",
            "says",
            "said",
            "dice",
            "dijo",
            "hi",
            "hello",
            "hola",
            "named",
            "called",
            "starring",
            "than",
            "met",
            "ex",
            "según");
    private static final WordSet SAID_TO = WordSet.of(
            "said",
            "gave",
            "given",
            "write",
            "wrote",
            "talk",
            "talked",
            "spoke",
            "speak",
            "sent",
            "send",
            "belongs",
            "married",
            "according",
            "listen",
            "thanks",
            "told",
            "shouted",
            "answered",
            "spoken",
            "dijo",
            "junto",
            "frente");
    private static final WordSet SPOKEN_AT =
            WordSet.of("shouted", "yelled", "looked", "smiled", "laughed", "screamed", "swore", "mad", "angry");

    private static final WordSet SPEECH = WordSet.of(
            "says",
            "said",
            "dijo",
            "dice",
            "starring",
            "named",
            "llamado",
            "llamada",
            "explica",
            "explained",
            "añadió");
    private static final WordSet GREETINGS = WordSet.of(
            "hi",
            "hello",
            "dear",
            "hey",
            "hola",
            "estimado",
            "estimada",
            "querido",
            "querida",
            "apreciable",
            "apreciado",
            "apreciada");
    private static final WordSet CLOSES = WordSet.of(
            "thanks",
            "regards",
            "sincerely",
            "cheers",
            "best",
            "love",
            "you",
            "yours",
            "gracias",
            "saludos",
            "saludo",
            "atentamente",
            "cordialmente",
            "abrazo",
            "beso",
            "besos",
            "abrazos");
    private static final WordSet NOBODY = WordSet.of(
            "all",
            "team",
            "everyone",
            "everybody",
            "folks",
            "guys",
            "there",
            "world",
            "sirs",
            "colleagues",
            "customer",
            "sales",
            "support",
            "todos",
            "todas",
            "equipo",
            "mundo",
            "vecinos",
            "colegas",
            "amigos",
            "again",
            "neighbor",
            "members",
            "hiring",
            "buenas",
            "buenos",
            "management",
            "staff");

    private static final WordSet PARTICLES = WordSet.of(
            "de", "del", "der", "den", "di", "da", "das", "do", "dos", "du", "la", "las", "le", "los", "lo", "van",
            "von", "vom", "bin", "ben", "bint", "degli", "della", "dello", "dei");
    private static final WordSet TO = WordSet.of("to");
    private static final WordSet AT = WordSet.of("at");

    private NameContext() {}

    /** True for what may stand between two words of one name: a space, a hyphen, an apostrophe, an initial, a particle. */
    static boolean isJoined(Span text, int end, int start) {
        int gap = start - end;
        if (gap == 1) {
            return text.at(end) == ' ' || text.at(end) == '-' || text.at(end) == '\'';
        }
        if (gap == 4 && text.at(end) == ' ' && text.at(end + 2) == '.' && text.at(end + 3) == ' ') {
            return Span.isLetter(text.at(end + 1));
        }
        if (gap == 3 && text.at(end) == ' ' && text.at(end + 2) == ' ') {
            return text.at(end + 1) == 'y' || text.isCapital(end + 1);
        }
        return gap >= 4 && gap <= 9 && text.at(end) == ' ' && isParticle(text, end + 1, start - 1);
    }

    /** One or two of the small words of names: de, del, de la, de los, van, von, da, dos, di, bin. */
    private static boolean isParticle(Span text, int from, int to) {
        int first = text.at(from);
        if (first != 'd' && first != 'v' && first != 'b' && first != 'l') {
            return false;
        }
        int i = from;
        while (i < to) {
            int end = i;
            while (end < to && text.at(end) != ' ') {
                end++;
            }
            if (!text.isOneOf(PARTICLES, i, end)) {
                return false;
            }
            i = end + 1;
        }
        return text.at(to) == ' ';
    }

    /**
     * True for a given name that stands alone where people are spoken of or to: in a sentence behind no word that announces a
     * place or a thing, or first in it, as who does something. Abbreviations, in capitals only, are none.
     */
    static boolean isOfPerson(Span text, int start, int end) {
        boolean written = end - start >= 3 && !text.isCapital(start + 1);
        int before = text.at(start - 1) == ' ' ? text.at(start - 2) : 0;
        boolean inSentence =
                before >= 'a' && before <= 'z' || before >= 0x80 || before == ',' && !isCapitalWord(text, start - 2);
        if (inSentence) {
            return written
                    && (!isBehind(NOT_OF_A_PERSON, text, start - 1)
                            || isBehind(TO, text, start - 1) && isBehind(SAID_TO, text, start - 4)
                            || isBehind(AT, text, start - 1) && isBehind(SPOKEN_AT, text, start - 4));
        }
        int left = text.at(start - 1);
        boolean line = left == 0 || left == '\n' || left == '"' || left == 0x9C || left == '>';
        boolean first = before == '.' || before == ':' || before == '!' || before == '?' || line;
        int next = text.at(end) == ' ' ? text.at(end + 1) : 0;
        return written && first && (next >= 'a' && next <= 'z' || text.at(end) == ',' && text.at(end + 1) == ' ');
    }

    /** True when the word that ends at a place begins with a capital letter or a digit, as in a list of products. */
    private static boolean isCapitalWord(Span text, int end) {
        int from = end;
        while (end - from < 30 && Span.isWord(text.at(from - 1))) {
            from--;
        }
        return text.isCapital(from) || Span.isDigit(text.at(from));
    }

    /** True for a name at the beginning of a line with a colon behind it, as in the record of a talk. */
    static boolean isSpeaker(Span text, int start, int end) {
        int before = text.at(start - 1);
        boolean first = before == 0 || before == '\n' || before == '|' || before == ']' || before == '>';
        return first && end - start >= 3 && text.at(end) == ':' && text.at(end + 1) == ' ';
    }

    /** True when only {@code and}, {@code y} or a comma stands between a name and the next. */
    static boolean isListed(Span text, int end, int start) {
        int gap = start - end;
        if (text.isCapital(start + 1)) {
            return false;
        }
        if (gap == 2) {
            return text.at(end) == ',' && text.at(end + 1) == ' ';
        }
        if (gap < 3 || gap > 6) {
            return false;
        }
        String between = text.words(end, start);
        return between.equals(" and ")
                || between.equals(" y ")
                || between.equals(" e ")
                || between.equals(" & ")
                || between.equals(", and ");
    }

    /** True behind a word after which a town may follow. */
    static boolean isBehindPlaceWord(Span text, int start) {
        return text.at(start - 1) == ' ' && isBehind(PLACE_WORDS, text, start - 1);
    }

    /** True for a family name alone behind a word behind which people are named. */
    static boolean isAnnounced(Span text, int start) {
        return text.at(start - 1) == ' ' && !text.isCapital(start + 1) && isBehind(BEFORE_A_PERSON, text, start - 1);
    }

    /** True for an unknown word with a capital letter behind a word for speech, as in {@code says Vedzizhev}. */
    static boolean isSpeakerBehind(WordList words, Span text, int i) {
        return text.at(words.start(i) - 1) == ' '
                && isPlainWord(words, text, i)
                && isBehind(SPEECH, text, words.start(i) - 1);
    }

    /** True when an e-mail address in angle brackets stands behind, as in the head of a message. */
    static boolean isBeforeMail(Span text, int end) {
        int i = text.at(end) == '"' ? end + 1 : end;
        if (text.at(i) != ' ' || text.at(i + 1) != '<') {
            return false;
        }
        int at = i + 2;
        while (at - i < 66
                && (Span.isWord(text.at(at))
                        || text.at(at) == '.'
                        || text.at(at) == '_'
                        || text.at(at) == '-'
                        || text.at(at) == '+')) {
            at++;
        }
        return text.at(at) == '@';
    }

    /** True for one word that is greeted, as in {@code Hi Danival,}. */
    static boolean isGreeted(WordList words, Span text, int i) {
        int end = words.end(i);
        boolean closed = text.at(end) == ','
                || text.at(end) == ':'
                || text.at(end) == '!' && text.at(end + 1) != '='
                || text.at(end) == '\n';
        return closed
                && isPlainWord(words, text, i)
                && text.at(words.start(i) - 1) == ' '
                && isBehind(GREETINGS, text, words.start(i) - 1);
    }

    /** True for one word on a line of its own below the close of a letter: {@code Thanks,} and {@code Danival}. */
    static boolean isSigned(WordList words, Span text, int i) {
        int start = words.start(i);
        int end = words.end(i);
        int line = text.at(start - 1) == ' ' || text.at(start - 1) == '\n' ? start - 1 : 0;
        int comma = line;
        while (line > 0
                && line - comma < 3
                && (text.at(comma) == '\n' || text.at(comma) == '\r' || text.at(comma) == ' ')) {
            comma--;
        }
        return line > 0
                && text.at(comma) == ','
                && (text.at(end) == '\n'
                        || text.at(end) == '\r'
                        || text.at(end) == 0
                        || text.at(end) == '.' && text.at(end + 1) == 0)
                && isPlainWord(words, text, i)
                && isBehind(CLOSES, text, comma);
    }

    private static boolean isPlainWord(WordList words, Span text, int i) {
        int start = words.start(i);
        return words.end(i) - start >= 3
                && words.id(i) < 0
                && !text.isCapital(start + 1)
                && !text.isOneOf(NOBODY, start, words.end(i));
    }

    /** True when the word that ends at a place is one of some words, which have twelve bytes at most. */
    static boolean isBehind(WordSet words, Span text, int end) {
        int from = end;
        while (end - from < 12 && Span.isWord(text.at(from - 1))) {
            from--;
        }
        return text.isOneOf(words, from, end);
    }

    /** True when a title or another word for a person stands right before. */
    static boolean isAfterTrigger(WordList words, Span text, int i) {
        if (i == 0 || !words.is(i - 1, WordClass.NAME_TRIGGER)) {
            return false;
        }
        int end = words.end(i - 1);
        if (words.start(i) - end > 4) {
            return false;
        }
        for (int k = end; k < words.start(i); k++) {
            int b = text.at(k);
            boolean nextLine = b == '\n' && (text.at(k - 1) == ',' || text.at(k - 1) == '\n');
            if (b != ' ' && b != '.' && b != ':' && b != ',' && b != '=' && b != '\t' && !nextLine) {
                return false;
            }
        }
        return true;
    }

    /** Where family names begin that stand before a given name and a comma, first in a line: {@code García López, Ana}; -1 when none do. */
    static int surnameBefore(WordList words, Span text, int from, int last) {
        boolean given = (words.nameKind(from) & (GIVEN | COMMON)) == GIVEN && last - from <= 1;
        if (!given || from == 0 || text.at(words.start(from) - 1) != ' ' || text.at(words.start(from) - 2) != ',') {
            return -1;
        }
        int i = from - 1;
        if (words.end(i) != words.start(from) - 2) {
            return -1;
        }
        while (i >= 0 && words.capital(i) && (words.nameKind(i) & FAMILY) != 0 && from - i <= 3) {
            int before = text.at(words.start(i) - 1);
            if (before == 0
                    || before == '\n'
                    || before == '"'
                    || before == '|'
                    || before == ';'
                    || before == '('
                    || before == ':'
                    || before == '\t') {
                return words.start(i);
            }
            if (i == 0 || words.end(i - 1) != words.start(i) - 1) {
                return -1;
            }
            i--;
        }
        return -1;
    }
}
