/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;

/** Finds dates with the month in letters that tell of a person, whole ({@code 12 de marzo de 2019}) or in part ({@code March 2019}); see {@link DateDetector}. */
public final class WrittenDateDetector extends WordsDetector {
    private static final Verdict DATE = Verdict.shape(0);

    /** For the service loader. */
    public WrittenDateDetector() {
        super("date-written", DataCategory.EVENT_DATE, "", "45 CFR 164.514(b)(2)(i)(C), read 2026-11");
    }

    @Override
    public List<String> otherIds() {
        return List.of("date");
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
    public boolean heardInRecords() {
        return true;
    }

    @Override
    public void look(WordList words, Span span, Found found) {
        if (!words.any(WordClass.MONTH)) {
            return;
        }
        for (int i = words.next(0, WordClass.MONTH); i < words.size(); i = words.next(i + 1, WordClass.MONTH)) {
            if (words.month(i) > 0) {
                int from = WrittenDate.dayBefore(span, words.start(i));
                int to = WrittenDate.yearBehind(span, words.end(i));
                boolean day = from < words.start(i);
                if (to > words.end(i) || day && words.end(i) - words.start(i) > 3) {
                    found.found(from, to, DATE);
                }
            }
        }
    }

    @Override
    public List<String> examples() {
        return List.of(
                "El paciente ingresó el 12 de marzo de 2019",
                "The patient was seen in March 2019",
                "alta del paciente: mayo del 2006");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("pedido del 12 de marzo de 2019", "the sale ends on March 12, 2019", "May 5 people");
    }
}
