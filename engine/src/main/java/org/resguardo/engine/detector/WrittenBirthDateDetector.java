/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;

/** Finds birth dates with the month in letters: {@code 12 de marzo de 1985}, {@code March 12, 1985}, {@code 12-mar-85}, where words near by say that it is the day of somebody's birth. */
public final class WrittenBirthDateDetector extends WordsDetector {
    private static final Verdict DATE = Verdict.shape(-8);

    /** For the service loader. */
    public WrittenBirthDateDetector() {
        super("birth-date-written", DataCategory.BIRTH_DATE, "", "Customary writing, read 2025-11");
    }

    @Override
    public List<String> otherIds() {
        return List.of("birth-date");
    }

    @Override
    public boolean weak() {
        return true;
    }

    @Override
    public void look(WordList words, Span span, Found found) {
        if (!words.any(WordClass.MONTH)) {
            return;
        }
        for (int i = words.next(0, WordClass.MONTH); i < words.size(); i = words.next(i + 1, WordClass.MONTH)) {
            int from = WrittenDate.dayBefore(span, words.start(i));
            int to = WrittenDate.yearBehind(span, words.end(i));
            if (words.month(i) > 0 && to > words.end(i)) {
                found.found(from, to, DATE);
            }
        }
    }

    @Override
    public List<String> examples() {
        return List.of(
                "nacida el 12 de marzo de 1985",
                "born on March 12, 1985",
                "F. nac.: 12-mar-1985",
                "my date of birth is the 5th of June 1987");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("pedido del 12 de marzo de 2019", "May 5 people", "in March 1985");
    }
}
