/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.ca;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.check.Luhn;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds Canadian social insurance numbers (SIN): nine digits, the first not 0 or 8, the last by Luhn (Employment and Social Development Canada, SIN Code of Practice, read 2026-11). */
public final class SocialInsuranceNumberDetector extends NumberDetector {
    private static final Verdict GROUPED = Verdict.checked(8, "Luhn");
    private static final Verdict BARE = Verdict.checked(-6, "Luhn");

    /** For the service loader. */
    public SocialInsuranceNumberDetector() {
        super(
                "ca-sin",
                DataCategory.SOCIAL_SECURITY_NUMBER,
                "CA",
                "Employment and Social Development Canada, Social Insurance Number Code of Practice, read 2026-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("3-3-3", "9");
    }

    @Override
    public boolean needsCue(boolean bare) {
        return true;
    }

    @Override
    public double chanceOfMistake() {
        return 0.08;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        number.digitCount();
        boolean holds = number.digit(0) != 0 && number.digit(0) != 8 && Luhn.holds(number) && !number.oneDigitOnly();
        return holds ? (number.bare() ? BARE : GROUPED) : null;
    }

    @Override
    public List<String> examples() {
        return List.of("SIN 130 692 544", "social insurance number: 130692544");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("SIN 130 692 545", "order 130692544");
    }
}
