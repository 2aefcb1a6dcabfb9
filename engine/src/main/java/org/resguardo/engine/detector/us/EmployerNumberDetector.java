/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.us;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/**
 * Finds United States employer identification numbers (EIN), which sole owners use as their own: two digits, a hyphen, seven
 * digits, the first two a prefix that the IRS has assigned (IRS, "How EINs are assigned and valid EIN prefixes", read
 * 2025-11). The shape is common, so words near by must speak for it.
 */
public final class EmployerNumberDetector extends NumberDetector {
    private static final BitSet NEVER_ASSIGNED = new BitSet(100);
    private static final Verdict HYPHEN = Verdict.shape(6);
    private static final Verdict BARE = Verdict.shape(-25);

    static {
        IntStream.of(0, 7, 8, 9, 17, 18, 19, 28, 29, 49, 69, 70, 78, 79, 89, 96, 97)
                .forEach(NEVER_ASSIGNED::set);
    }

    /** For the service loader. */
    public EmployerNumberDetector() {
        super("us-ein", DataCategory.TAX_ID, "US", "IRS, How EINs are assigned and valid EIN prefixes, read 2025-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("2-7", "9");
    }

    @Override
    public boolean weak() {
        return true;
    }

    @Override
    public boolean needsCue(boolean bare) {
        return bare;
    }

    @Override
    public double chanceOfMistake() {
        return 0.5;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        number.digitCount();
        if (NEVER_ASSIGNED.get((int) number.number(0, 2)) || number.oneDigitOnly()) {
            return null;
        }
        return number.bare() ? BARE : number.separator() == '-' ? HYPHEN : null;
    }

    @Override
    public List<String> examples() {
        return List.of("EIN: 12-3456789", "Employer ID 45-1234567 on the W-2");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("part 12-3456789", "00-1234567", "07-1234567");
    }
}
