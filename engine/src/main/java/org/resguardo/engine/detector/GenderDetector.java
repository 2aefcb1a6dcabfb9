/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;
import org.resguardo.engine.words.WordSet;

/** Finds in text whether somebody is a man or a woman: such a word beside an age, or behind {@code sexo} or {@code paciente}. */
public final class GenderDetector extends WordsDetector {
    private static final int BESIDE = 24;
    private static final Verdict OF_A_PERSON = Verdict.listed(22);
    private static final WordSet BEFORE =
            WordSet.of("sexo", "sex", "gender", "género", "genero", "paciente", "patient");

    /** For the service loader. */
    public GenderDetector() {
        super("gender-in-text", DataCategory.GENDER, "", "");
    }

    @Override
    public boolean weak() {
        return true;
    }

    @Override
    public boolean inColumns() {
        return false;
    }

    @Override
    public void look(WordList words, Span span, Found found) {
        if (!words.any(WordClass.GENDER_WORD)) {
            return;
        }
        for (int i = words.next(0, WordClass.GENDER_WORD);
                i < words.size();
                i = words.next(i + 1, WordClass.GENDER_WORD)) {
            if (isBesideAge(words, span, i) || NameContext.isBehind(BEFORE, span, words.start(i) - 1)) {
                found.found(words.start(i), words.end(i), OF_A_PERSON);
            }
        }
    }

    private static boolean isBesideAge(WordList words, Span text, int i) {
        for (int k = i + 1; k < words.size() && words.start(k) - words.end(i) <= BESIDE; k++) {
            if (words.is(k, WordClass.AGE_UNIT)) {
                return hasDigit(text, words.end(i), words.start(k));
            }
        }
        for (int k = i - 1; k >= 0 && words.start(i) - words.end(k) <= BESIDE; k--) {
            if (words.is(k, WordClass.AGE_UNIT)) {
                return hasDigit(text, words.start(k) - 5, words.start(k))
                        && !hasStop(text, words.end(k), words.start(i));
            }
        }
        return false;
    }

    private static boolean hasDigit(Span text, int from, int to) {
        boolean digit = false;
        for (int i = from; i < to; i++) {
            digit |= Span.isDigit(text.at(i));
        }
        return digit && !hasStop(text, from, to);
    }

    private static boolean hasStop(Span text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.at(i) == '.' || text.at(i) == '\n' || text.at(i) == ';') {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<String> examples() {
        return List.of("mujer de 53 años con asma", "a 45-year-old woman", "paciente varón", "sexo femenino");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("zapatos de mujer", "the old man and the sea", "a man bought bread");
    }
}
