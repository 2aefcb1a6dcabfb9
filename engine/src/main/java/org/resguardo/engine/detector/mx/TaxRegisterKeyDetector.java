/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.mx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.TokenDetector;
import org.resguardo.engine.detector.Verdict;

/**
 * Finds the Mexican tax register key (RFC) of a person: four letters, birth date, and three characters of which the last is a
 * check character (SAT, algorithm of the homoclave and verifier, Anexo 20, read 2025-11). Keys of firms have three letters;
 * they name no person and are left alone.
 */
public final class TaxRegisterKeyDetector extends TokenDetector {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ ";
    private static final int LENGTH = 13;
    private static final Verdict CHECKED = Verdict.checked(45, "RFC modulo 11");
    private static final Verdict PATTERN = Verdict.shape(14);

    /** For the service loader. */
    public TaxRegisterKeyDetector() {
        super("mx-rfc", DataCategory.TAX_ID, "MX", "SAT, Anexo 20, read 2025-11");
    }

    @Override
    public List<String> patterns() {
        return List.of("AAAA999999xxx");
    }

    @Override
    public double chanceOfMistake() {
        return 0.02;
    }

    @Override
    public @Nullable Verdict look(Span token) {
        int from = token.from();
        if (!PopulationKeyDetector.isDate(token, from + 4)) {
            return null;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += Math.max(0, ALPHABET.indexOf(token.capital(from + i))) * (LENGTH - i);
        }
        int rest = sum % 11;
        int expected = rest == 0 ? '0' : rest == 1 ? 'A' : '0' + 11 - rest;
        return token.capital(from + LENGTH - 1) == expected ? CHECKED : PATTERN;
    }

    @Override
    public List<String> examples() {
        return List.of("RFC GODE561231GR8");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("GODE561331GR8", "ABC561231GR8", "GODE56123");
    }
}
