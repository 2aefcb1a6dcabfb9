/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.co;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds Colombian citizen numbers (cédula de ciudadanía): six to ten digits without a check digit, often with full stops between thousands (Registraduría Nacional del Estado Civil, read 2026-11). The shape is common, so words near by must speak for it. */
public final class CitizenCardDetector extends NumberDetector {
    private static final Verdict NUMBER = Verdict.shape(-6);

    /** For the service loader. */
    public CitizenCardDetector() {
        super(
                "co-cedula",
                DataCategory.NATIONAL_ID,
                "CO",
                "Registraduría Nacional del Estado Civil, cédula de ciudadanía, read 2026-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("1-3-3-3", "2-3-3", "1-3-3", "3-3", "6", "7", "8", "10");
    }

    @Override
    public boolean needsCue(boolean bare) {
        return true;
    }

    @Override
    public boolean weak() {
        return true;
    }

    @Override
    public double chanceOfMistake() {
        return 0.5;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        if (number.digitCount() == 10 && number.digit(0) != 1
                || number.digit(0) == 0
                || number.oneDigitOnly()
                || !number.bare() && number.separator() != '.') {
            return null;
        }
        return NUMBER;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "cédula de ciudadanía 52.345.678",
                "CC 1.020.456.789 de Bogotá",
                "identificada con cédula No. 79845123");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("52.345.678 pesos", "pedido 79845123");
    }
}
