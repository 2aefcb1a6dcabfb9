/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.ar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.check.Weighted;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds Argentine tax codes (CUIT, CUIL): a prefix for the kind of holder, the eight digits of the identity number, and a check digit modulo 11 (AFIP, Resolución General 1817/2005, read 2026-11). */
public final class TaxCodeDetector extends NumberDetector {
    private static final Verdict GROUPED = Verdict.checked(30, "modulo 11");
    private static final Verdict BARE = Verdict.checked(2, "modulo 11");

    /** For the service loader. */
    public TaxCodeDetector() {
        super("ar-cuit", DataCategory.TAX_ID, "AR", "AFIP Resolución General 1817/2005, read 2026-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("2-8-1", "11", "2-2-3-3-1");
    }

    @Override
    public double chanceOfMistake() {
        return 0.01;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        number.digitCount();
        int kind = (int) number.number(0, 2);
        boolean known = kind == 20 || kind >= 23 && kind <= 27 || kind == 30 || kind == 33 || kind == 34;
        int check = 11 - Weighted.sum(number, 10, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
        if (!known || check % 11 != number.digit(10) || check == 10) {
            return null;
        }
        return number.bare() ? BARE : GROUPED;
    }

    @Override
    public List<String> examples() {
        return List.of("CUIT 20-12345678-6", "CUIL: 27-28033514-8", "cuit 20123456786");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("20-12345678-5", "pedido 20123456786", "99-12345678-1");
    }
}
