/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.check.Luhn;

/** Finds numbers of mobile telephones (IMEI): fifteen digits, the last by Luhn (3GPP TS 23.003 section 6.2.1, read 2026-11). Words near by must speak for it. */
public final class HandsetNumberDetector extends NumberDetector {
    private static final Verdict CHECKED = Verdict.checked(-2, "Luhn");

    /** For the service loader. */
    public HandsetNumberDetector() {
        super("imei", DataCategory.DEVICE_ID, "", "3GPP TS 23.003 section 6.2.1, read 2026-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("15", "2-6-6-1", "6-2-6-1");
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
        return Luhn.holds(number) && !number.oneDigitOnly() ? CHECKED : null;
    }

    @Override
    public List<String> examples() {
        return List.of("IMEI 490154203237518", "IMEI: 49-015420-323751-8");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("IMEI 490154203237519", "tracking 490154203237518");
    }
}
