/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;
import org.resguardo.engine.words.WordSet;

/** Finds how old a person is in text: a number with a unit, where a person is spoken of right before, or {@code old}, {@code de edad} right behind. */
public final class AgeDetector extends WordsDetector {
    private static final int NEAR = 12;
    private static final int OLDEST = 120;
    private static final Set<String> TELLS_AGE = Set.of(
            "tiene",
            "tengo",
            "tienen",
            "edad",
            "cumple",
            "cumplió",
            "cumplo",
            "cumplir",
            "cumplen",
            "cumplirá",
            "age",
            "aged",
            "is",
            "was",
            "turned",
            "turns",
            "turning",
            "am",
            "m",
            "re");
    private static final WordSet THINGS = WordSet.of(
            "oven",
            "house",
            "home",
            "building",
            "company",
            "firm",
            "business",
            "car",
            "truck",
            "van",
            "machine",
            "roof",
            "boiler",
            "furnace",
            "computer",
            "laptop",
            "phone",
            "software",
            "system",
            "bug",
            "law",
            "tradition",
            "tree",
            "oak",
            "wine",
            "whiskey",
            "whisky",
            "scotch",
            "cheese",
            "furniture",
            "mortgage",
            "loan",
            "lease",
            "debt",
            "account",
            "contract",
            "restaurant",
            "bakery",
            "shop",
            "store",
            "hotel",
            "church",
            "bridge",
            "school",
            "engine",
            "property",
            "warehouse",
            "invoice",
            "brand",
            "recipe");
    private static final long SPEAKS_OF_AGE =
            WordClass.bits(WordClass.AGE_UNIT, WordClass.GENDER_WORD, WordClass.AGE_WORD);
    static final Verdict OF_A_PERSON = Verdict.shape(26);

    /** For the service loader. */
    public AgeDetector() {
        super("age-in-text", DataCategory.AGE, "", "");
    }

    @Override
    public boolean weak() {
        return true;
    }

    @Override
    public void look(WordList words, Span span, Found found) {
        if (!words.any(SPEAKS_OF_AGE)) {
            return;
        }
        for (int i = words.next(0, WordClass.AGE_UNIT); i < words.size(); i = words.next(i + 1, WordClass.AGE_UNIT)) {
            int from = number(span, words.start(i));
            if (from >= 0
                    && (isOld(span, words.end(i))
                            || personBefore(words, span, i, from)
                            || isOfPatient(words, span, i))) {
                int old = oldEnd(span, words.end(i));
                if (!isThing(span, old)) {
                    found.found(from, old, OF_A_PERSON);
                }
            }
        }
        for (int i = words.next(0, WordClass.GENDER_WORD);
                i < words.size();
                i = words.next(i + 1, WordClass.GENDER_WORD)) {
            beforePatient(span, words.start(i), found);
        }
        for (int i = words.next(0, WordClass.AGE_WORD); i < words.size(); i = words.next(i + 1, WordClass.AGE_WORD)) {
            BareAge.look(words, span, i, found);
        }
    }

    /** True for {@code yo}, years old, right before a word for a person. */
    private static boolean isOfPatient(WordList words, Span text, int unit) {
        return words.end(unit) - words.start(unit) == 2
                && text.small(words.start(unit)) == 'y'
                && unit + 1 < words.size()
                && words.start(unit + 1) == words.end(unit) + 1
                && words.is(unit + 1, WordClass.PERSON);
    }

    /** Finds {@code 34 y/o} and {@code 34 y.o.} right before a word for a man or a woman. */
    private static void beforePatient(Span text, int person, Found found) {
        int to = text.at(person - 1) == ' ' ? person - 1 : person;
        int end = text.at(to - 1) == '.' ? to - 1 : to;
        boolean old = text.small(end - 1) == 'o'
                && (text.at(end - 2) == '/' || text.at(end - 2) == '.')
                && text.small(end - 3) == 'y';
        int from = old ? number(text, end - 3) : -1;
        if (from >= 0) {
            found.found(from, to, OF_A_PERSON);
        }
    }

    /** Behind {@code old} and its hyphen or space. */
    private static int oldEnd(Span text, int end) {
        int i = end + 1;
        boolean old = (text.at(end) == '-' || text.at(end) == ' ')
                && text.small(i) == 'o'
                && text.small(i + 1) == 'l'
                && text.small(i + 2) == 'd'
                && !Span.isWord(text.at(i + 3));
        return old ? i + 3 : end;
    }

    /** True when the word behind an age is a thing or a firm, which grow old too. */
    private static boolean isThing(Span text, int end) {
        int to = end + 1;
        while (Span.isWord(text.at(to)) && to - end < 14) {
            to++;
        }
        return text.at(end) == ' ' && text.isOneOf(THINGS, end + 1, to);
    }

    /** Where a number of years, of which a space or a hyphen parts the unit, begins; -1 when there is none. */
    private static int number(Span text, int unit) {
        int end = text.at(unit - 1) == ' ' || text.at(unit - 1) == '-' ? unit - 1 : unit;
        int from = end;
        int years = 0;
        for (int place = 1; end - from < 3 && Span.isDigit(text.at(from - 1)); place *= 10) {
            from--;
            years += (text.at(from) - '0') * place;
        }
        int before = text.at(from - 1);
        boolean alone = !Span.isWord(before) && before != '.' && before != ',' && before != '-' && before != '/';
        return from < end && years <= OLDEST && alone ? from : -1;
    }

    private static boolean isOld(Span text, int end) {
        int i = end + 1;
        return text.small(i) == 'o' && text.small(i + 1) == 'l' && text.small(i + 2) == 'd'
                || text.at(end) == ' '
                        && text.small(i) == 'd'
                        && text.small(i + 1) == 'e'
                        && text.at(i + 2) == ' '
                        && text.small(i + 3) == 'e'
                        && text.small(i + 4) == 'd'
                        && text.small(i + 5) == 'a'
                        && text.small(i + 6) == 'd';
    }

    /** True for {@code varón de 53}, {@code edad: 53}, {@code she is 53}: a word for a person and {@code de}, or a word that tells of age, right before. */
    private static boolean personBefore(WordList words, Span text, int unit, int from) {
        int unitStart = words.start(unit);
        int end = from;
        while (from - end < 3 && !Span.isWord(text.at(end - 1)) && text.at(end - 1) != 0) {
            end--;
        }
        int start = end;
        while (end - start < 10 && Span.isWord(text.at(start - 1))) {
            start--;
        }
        String before = text.words(start, end);
        if (!before.equals("de")) {
            return TELLS_AGE.contains(before) && (!before.equals("cumplir") || text.small(unitStart) == 'a');
        }
        for (int i = unit - 1; i >= 0 && start - words.end(i) < NEAR; i--) {
            if (words.is(i, WordClass.PERSON) && words.start(i) < start) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "varón de 53 años", "a 45-year-old customer", "la niña tiene 18 meses", "the boy, aged 12, waits");
    }

    @Override
    public List<String> nearMisses() {
        return List.of(
                "una garantía de 2 años",
                "open for 25 years",
                "in the year 2019",
                "our 25-year-old oven",
                "she is 5 minutes late");
    }
}
