/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import static org.resguardo.engine.words.NameDictionary.COMMON;
import static org.resguardo.engine.words.NameDictionary.FAMILY;
import static org.resguardo.engine.words.NameDictionary.GIVEN;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;
import org.resguardo.engine.words.WordSet;

/**
 * Finds names of people in text: runs of words that begin with a capital letter, of which the dictionary knows some, with a
 * title or another word for a person before them or not.
 *
 * <p>One known word alone is little: Grace and Rosa are words too. Firms, streets and hospitals that bear a person's name
 * are left alone. Text in capitals only, and text without capitals, has rules of its own.
 */
public final class PersonNameDetector extends WordsDetector {
    private static final int MOST_WORDS = 6;
    private static final WordSet ALSO_NAMES =
            WordSet.of("banks", "hill", "hall", "house", "church", "day", "law", "river", "rivers");
    /** Words that are family names too, and stand before a whole name as what is done, who it is or when it was. */
    private static final WordSet NEVER_FIRST = WordSet.of(
            "call",
            "pay",
            "pick",
            "reach",
            "page",
            "ring",
            "book",
            "cancel",
            "check",
            "hire",
            "forward",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "march",
            "driver",
            "baker",
            "trainer",
            "dancer",
            "singer",
            "player",
            "artist",
            "pastor",
            "lady",
            "major",
            "general",
            "agent",
            "lawyer",
            "surgeon",
            "best",
            "love",
            "re",
            "ayer",
            "hoy",
            "dice",
            "vino",
            "marzo",
            "mayo",
            "lunes",
            "martes",
            "jueves",
            "viernes",
            "llame",
            "avise",
            "chef",
            "teacher",
            "dentist");

    private static final Verdict FULL = Verdict.listed(34);
    private static final Verdict TWO_KNOWN = Verdict.listed(26);
    private static final Verdict ONE_KNOWN = Verdict.listed(21);
    private static final Verdict AFTER_TITLE = Verdict.listed(30);
    private static final Verdict ALONE = Verdict.listed(20);
    private static final Verdict LIKE_A_PLACE = Verdict.listed(14);
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
    public boolean labelled() {
        return true;
    }

    @Override
    public void look(WordList words, Span span, Found found) {
        int i = words.nextCapital(0);
        int foundTo = -1;
        while (i < words.size()) {
            int last = i;
            if (!words.is(i, WordClass.NAME_TRIGGER)) {
                last = lastOfRun(words, span, i);
                if (last > i && NamesInCapitals.isWritten(span, words, i, last)) {
                    last = NamesInCapitals.look(words, span, i, found);
                } else {
                    foundTo = Math.max(foundTo, consider(words, span, i, last, foundTo, found));
                }
            }
            i = words.nextCapital(last + 1);
        }
        if (words.hasSmallNames()) {
            NamesInSmallLetters.look(words, span, found);
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
                && NameContext.isJoined(text, words.end(last), words.start(last + 1))
                && !NameNeighbours.isNextPerson(words, text, words.end(last), last + 1)) {
            last++;
        }
        return last;
    }

