/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.dom;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.check.Luhn;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds Dominican identity numbers (cédula de identidad y electoral): three digits, seven, and one that holds by Luhn (Junta Central Electoral, Ley 8-92, read 2026-11). */
public final class IdentityNumberDetector extends NumberDetector {
    private static final Verdict HYPHENS = Verdict.checked(28, "Luhn");
    private static final Verdict BARE = Verdict.checked(-8, "Luhn");

    /** For the service loader. */
    public IdentityNumberDetector() {
        super(
                "do-cedula",
                DataCategory.NATIONAL_ID,
                "DO",
                "Junta Central Electoral, cédula de identidad y electoral, Ley 8-92, read 2026-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("3-7-1", "11");
    }

    @Override
    public double chanceOfMistake() {
        return 0.1;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        number.digitCount();
        if (number.oneDigitOnly() || !Luhn.holds(number) || !number.bare() && number.separator() != '-') {
            return null;
        }
        return number.bare() ? BARE : HYPHENS;
    }

    @Override
    public List<String> examples() {
        return List.of("Cédula 001-0000001-7", "cédula: 00100000017");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("001-0000001-3", "guía 00100000012");
    }
}
