/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.gb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.check.Weighted;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds numbers of the British health service: ten digits, the last by modulo 11 (NHS Data Dictionary, NHS NUMBER, read 2026-11). One number in eleven holds by chance, so words near by must speak for it. */
public final class HealthServiceNumberDetector extends NumberDetector {
    private static final Verdict GROUPED = Verdict.checked(4, "modulo 11");
    private static final Verdict BARE = Verdict.checked(-4, "modulo 11");

    /** For the service loader. */
    public HealthServiceNumberDetector() {
        super("gb-nhs", DataCategory.HEALTH_ID, "GB", "NHS Data Dictionary, NHS NUMBER, read 2026-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("3-3-4", "10");
    }

    @Override
    public boolean needsCue(boolean bare) {
        return true;
    }

    @Override
    public double chanceOfMistake() {
        return 0.09;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        number.digitCount();
        int check = 11 - Weighted.sum(number, 9, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        boolean holds = check != 10 && check % 11 == number.digit(9) && !number.oneDigitOnly();
        return holds ? (number.bare() ? BARE : GROUPED) : null;
    }

    @Override
    public List<String> examples() {
        return List.of("NHS number 943 476 5919", "NHS no. 9434765919");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("NHS 943 476 5918", "order 9434765919");
    }
}
