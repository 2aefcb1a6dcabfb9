/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.mx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds Mexican telephone numbers: ten digits whose first is not 0 or 1, with 52 before them or not, and the 1 that once stood for mobiles (IFT, Plan Técnico Fundamental de Numeración, DOF 2018-05-11, read 2025-11). */
public final class PhoneNumberDetector extends NumberDetector {
    private static final Verdict COUNTRY_CODE = Verdict.shape(42);
    private static final Verdict GROUPED = Verdict.shape(22);
    private static final Verdict BARE = Verdict.shape(-9);

    /** For the service loader. */
    public PhoneNumberDetector() {
        super(
                "phone-mx",
                DataCategory.PHONE,
                "MX",
                "IFT, Plan Técnico Fundamental de Numeración, DOF 2018-05-11, read 2025-11");
    }

    @Override
    public List<String> shapes() {
        return List.of(
                "10",
                "2-4-4",
                "2-8",
                "2-2-2-2-2",
                "12",
                "13",
                "2-10",
                "2-2-4-4",
                "2-3-3-4",
                "2-1-2-4-4",
                "2-1-3-3-4",
                "2-1-10",
                "3-2-4-4",
                "2-2-8",
                "2-3-7",
                "3-3-4",
                "2=4-4",
                "3=3-4",
                "2=2=4-4",
                "2=3=3-4");
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
        boolean code = plus && (n == 12 || n == 13) && number.number(0, 2) == 52;
        int first = n - 10;
        if (!code && (n != 10 || plus) || number.digit(first) < 2 || number.oneDigitOnly()) {
            return null;
        }
        if (code) {
            number.set(number.from() - 1, number.to());
            return COUNTRY_CODE;
        }
        if (number.before() == '(' && number.at(number.from() + 2) == ')') {
            number.set(number.from() - 1, number.to());
        }
        boolean usual =
                number.separator() == ' ' || number.separator() == '-' || number.digitCount() < number.length() - 1;
        return number.bare() ? BARE : usual && number.separator() != '.' ? GROUPED : null;
    }

    @Override
    public List<String> examples() {
        return List.of("Cel. 55 1234 5678", "+52 1 55 1234 5678", "teléfono 33-1234-5678", "+52 81 8123 4567");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("folio 5512345678", "05 1234 5678");
    }
}
