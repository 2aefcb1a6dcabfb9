/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.mx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.check.Weighted;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds Mexican interbank account keys (CLABE): eighteen digits, bank first, the last one a check digit with weights 3, 7, 1 (Banco de México, Circular 14/2017, annex, read 2025-11). */
public final class BankKeyDetector extends NumberDetector {
    private static final Verdict CHECKED = Verdict.checked(18, "CLABE 3-7-1");

    /** For the service loader. */
    public BankKeyDetector() {
        super("mx-clabe", DataCategory.BANK_ACCOUNT, "MX", "Banco de México, Circular 14/2017, read 2025-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("18", "3-3-11-1", "3-3-12", "4-4-4-4-2");
    }

    @Override
    public double chanceOfMistake() {
        return 0.08;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        number.digitCount();
        int check = (10 - Weighted.sumOfLastDigits(number, 17, 3, 7, 1) % 10) % 10;
        boolean bank = number.digit(0) == 0 && number.number(0, 3) >= 2
                || number.digit(0) == 1
                || number.digit(0) == 6
                || number.digit(0) == 7;
        return bank && check == number.digit(17) && !number.oneDigitOnly() ? CHECKED : null;
    }

    @Override
    public List<String> examples() {
        return List.of("CLABE 032180000118359719");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("CLABE 032180000118359718", "932180000118359719");
    }
}
