/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.us;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/**
 * Finds United States Social Security numbers.
 *
 * <p>Three, two and four digits. The first group is never 000, 666 or 900 to 999, the second never 00, the third never
 * 0000 (Social Security Administration, POMS RM 10201.030, read 2025-11). There is no check digit, and since 2011 the first
 * group tells no state, so nine bare digits are nothing without words that say so.
 */
public final class SocialSecurityNumberDetector extends NumberDetector {
    private static final Verdict HYPHENS = Verdict.shape(32);
    private static final Verdict SPACES = Verdict.shape(8);
    private static final Verdict BARE = Verdict.shape(-10);

    /** For the service loader. */
    public SocialSecurityNumberDetector() {
        super("us-ssn", DataCategory.SOCIAL_SECURITY_NUMBER, "US", "SSA POMS RM 10201.030, read 2025-11");
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
        return 0.05;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        number.digitCount();
        long area = number.number(0, 3);
        if (area == 0
                || area == 666
                || area >= 900
                || number.number(3, 5) == 0
                || number.number(5, 9) == 0
                || number.oneDigitOnly()
                || number.number() == 123456789L) {
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
        return List.of("SSN 219-09-9999", "Seguro Social: 536 22 8726", "ssn=536228726");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("000-12-3456", "666-12-3456", "order 536228726", "12-345-6789", "tracking 9400 1118");
    }
}
