/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.cl;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds Chilean role numbers (RUN, RUT) of people: up to eight digits, a hyphen, and a check digit modulo 11 in which K stands for ten (Registro Civil e Identificación and SII, read 2026-11). */
public final class RoleNumberDetector extends NumberDetector {
    private static final Verdict STOPS = Verdict.checked(38, "modulo 11");
    private static final Verdict PLAIN = Verdict.checked(10, "modulo 11");

    /** For the service loader. */
    public RoleNumberDetector() {
        super(
                "cl-rut",
                DataCategory.NATIONAL_ID,
                "CL",
                "Registro Civil e Identificación, Rol Único Nacional, read 2026-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("2-3-3-1", "1-3-3-1", "8-1", "7-1", "2-3-3", "1-3-3", "8", "7");
    }

    @Override
    public double chanceOfMistake() {
        return 0.05;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        int n = number.digitCount();
        int last = number.at(number.to() - 2) == '-' ? n - 1 : n;
        boolean apart = last < n;
        int sign = apart ? number.digit(last) + '0' : number.after() == '-' ? number.capital(number.to() + 1) : 0;
        int letterEnd = apart ? number.to() : number.to() + 2;
        if (!apart && (sign != 'K' || Span.isWord(number.at(letterEnd))) || last < 7 || last > 8) {
            return null;
        }
        boolean stops = number.at(number.from() + last - 6) == '.';
        int sum = 0;
        for (int i = last - 1; i >= 0; i--) {
            sum += number.digit(i) * (2 + (last - 1 - i) % 6);
        }
        int check = 11 - sum % 11;
        int expected = check == 11 ? '0' : check == 10 ? 'K' : '0' + check;
        if (sign != expected || number.oneDigitOnly()) {
            return null;
        }
        number.set(number.from(), letterEnd);
        return stops ? STOPS : PLAIN;
    }

    @Override
    public List<String> examples() {
        return List.of("RUT 12.345.678-5", "RUN: 7.654.321-6", "rut 12345678-5", "RUT 10.000.013-K");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("12.345.678-4", "parte 12345678-5", "12345678-A");
    }
}
