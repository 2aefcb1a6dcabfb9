/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.us;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/**
 * Finds telephone numbers of the United States and the other places of the North American Numbering Plan, Puerto Rico and the
 * Dominican Republic among them: area code and exchange begin with 2 to 9 and do not end in 11 (NANPA, numbering plan,
 * read 2025-11). An extension behind the number belongs to it.
 */
public final class PhoneNumberDetector extends NumberDetector {
    private static final Verdict COUNTRY_CODE = Verdict.shape(40);
    private static final Verdict BRACKETS = Verdict.shape(40);
    private static final Verdict HYPHENS = Verdict.shape(28);
    private static final Verdict DOTS_OR_SPACES = Verdict.shape(20);
    private static final Verdict BARE = Verdict.shape(-8);

    /** For the service loader. */
    public PhoneNumberDetector() {
        super("phone-us", DataCategory.PHONE, "US", "North American Numbering Plan, NANPA, read 2025-11");
    }

    @Override
    public List<String> shapes() {
        return List.of(
                "3-3-4", "1-3-3-4", "3-7", "1-3-7", "1-10", "10", "11", "3=3-4", "1=3=3-4", "1=3-3-4", "1-3=3-4",
                "3=7");
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
        int n = number.digitCount();
        int first = n == 11 ? 1 : 0;
        if (n != 10 && n != 11 || n == 11 && number.digit(0) != 1 || !isAssignable(number, first)) {
            return null;
        }
        boolean plus = number.before() == '+';
        boolean bare = number.bare();
        int opened = bracket(number);
        if (n == 11 && bare && !plus) {
            return null;
        }
        if (plus) {
            number.set(number.from() - 1, number.to());
        } else if (number.before() == '(' && opened > 0) {
            number.set(number.from() - 1, number.to());
        }
        widenByExtension(number);
        if (plus || n == 11) {
            return COUNTRY_CODE;
        }
        if (opened > 0) {
            return BRACKETS;
        }
        if (bare) {
            return BARE;
        }
        return number.at(number.from() + 3) == '-' || number.at(number.from() + 7) == '-' ? HYPHENS : DOTS_OR_SPACES;
    }

    private static boolean isAssignable(Span number, int first) {
        boolean area = number.digit(first) >= 2 && !(number.digit(first + 1) == 1 && number.digit(first + 2) == 1);
        boolean exchange =
                number.digit(first + 3) >= 2 && !(number.digit(first + 4) == 1 && number.digit(first + 5) == 1);
        return area && exchange && !number.oneDigitOnly();
    }

    private static int bracket(Span number) {
        for (int i = number.from(); i < number.to(); i++) {
            if (number.at(i) == ')') {
                return i;
            }
        }
        return 0;
    }

    private static void widenByExtension(Span number) {
        int i = number.to();
        while (number.at(i) == ' ' || number.at(i) == ',') {
            i++;
        }
        if (number.small(i) == 'e' && number.small(i + 1) == 'x' && number.small(i + 2) == 't') {
            i += 3;
        } else if (number.small(i) == 'x') {
            i++;
        } else {
            return;
        }
        while (number.at(i) == '.' || number.at(i) == ' ') {
            i++;
        }
        int digits = i;
        while (Span.isDigit(number.at(i)) && i - digits < 7) {
            i++;
        }
        if (i > digits) {
            number.set(number.from(), i);
        }
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Call (415) 555-0132", "+1 787-555-0110", "tel 212.555.0143 x12", "202-555-0101", "Tel: 3055550199");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("order 4155550132", "(115) 555-0132", "1234567890", "415-055-0132", "3.1415926535");
    }
}
