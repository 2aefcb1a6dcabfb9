/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.pe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds Peruvian identity numbers (DNI): eight digits (RENIEC, Ley 26497, read 2026-11). The shape is common, so words near by must speak for it. */
public final class IdentityNumberDetector extends NumberDetector {
    private static final Verdict NUMBER = Verdict.shape(0);

    /** For the service loader. */
    public IdentityNumberDetector() {
        super("pe-dni", DataCategory.NATIONAL_ID, "PE", "RENIEC, Ley 26497, read 2026-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("8");
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
        number.digitCount();
        return number.oneDigitOnly() || number.digit(0) == 9 ? null : NUMBER;
    }

    @Override
    public List<String> examples() {
        return List.of("DNI peruano 45871236", "documento de identidad peruano 45871236");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("pedido 45871236", "45871236");
    }
}
