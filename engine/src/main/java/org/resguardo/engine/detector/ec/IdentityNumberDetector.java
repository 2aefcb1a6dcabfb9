/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.ec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.check.Luhn;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds Ecuadorian identity numbers (cédula): ten digits, of which the first two name the province (01 to 24, or 30 abroad), the third is below 6, and the last holds by Luhn (Registro Civil del Ecuador, read 2026-11). */
public final class IdentityNumberDetector extends NumberDetector {
    private static final Verdict CHECKED = Verdict.checked(-4, "Luhn");

    /** For the service loader. */
    public IdentityNumberDetector() {
        super(
                "ec-cedula",
                DataCategory.NATIONAL_ID,
                "EC",
                "Registro Civil del Ecuador, cédula de identidad, read 2026-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("10", "9-1");
    }

    @Override
    public boolean needsCue(boolean bare) {
        return true;
    }

    @Override
    public double chanceOfMistake() {
        return 0.02;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        number.digitCount();
        int province = (int) number.number(0, 2);
        boolean known = province >= 1 && province <= 24 || province == 30;
        return known && number.digit(2) < 6 && Luhn.holds(number) ? CHECKED : null;
    }

    @Override
    public List<String> examples() {
        return List.of("cédula 1710034065, Quito", "cédula de identidad: 1710034065");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("cédula 1710034066", "pedido 1710034065");
    }
}
