/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.ar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds Argentine identity numbers (DNI): seven or eight digits without a check digit, often with full stops between thousands (Ley 17.671, RENAPER, read 2026-11). The shape is common, so words near by must speak for it. */
public final class IdentityNumberDetector extends NumberDetector {
    private static final Verdict NUMBER = Verdict.shape(0);

    /** For the service loader. */
    public IdentityNumberDetector() {
        super(
                "ar-dni",
                DataCategory.NATIONAL_ID,
                "AR",
                "Ley 17.671 and RENAPER, Documento Nacional de Identidad, read 2026-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("2-3-3", "1-3-3", "8", "7");
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
        int n = number.digitCount();
        boolean inRange = number.number() >= 1_000_000 && (n == 7 || number.number() < 70_000_000);
        if (!inRange || number.oneDigitOnly() || !number.bare() && number.separator() != '.') {
            return null;
        }
        return NUMBER;
    }

    @Override
    public List<String> examples() {
        return List.of("DNI 28.033.514, de Rosario", "documento nacional de identidad 28033514");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("28.033.514 pesos", "pedido 28033514");
    }
}