    /** Reports the name that a run holds, and returns where it ends; -1 when it holds none. */
    private static int consider(WordList words, Span text, int first, int last, int foundTo, Found found) {
        int from = first;
        while (from < last && !isName(words, from) && !NameContext.isAfterTrigger(words, text, from)) {
            if (words.is(from, WordClass.NAME_VETO)) {
                return -1;
            }
            from++;
        }
        while (from < last
                && (words.nameKind(from + 1) & GIVEN) != 0
                && text.isOneOf(NEVER_FIRST, words.start(from), words.end(from))) {
            from++;
        }
        boolean labelAtEnd = last > from && words.is(last, WordClass.NAME_TRIGGER);
        if (isSaint(text, words, from) || labelAtEnd) {
            return -1;
        }
        boolean title =
                NameContext.isAfterTrigger(words, text, from) || NameContext.isBeforeMail(text, words.end(last));
        int known = 0;
        int rare = 0;
        int given = 0;
        int strange = 0;
        int vetoes = 0;
        for (int i = from; i <= last; i++) {
            int kind = isAcronymWithin(text, words, i, from, last) ? 0 : words.nameKind(i);
            boolean family = (kind & FAMILY) != 0 && i > from;
            if (isVeto(words, i)) {
                boolean particle = family && words.start(i) - words.end(i - 1) > 2;
                if (!family || !particle && i < last || words.is(i, WordClass.INSTITUTION)) {
                    return -1;
                }
                vetoes += particle ? 0 : 1;
            }
            boolean name = (kind & (GIVEN | FAMILY)) != 0
                    && (words.month(i) == 0 || family && known > 0)
                    && (!isPlace(words, i) || family && known > 0);
            known += name ? 1 : 0;
            rare += name && (kind & COMMON) == 0 && !words.is(i, WordClass.CITY) ? 1 : 0;
            given += name && (kind & GIVEN) != 0 ? 1 : 0;
            strange += kind == 0 && words.id(i) < 0 ? 1 : 0;
        }
        int start = words.start(from);
        boolean rareGiven = isRareGiven(words, from);
        boolean cityFirst =
                from < last && words.is(from, WordClass.CITY) && (words.nameKind(from) & (GIVEN | COMMON)) == GIVEN;
        if (from == last
                && !title
                && (isVersioned(text, words.end(last)) || NameNeighbours.isOfFirm(text, start, words.end(last)))) {
            return -1;
        }
        boolean acronym = from == last && !title && text.isCapital(start + 1);
        boolean nobody =
                title && known == 0 && (strange <= last - from || isAcronymWithin(text, words, last, from, last));
        int length = last - from + 1;
        Verdict verdict = acronym || nobody ? null : verdict(length, known, rare, given, title);
        boolean usual = verdict == null && !nobody && vetoes == 0 && length >= 2 && length <= 4;
        if (usual && isUsualName(words, text, from, last, known, rare, strange)) {
            verdict = ONE_KNOWN;
        }
        if (isLittle(verdict)) {
            verdict = byContext(words, text, from, last, rareGiven, cityFirst, strange, rare, foundTo, verdict);
        }
        if (vetoes > 0 && verdict != null && !title) {
            boolean alsoName = rareGiven && text.isOneOf(ALSO_NAMES, words.start(last), words.end(last));
            verdict = alsoName ? ONE_KNOWN : LIKE_A_PLACE;
        }
        if (verdict == null
                || isOfStreet(words, text, from)
                || NameNeighbours.isOfNumberedStreet(words, text, from, last)) {
            return -1;
        }
        if (from == first) {
            start = NameNeighbours.initialsBefore(text, start);
        }
        int surname = NameContext.surnameBefore(words, text, from, last);
        if (surname < 0
                && verdict.points() >= Verdict.LIKELY
                && NamesOfGoods.is(words, text, from, last, title, verdict.points())) {
            verdict = NamesOfGoods.VERDICT;
        }
        found.found(surname >= 0 ? surname : start, words.end(last), surname >= 0 ? TWO_KNOWN : verdict);
        return verdict.points() >= Verdict.LIKELY || surname >= 0 ? words.end(last) : -1;
    }

    /**
     * True for names of which each word is an ordinary one too, as Rosa Blanco and Hunter Stone: three and more of them, or two
     * where people are spoken of; and for an unknown word before two family names.
     */
    private static boolean isUsualName(
            WordList words, Span text, int from, int last, int known, int rare, int strange) {
        int length = last - from + 1;
        int families = 0;
        for (int i = from + 1; i <= last; i++) {
            families += (words.nameKind(i) & FAMILY) != 0 && words.month(i) == 0 ? 1 : 0;
        }
        boolean place = words.is(from, WordClass.CITY) || isPlace(words, from) || words.is(last, WordClass.COUNTRY);
        if (families < length - 1 || place) {
            return false;
        }
        if (length == 2 && text.at(words.end(from)) == '-') {
            return false;
        }
        boolean people = NameNeighbours.isWherePeopleAre(text, words.start(from), words.end(last));
        boolean given = (words.nameKind(from) & GIVEN) != 0;
        if (given && known >= length - 1) {
            return people || length >= 3 && rare > 0;
        }
        return strange == 1 && length >= 3 && rare > 0 && people;
    }

    /** True right behind the word for a street, in the same line and the same value of a column. */
    private static boolean isOfStreet(WordList words, Span text, int i) {
        if (i == 0 || !words.is(i - 1, WordClass.STREET_ES)) {
            return false;
        }
        int end = words.end(i - 1);
        int at = words.start(i);
        if (text.at(end) > '/' || at - end >= 8) {
            return false;
        }
        while (at > end && text.at(at - 1) >= ' ') {
            at--;
        }
        return at == end;
    }

    /** True for a digit right behind a word, or a number with a point or the end of an entry behind it: {@code Tess4J}, {@code Angus 2.0.5}. */
    private static boolean isVersioned(Span text, int end) {
        if (Span.isDigit(text.at(end)) || text.at(end) == '#' && Span.isDigit(text.at(end + 1))) {
            return true;
        }
        int digits = HouseNumber.digitsEnd(text, end + 1);
        return text.at(end) == ' '
                && digits > end + 1
                && digits - end <= 3
                && (text.at(digits) == '.' || text.at(digits) == ',');
    }

