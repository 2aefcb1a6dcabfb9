/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.es;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.check.ControlLetter;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/**
 * Finds Spanish identity numbers: the DNI of citizens, eight digits and a control letter, and the NIE of foreigners, X, Y or Z,
 * seven digits and a control letter (Real Decreto 1553/2005, article 11; Orden INT/2058/2008; read 2025-11). Full stops
 * between thousands, and a hyphen or space before the letter, are read over.
 */
public final class IdentityNumberDetector extends NumberDetector {
    private static final Verdict CAPITAL = Verdict.checked(36, "modulo 23");
    private static final Verdict SMALL = Verdict.checked(12, "modulo 23");

    /** For the service loader. */
    public IdentityNumberDetector() {
        super(
                "es-dni",
                DataCategory.NATIONAL_ID,
                "ES",
                "Real Decreto 1553/2005 article 11 and Orden INT/2058/2008, read 2025-11");
    }

    @Override
    public List<String> otherIds() {
        return List.of("es-nie");
    }

    @Override
    public List<String> shapes() {
        return List.of("8", "2-3-3", "7", "1-3-3");
    }

    @Override
    public double chanceOfMistake() {
        return 0.04;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        if (!number.bare() && number.separator() != '.') {
            return null;
        }
        boolean foreigner = number.digitCount() == 7;
        int from = number.from();
        long value = number.number();
        if (foreigner) {
            from -= number.before() == '-' || number.before() == ' ' ? 2 : 1;
            int first = number.capital(from) - 'X';
            if (first < 0 || first > 2 || Span.isWord(number.at(from - 1))) {
                return null;
            }
            value += first * 10_000_000L;
        }
        int letterAt = number.after() == '-' || number.after() == ' ' ? number.to() + 1 : number.to();
        int letter = number.capital(letterAt);
        if (letter != ControlLetter.of(value) || Span.isWord(number.at(letterAt + 1)) || value == 0) {
            return null;
        }
        boolean capital = number.at(letterAt) == letter;
        boolean loose = number.at(letterAt - 1) == ' ';
        number.set(from, letterAt + 1);
        return capital && !loose ? CAPITAL : SMALL;
    }

    @Override
    public List<String> examples() {
        return List.of("DNI 12345678Z", "NIF: 12.345.678-Z", "NIE X1234567L", "x-1234567-l (nie)");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("12345678A", "X1234567A", "123456789Z", "serie 12345678ZX");
    }
}
