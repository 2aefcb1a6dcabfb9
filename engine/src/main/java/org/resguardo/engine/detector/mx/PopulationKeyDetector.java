/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.mx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.TokenDetector;
import org.resguardo.engine.detector.Verdict;

/**
 * Finds the Mexican population register key (CURP): four letters of the name, birth date, sex, state, three inner consonants, a
 * character against doubles, and a check digit (Instructivo Normativo para la asignación de la CURP, DOF 2021-10-18, read
 * 2025-11).
 */
public final class PopulationKeyDetector extends TokenDetector {
    private static final byte[] ALPHABET =
            "0123456789ABCDEFGHIJKLMN\u00d1OPQRSTUVWXYZ".getBytes(StandardCharsets.ISO_8859_1);
    private static final Set<String> STATES = Set.of(
            "AS", "BC", "BS", "CC", "CL", "CM", "CS", "CH", "DF", "DG", "GT", "GR", "HG", "JC", "MC", "MN", "MS", "NT",
            "NL", "OC", "PL", "QT", "QR", "SP", "SL", "SR", "TC", "TS", "TL", "VZ", "YN", "ZS", "NE");
    private static final int LENGTH = 18;
    private static final Verdict CHECKED = Verdict.checked(70, "CURP modulo 10");
    private static final Verdict PATTERN = Verdict.shape(22);

    /** For the service loader. */
    public PopulationKeyDetector() {
        super(
                "mx-curp",
                DataCategory.NATIONAL_ID,
                "MX",
                "Instructivo Normativo para la asignación de la CURP, DOF 2021-10-18, read 2025-11");
    }

    @Override
    public List<String> patterns() {
        return List.of("AAAA999999AAAAAAx9");
    }

    @Override
    public double chanceOfMistake() {
        return 0.001;
    }

    @Override
    public @Nullable Verdict look(Span token) {
        int from = token.from();
        int sex = token.capital(from + 10);
        String state = "" + (char) token.capital(from + 11) + (char) token.capital(from + 12);
        if (sex != 'H' && sex != 'M' && sex != 'X' || !STATES.contains(state) || !isDate(token, from + 4)) {
            return null;
        }
        return checkDigit(token) == token.at(from + LENGTH - 1) - '0' ? CHECKED : PATTERN;
    }

    private static int checkDigit(Span token) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += value(token.capital(token.from() + i)) * (LENGTH - i);
        }
        return (10 - sum % 10) % 10;
    }

    private static int value(int character) {
        for (int i = 0; i < ALPHABET.length; i++) {
            if ((ALPHABET[i] & 0xFF) == character) {
                return i;
            }
        }
        return 0;
    }

    /** Year, month and day in two digits each. */
    static boolean isDate(Span token, int at) {
        int month = (token.at(at + 2) - '0') * 10 + token.at(at + 3) - '0';
        int day = (token.at(at + 4) - '0') * 10 + token.at(at + 5) - '0';
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    @Override
    public List<String> examples() {
        return List.of("CURP: HEGG560427MVZRRL04", "hegg560427mvzrrl04");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("HEGG561327MVZRRL04", "HEGG560427ZVZRRL04", "HEGG560427MXXRRL04");
    }
}
