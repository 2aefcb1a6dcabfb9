/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.us;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/**
 * Finds United States individual taxpayer identification numbers (ITIN), which people have who may have no Social Security
 * number: written alike, beginning with 9, the fourth and fifth digit 50 to 65, 70 to 88, 90 to 92 or 94 to 99 (IRS, Internal
 * Revenue Manual 3.21.263, read 2025-11).
 */
public final class TaxpayerNumberDetector extends NumberDetector {
    private static final Verdict HYPHENS = Verdict.shape(32);
    private static final Verdict SPACES = Verdict.shape(8);
    private static final Verdict BARE = Verdict.shape(-10);

    /** For the service loader. */
    public TaxpayerNumberDetector() {
        super("us-itin", DataCategory.TAX_ID, "US", "IRS IRM 3.21.263, read 2025-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("3-2-4", "9");
    }

    @Override
    public boolean needsCue(boolean bare) {
        return bare;
    }

    @Override
    public double chanceOfMistake() {
        return 0.04;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        number.digitCount();
        int middle = (int) number.number(3, 5);
        boolean inRange = middle >= 50 && middle <= 65
                || middle >= 70 && middle <= 88
                || middle >= 90 && middle <= 92
                || middle >= 94;
        if (number.digit(0) != 9 || !inRange || number.oneDigitOnly()) {
            return null;
        }
        return number.bare()
                ? BARE
                : switch (number.separator()) {
                    case '-' -> HYPHENS;
                    case ' ' -> SPACES;
                    default -> null;
                };
    }

    @Override
    public List<String> examples() {
        return List.of("ITIN 912-70-1234", "912-94-1234");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("912-93-1234", "900-12-3456", "ticket 912701234");
    }
}
