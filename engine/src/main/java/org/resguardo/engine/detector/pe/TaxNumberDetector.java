/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.pe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.check.Weighted;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds Peruvian tax numbers (RUC): eleven digits that begin with 10, 15, 16, 17 or 20, with a check digit modulo 11 (SUNAT, read 2026-11). */
public final class TaxNumberDetector extends NumberDetector {
    private static final Verdict CHECKED = Verdict.checked(0, "modulo 11");

    /** For the service loader. */
    public TaxNumberDetector() {
        super("pe-ruc", DataCategory.TAX_ID, "PE", "SUNAT, Registro Único de Contribuyentes, read 2026-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("11");
    }

    @Override
    public double chanceOfMistake() {
        return 0.01;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        number.digitCount();
        int kind = (int) number.number(0, 2);
        boolean known = kind == 10 || kind == 20 || kind >= 15 && kind <= 17;
        int check = (11 - Weighted.sum(number, 10, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 10;
        return known && check == number.digit(10) ? CHECKED : null;
    }

    @Override
    public List<String> examples() {
        return List.of("RUC 10458712366", "RUC: 20100070970");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("RUC 20100070971", "guía 20100070970");
    }
}
