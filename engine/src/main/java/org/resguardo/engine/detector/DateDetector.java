/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;

/**
 * Finds dates in numbers that tell of a person: of a visit, a stay, an operation, a death. They name nobody, and are among what
 * must go before a record names nobody (45 CFR 164.514(b)(2)(i)(C), read 2026-11). Words near by must speak for it.
 */
public final class DateDetector extends NumberDetector {
    private static final Verdict DATE = Verdict.shape(0);

    /** For the service loader. */
    public DateDetector() {
        super("date", DataCategory.EVENT_DATE, "", "45 CFR 164.514(b)(2)(i)(C) and ISO 8601-1:2019, read 2026-11");
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
    public boolean inColumns() {
        return false;
    }

    @Override
    public boolean heardInRecords() {
        return true;
    }

    @Override
    public double chanceOfMistake() {
        return 0.5;
    }

    @Override
    public boolean weak() {
        return true;
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
        return List.of("The patient was admitted on 12/03/2019", "Fecha de ingreso: 12/03/2019");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("Invoice of 12/03/2019", "release 2019-03-12", "the shop opens on 12/03/2019");
    }
}
