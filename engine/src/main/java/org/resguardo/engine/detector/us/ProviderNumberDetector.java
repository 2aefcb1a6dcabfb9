/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.us;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds national provider identifiers of people and firms in health care: ten digits that begin with 1 or 2, with a Luhn digit counted as if 80840 stood before them (45 CFR 162.406 and the CMS check digit note, read 2025-11). */
public final class ProviderNumberDetector extends NumberDetector {
    private static final int SUM_OF_80840 = 24;
    private static final Verdict CHECKED = Verdict.checked(-5, "Luhn");

    /** For the service loader. */
    public ProviderNumberDetector() {
        super("us-npi", DataCategory.HEALTH_PROVIDER_ID, "US", "45 CFR 162.406 and CMS, NPI check digit, read 2025-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("10");
    }

    @Override
    public boolean needsCue(boolean bare) {
        return true;
    }

    @Override
    public double chanceOfMistake() {
        return 0.1;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        number.digitCount();
        int sum = SUM_OF_80840;
        for (int i = 0; i < 10; i++) {
            int d = number.digit(i);
            sum += i % 2 == 0 ? (d > 4 ? 2 * d - 9 : 2 * d) : d;
        }
        return (number.digit(0) == 1 || number.digit(0) == 2) && sum % 10 == 0 ? CHECKED : null;
    }

    @Override
    public List<String> examples() {
        return List.of("NPI 1234567893");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("NPI 1234567890", "sku 1234567893");
    }
}
