/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import static org.resguardo.engine.words.NameDictionary.COMMON;
import static org.resguardo.engine.words.NameDictionary.FAMILY;
import static org.resguardo.engine.words.NameDictionary.GIVEN;

import java.util.List;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;

/**
 * Finds names of people in text: runs of words that begin with a capital letter, of which the dictionary knows some, with a
 * title or another word for a person before them or not.
 *
 * <p>One known word alone is little: Grace and Rosa are words too. Firms, streets and hospitals that bear a person's name
 * are left alone.
 */
public final class PersonNameDetector extends WordsDetector {
    private static final int MOST_WORDS = 6;
    private static final Set<String> NOT_OF_A_PERSON = Set.of(
            "in", "at", "near", "to", "the", "of", "into", "towards", "around", "de", "del", "tipo", "en", "el", "la",
            "los", "las", "un", "una", "hacia", "desde", "hasta", "entre", "signo", "test", "escala", "azul", "from",
            "type");
    private static final Set<String> BEFORE_A_PERSON = Set.of(
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
    private static final Verdict FULL = Verdict.listed(34);
    private static final Verdict TWO_KNOWN = Verdict.listed(26);
    private static final Verdict ONE_KNOWN = Verdict.listed(21);
    private static final Verdict AFTER_TITLE = Verdict.listed(30);
    private static final Verdict ALONE = Verdict.listed(20);
    private static final Verdict SINGLE = Verdict.listed(7);

    /** For the service loader. */
    public PersonNameDetector() {
        super("person-name", DataCategory.PERSON_NAME, "", "");
    }

    @Override
    public boolean weak() {
        return true;
    }

    @Override
    public void look(WordList words, Span span, Found found) {
        int i = words.nextCapital(0);
        while (i < words.size()) {
            int last = i;
            if (!words.is(i, WordClass.NAME_TRIGGER)) {
                last = lastOfRun(words, span, i);
                consider(words, span, i, last, found);
            }
            i = words.nextCapital(last + 1);
        }
    }

    /** The last word of a run of capitalised words that only a space, a hyphen or a particle parts. */
    private static int lastOfRun(WordList words, Span text, int first) {
        int last = first;
        while (last + 1 < words.size()
                && last - first < MOST_WORDS - 1
                && words.capital(last + 1)
                && !words.is(last + 1, WordClass.INSTITUTION)
                && !words.is(last + 1, WordClass.STREET_ES)
                && isJoined(text, words.end(last), words.start(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean isJoined(Span text, int end, int start) {
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
        for (int i = from; i < to; i++) {
            if (text.at(i) != ' ' && (text.at(i) < 'a' || text.at(i) > 'z')) {
                return false;
            }
        }
        return text.at(to) == ' ';
    }

    private static void consider(WordList words, Span text, int first, int last, Found found) {
        int from = first;
        while (from < last && !isName(words, from) && !after(words, text, from, WordClass.NAME_TRIGGER)) {
            if (words.is(from, WordClass.NAME_VETO)) {
                return;
            }
            from++;
        }
        int to = last;
        boolean title = after(words, text, from, WordClass.NAME_TRIGGER);
        int known = 0;
        int rare = 0;
        int given = 0;
        int strange = 0;
        for (int i = from; i <= to; i++) {
            if (words.is(i, WordClass.NAME_VETO)
                    || words.is(i, WordClass.STREET_EN)
                    || words.is(i, WordClass.STREET_ES)) {
                return;
            }
            int kind = words.nameKind(i);
            boolean isName = (kind & (GIVEN | FAMILY)) != 0 && words.month(i) == 0 && !isPlace(words, i);
            known += isName ? 1 : 0;
            rare += isName && (kind & COMMON) == 0 && !words.is(i, WordClass.CITY) ? 1 : 0;
            given += isName && (kind & GIVEN) != 0 ? 1 : 0;
            strange += kind == 0 && words.id(i) < 0 ? 1 : 0;
        }
        boolean rareGiven = (words.nameKind(from) & GIVEN) != 0
                && (words.nameKind(from) & COMMON) == 0
                && !words.is(from, WordClass.CITY)
                && !isPlace(words, from)
                && words.month(from) == 0;
        boolean ofPerson = rareGiven && isOfPerson(text, words.start(from), words.end(from));
        Verdict verdict = verdict(to - from + 1, known, rare, given, title);
        if (rareGiven
                && (verdict == null || verdict == SINGLE)
                && (to > from ? strange == to - from && strange <= 2 : ofPerson)) {
            verdict = to > from ? ONE_KNOWN : ALONE;
        } else if (to == from && rare == 1 && verdict == null && isAnnounced(text, words.start(from))) {
            verdict = ALONE;
        }
        boolean ofStreet = from > 0
                && words.is(from - 1, WordClass.STREET_ES)
                && text.at(words.end(from - 1)) <= '/'
                && words.start(from) - words.end(from - 1) < 8;
        if (verdict != null && !ofStreet) {
            found.found(words.start(from), words.end(to), verdict);
        }
    }

    private static boolean isPlace(WordList words, int i) {
        return words.is(i, WordClass.US_STATE) || words.is(i, WordClass.COUNTRY);
    }

    /**
     * True for a given name that stands alone where people are spoken of or to: in a sentence behind no word that announces a
     * place or a thing, or first in it, as who does something. Abbreviations, in capitals only, are none.
     */
    private static boolean isOfPerson(Span text, int start, int end) {
        boolean written = end - start >= 3 && !text.isCapital(start + 1);
        int before = text.at(start - 1) == ' ' ? text.at(start - 2) : 0;
        boolean inSentence = before >= 'a' && before <= 'z' || before == ',' || before >= 0x80;
        if (inSentence) {
            return written && !NOT_OF_A_PERSON.contains(wordBefore(text, start - 1));
        }
        int next = text.at(end) == ' ' ? text.at(end + 1) : 0;
        return written && (next >= 'a' && next <= 'z' || text.at(end) == ',' && text.at(end + 1) == ' ');
    }

    /** True for a family name alone behind a word behind which people are named. */
    private static boolean isAnnounced(Span text, int start) {
        return text.at(start - 1) == ' ' && BEFORE_A_PERSON.contains(wordBefore(text, start - 1));
    }

    private static String wordBefore(Span text, int end) {
        int from = end;
        while (end - from < 12 && Span.isWord(text.at(from - 1))) {
            from--;
        }
        return text.words(from, end);
    }

    private static @org.jspecify.annotations.Nullable Verdict verdict(
            int length, int known, int rare, int given, boolean title) {
        if (title && (known > 0 || length >= 2)) {
            return AFTER_TITLE;
        }
        if (length >= 2 && rare >= 2 && given >= 1) {
            return known >= 3 || rare == length ? FULL : TWO_KNOWN;
        }
        if (length >= 2 && length <= 4 && rare == 1 && known >= 2 && given >= 1) {
            return ONE_KNOWN;
        }
        return rare >= 1 && given >= 1 && known * 2 >= length ? SINGLE : null;
    }

    private static boolean isName(WordList words, int i) {
        return (words.nameKind(i) & (GIVEN | FAMILY)) != 0;
    }

    private static boolean after(WordList words, Span text, int i, WordClass wordClass) {
        if (i == 0 || !words.is(i - 1, wordClass)) {
            return false;
        }
        int end = words.end(i - 1);
        int gap = words.start(i) - end;
        if (gap > 4) {
            return false;
        }
        for (int k = end; k < words.start(i); k++) {
            int b = text.at(k);
            if (b != ' ' && b != '.' && b != ':' && b != ',' && b != '=' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "La atendió María Fernández López ayer",
                "Dear John Whitaker,",
                "Paciente: Lucía Gómez",
                "Sra. Ramírez llamó");
    }

    @Override
    public List<String> nearMisses() {
        return List.of(
                "Calle María Fernández 12",
                "Summer Sale at the Grand Market",
                "Hospital García Orcoyen",
                "the rose of May");
    }
}