    /** True for two to four capitals among words that are written otherwise, as in {@code Privacy API}. */
    private static boolean isAcronymWithin(Span text, WordList words, int i, int from, int last) {
        int length = words.end(i) - words.start(i);
        return last > from && length >= 2 && length <= 4 && text.isCapital(words.start(i) + 1);
    }

    /** True for San, Santa and Santo, with which places begin. */
    private static boolean isSaint(Span text, WordList words, int i) {
        int length = words.end(i) - words.start(i);
        int at = words.start(i);
        boolean san = text.small(at) == 's' && text.small(at + 1) == 'a' && text.small(at + 2) == 'n';
        return san && (length == 3 || length == 5 && text.small(at + 3) == 't');
    }

    private static boolean isLittle(@Nullable Verdict verdict) {
        return verdict == null || verdict.points() <= SINGLE.points();
    }

    /** What the words around a name of which little is known make of it. */
    private static @Nullable Verdict byContext(
            WordList words,
            Span text,
            int from,
            int last,
            boolean rareGiven,
            boolean cityFirst,
            int strange,
            int rare,
            int foundTo,
            @Nullable Verdict verdict) {
        int start = words.start(from);
        int end = words.end(from);
        if (last > from) {
            boolean fits = strange == last - from
                    && strange <= 2
                    && (rareGiven || cityFirst && !NameContext.isBehindPlaceWord(text, start));
            return fits ? ONE_KNOWN : verdict;
        }
        if (NameContext.isGreeted(words, text, from) || NameContext.isSigned(words, text, from)) {
            return AFTER_TITLE;
        }
        if (NameContext.isSpeakerBehind(words, text, from)) {
            return ALONE;
        }
        boolean rareFamily = (words.nameKind(from) & (FAMILY | COMMON)) == FAMILY && !words.is(from, WordClass.CITY);
        if (rareFamily && NameNeighbours.initialsBefore(text, start) < start - 3) {
            return ALONE;
        }
        boolean given = (words.nameKind(from) & GIVEN) != 0 && !isPlace(words, from) && words.month(from) == 0;
        if (given && (isNeighbour(words, text, from, from - 1) || isNeighbour(words, text, from, from + 1))) {
            return ALONE;
        }
        if (given && foundTo >= 0 && NameContext.isListed(text, foundTo, start)) {
            return ALONE;
        }
        if (rareGiven && (NameContext.isOfPerson(text, start, end) || NameContext.isSpeaker(text, start, end))) {
            return ALONE;
        }
        return rare == 1 && verdict == null && NameContext.isAnnounced(text, start) ? ALONE : verdict;
    }

    /** True when only a comma or {@code and} parts a given name from another that is no ordinary word, as in a list of people. */
    private static boolean isNeighbour(WordList words, Span text, int i, int other) {
        return other >= 0
                && other < words.size()
                && words.capital(other)
                && (words.nameKind(other) & (GIVEN | COMMON)) == GIVEN
                && !words.is(other, WordClass.CITY)
                && NameContext.isListed(text, words.end(Math.min(i, other)), words.start(Math.max(i, other)));
    }

    private static boolean isRareGiven(WordList words, int i) {
        return (words.nameKind(i) & (GIVEN | COMMON)) == GIVEN
                && !words.is(i, WordClass.CITY)
                && !isPlace(words, i)
                && words.month(i) == 0;
    }

    private static boolean isVeto(WordList words, int i) {
        return words.is(i, WordClass.NAME_VETO) || words.is(i, WordClass.STREET_EN) || words.is(i, WordClass.STREET_ES);
    }

    private static boolean isPlace(WordList words, int i) {
        return words.is(i, WordClass.US_STATE) || words.is(i, WordClass.COUNTRY);
    }

    private static @Nullable Verdict verdict(int length, int known, int rare, int given, boolean title) {
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

    @Override
    public List<String> examples() {
        return List.of(
                "La atendió María Fernández López ayer",
                "Dear John Whitaker,",
                "Paciente: Lucía Gómez",
                "Sra. Ramírez llamó",
                "call maria fernandez tomorrow",
                "FACTURAR A MARIA FERNANDEZ LOPEZ",
                "Fernández, Lucía: saldo pendiente",
                "My name is Benedykta");
    }

    @Override
    public List<String> nearMisses() {
        return List.of(
                "Calle María Fernández 12",
                "Summer Sale at the Grand Market",
                "Hospital García Orcoyen",
                "the rose of May",
                "FACTURAR A LA OFICINA CENTRAL",
                "Galletas María, 200 g, $18",
                "Zapatería Andrea",
                "the grant was approved by the board");
    }
}
