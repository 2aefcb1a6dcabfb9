/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.us;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.check.Weighted;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/**
 * Finds United States bank routing numbers: nine digits, the first two 00 to 12, 21 to 32, 61 to 72 or 80, and a check digit
 * with weights 3, 7, 1 (American Bankers Association, key to routing numbers, read 2025-11). A routing number names a bank;
 * it matters because an account number stands beside it.
 */
public final class RoutingNumberDetector extends NumberDetector {
    private static final Verdict CHECKED = Verdict.checked(-2, "ABA 3-7-1");

    /** For the service loader. */
    public RoutingNumberDetector() {
        super("us-aba", DataCategory.BANK_ROUTING, "US", "ABA key to routing numbers, read 2025-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("9", "4-4-1");
    }

    @Override
    public boolean needsCue(boolean bare) {
        return true;
    }

    @Override
    public double chanceOfMistake() {
        return 0.04;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        number.digitCount();
        int prefix = (int) number.number(0, 2);
        boolean assigned = prefix <= 12 || prefix >= 21 && prefix <= 32 || prefix >= 61 && prefix <= 72 || prefix == 80;
        boolean holds = Weighted.sum(number, 9, 3, 7, 1) % 10 == 0;
        return assigned && holds && !number.oneDigitOnly() ? CHECKED : null;
    }

    @Override
    public List<String> examples() {
        return List.of("Routing number 021000021", "ABA: 011401533");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("021000022 routing", "item 021000021", "000000000");
    }
}
