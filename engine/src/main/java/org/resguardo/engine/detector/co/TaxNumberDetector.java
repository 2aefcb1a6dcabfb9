/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.co;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds Colombian tax numbers (NIT), which people and firms have: nine or ten digits, a hyphen, and a check digit modulo 11 over primes (DIAN, Orden Administrativa 4 de 1989, read 2026-11). */
public final class TaxNumberDetector extends NumberDetector {
    private static final int[] PRIMES = {3, 7, 13, 17, 19, 23, 29, 37, 41, 43};
    private static final Verdict HYPHEN = Verdict.checked(12, "modulo 11");
    private static final Verdict BARE = Verdict.checked(-9, "modulo 11");

    /** For the service loader. */
    public TaxNumberDetector() {
        super(
                "co-nit",
                DataCategory.TAX_ID,
                "CO",
                "DIAN, Registro Único Tributario, Orden Administrativa 4/1989, read 2026-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("3-3-3-1", "9-1", "10-1", "1-3-3-3-1", "10");
    }

    @Override
    public double chanceOfMistake() {
        return 0.1;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        int last = number.digitCount() - 1;
        int sum = 0;
        for (int i = 0; i < last; i++) {
            sum += number.digit(i) * PRIMES[last - 1 - i];
        }
        int rest = sum % 11;
        int check = rest > 1 ? 11 - rest : rest;
        if (check != number.digit(last) || number.oneDigitOnly()) {
            return null;
        }
        return number.bare() ? BARE : number.at(number.to() - 2) == '-' ? HYPHEN : null;
    }

    @Override
    public List<String> examples() {
        return List.of("NIT 900.123.456-8", "NIT: 860002964-4");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("900.123.456-7", "parte 860002964-4");
    }
}
