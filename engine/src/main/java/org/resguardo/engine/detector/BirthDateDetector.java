/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;

/** Finds birth dates: dates in numbers, in the orders of Spanish and American writers or of ISO 8601, where words near by say that it is the day of somebody's birth. */
public final class BirthDateDetector extends NumberDetector {
    private static final Verdict DATE = Verdict.shape(-8);

    /** For the service loader. */
    public BirthDateDetector() {
        super("birth-date", DataCategory.BIRTH_DATE, "", "ISO 8601-1:2019 and customary orders, read 2025-11");
    }

    @Override
    public List<String> shapes() {
        return List.of(
                "4-2-2", "2-2-4", "1-2-4", "2-1-4", "1-1-4", "2-2-2", "1-2-2", "2-1-2", "1-1-2", "4-1-2", "4-2-1",
                "4-1-1");
    }

    @Override
    public boolean needsCue(boolean bare) {
        return true;
    }

    @Override
    public double chanceOfMistake() {
        return 0.5;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        if (number.separator() == ' ' || Dates.epochDay(number) == Dates.NONE) {
            return null;
        }
        return DATE;
    }

    @Override
    public List<String> examples() {
        return List.of("Fecha de nacimiento: 12/03/1985", "DOB 03/12/1985", "born 1985-03-12");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("Invoice of 12/03/2019", "nacimiento 45/13/1985", "1985-03-12");
    }
}
