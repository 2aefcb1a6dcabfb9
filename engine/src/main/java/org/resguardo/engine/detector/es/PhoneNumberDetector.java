/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.es;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds Spanish telephone numbers: nine digits that begin with 6, 7, 8 or 9, with 34 before them or not (Plan Nacional de Numeración Telefónica, Real Decreto 2296/2004, read 2025-11). */
public final class PhoneNumberDetector extends NumberDetector {
    private static final Verdict COUNTRY_CODE = Verdict.shape(42);
    private static final Verdict GROUPED = Verdict.shape(22);
    private static final Verdict BARE = Verdict.shape(-8);

    /** For the service loader. */
    public PhoneNumberDetector() {
        super(
                "phone-es",
                DataCategory.PHONE,
                "ES",
                "Real Decreto 2296/2004, Plan Nacional de Numeración Telefónica, read 2025-11");
    }

    @Override
    public List<String> shapes() {
        return List.of(
                "9",
                "3-3-3",
                "3-2-2-2",
                "2-3-2-2",
                "2-7",
                "3-6",
                "2-3-4",
                "11",
                "13",
                "2-9",
                "2-3-3-3",
                "2-3-2-2-2",
                "2-2-3-2-2",
                "4-9",
                "4-3-3-3",
                "4-3-2-2-2",
                "4-2-3-2-2");
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
        boolean plus = number.before() == '+';
        boolean code = n == 11 && number.number(0, 2) == 34 && plus || n == 13 && number.number(0, 4) == 34;
        int first = code ? n - 9 : 0;
        if (!code && (n != 9 || plus) || !isAssignable(number, first)) {
            return null;
        }
        if (plus) {
            number.set(number.from() - 1, number.to());
        }
        if (code) {
            return COUNTRY_CODE;
        }
        boolean decimal = number.separator() == '.' && number.length() == n + 1;
        return decimal
                ? null
                : number.bare()
                        ? BARE
                        : number.separator() == ' ' || number.separator() == '-' || number.separator() == '.'
                                ? GROUPED
                                : null;
    }

    private static boolean isAssignable(Span number, int first) {
        int d = number.digit(first);
        return (d == 6 || d == 7 || (d == 8 || d == 9) && number.digit(first + 1) >= 1) && !number.oneDigitOnly();
    }

    @Override
    public List<String> examples() {
        return List.of("Tel. 612 34 56 78", "+34 912 345 678", "móvil: 612345678", "0034 91 123 45 67");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("pedido 612345678", "512 34 56 78", "ref 912345678");
    }
}
