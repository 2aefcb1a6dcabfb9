/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;

/** Finds how old a person is in text: a number with a unit, where a person is spoken of right before, or {@code old}, {@code de edad} right behind. */
public final class AgeDetector extends WordsDetector {
    private static final int NEAR = 12;
    private static final int OLDEST = 120;
    private static final Set<String> TELLS_AGE =
            Set.of("tiene", "edad", "cumple", "cumplió", "age", "aged", "is", "was", "turned", "turns", "am");
    private static final Verdict OF_A_PERSON = Verdict.shape(26);

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
        if (!words.any(WordClass.AGE_UNIT)) {
            return;
        }
        for (int i = words.next(0, WordClass.AGE_UNIT); i < words.size(); i = words.next(i + 1, WordClass.AGE_UNIT)) {
            int from = number(span, words.start(i));
            if (from >= 0 && (isOld(span, words.end(i)) || personBefore(words, span, i, from))) {
                found.found(from, words.end(i), OF_A_PERSON);
            }
        }
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
            return TELLS_AGE.contains(before);
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
        return List.of("varón de 53 años", "a 45-year-old customer", "la niña tiene 18 meses");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("una garantía de 2 años", "open for 25 years", "in the year 2019");
    }
}
