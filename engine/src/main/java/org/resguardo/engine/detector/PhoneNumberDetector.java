/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;

/** Finds telephone numbers of any country that are written with a plus sign: eight to fifteen digits, the first not 0 (ITU-T E.164, 11/2010, read 2025-11). */
public final class PhoneNumberDetector extends NumberDetector {
    private static final Verdict PLUS = Verdict.shape(34);

    /** For the service loader. */
    public PhoneNumberDetector() {
        super("phone-international", DataCategory.PHONE, "", "ITU-T E.164 (11/2010), read 2025-11");
    }

    @Override
    public List<String> shapes() {
        return List.of(WITH_PLUS);
    }

    @Override
    public double chanceOfMistake() {
        return 0.05;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        int n = number.digitCount();
        if (n < 8 || n > 15 || number.before() != '+' || number.digit(0) == 0 || number.oneDigitOnly()) {
            return null;
        }
        number.set(number.from() - 1, number.to());
        return PLUS;
    }

    @Override
    public List<String> examples() {
        return List.of("+44 20 7946 0958", "tel:+33123456789", "+49 30 1234567");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("+1,234", "44 20 7946 0958 items", "2+34567");
    }
}
