/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.br;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds Brazilian taxpayer numbers of people (CPF), which serve as identity numbers: nine digits and two check digits modulo 11 (Receita Federal, Instrução Normativa RFB 2172/2024, read 2026-11). */
public final class TaxpayerNumberDetector extends NumberDetector {
    private static final Verdict GROUPED = Verdict.checked(48, "CPF modulo 11");
    private static final Verdict BARE = Verdict.checked(4, "CPF modulo 11");

    /** For the service loader. */
    public TaxpayerNumberDetector() {
        super(
                "br-cpf",
                DataCategory.NATIONAL_ID,
                "BR",
                "Receita Federal, Instrução Normativa RFB 2172/2024, read 2026-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("3-3-3-2", "11", "9-2");
    }

    @Override
    public double chanceOfMistake() {
        return 0.01;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        number.digitCount();
        if (number.oneDigitOnly() || check(number, 9) != number.digit(9) || check(number, 10) != number.digit(10)) {
            return null;
        }
        return number.bare() ? BARE : number.at(number.to() - 3) == '-' ? GROUPED : null;
    }

    private static int check(Span number, int digits) {
        int sum = 0;
        for (int i = 0; i < digits; i++) {
            sum += number.digit(i) * (digits + 1 - i);
        }
        int check = 11 - sum % 11;
        return check > 9 ? 0 : check;
    }

    @Override
    public List<String> examples() {
        return List.of("CPF 111.444.777-35", "cpf: 11144477735");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("111.444.777-36", "pedido 11144477735", "111.111.111-11");
    }
}
