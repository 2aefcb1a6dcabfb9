/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.check.Mod97;

/**
 * Finds international bank account numbers.
 *
 * <p>Country, length by country, and two check digits (ISO 13616-1:2020 and the IBAN registry of SWIFT, release 99, read
 * 2025-11). Written together or in groups of four; small letters are accepted.
 */
public final class IbanDetector extends TokenDetector {
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("AD", 24),
            Map.entry("AE", 23),
            Map.entry("AL", 28),
            Map.entry("AT", 20),
            Map.entry("AZ", 28),
            Map.entry("BA", 20),
            Map.entry("BE", 16),
            Map.entry("BG", 22),
            Map.entry("BH", 22),
            Map.entry("BR", 29),
            Map.entry("BY", 28),
            Map.entry("CH", 21),
            Map.entry("CR", 22),
            Map.entry("CY", 28),
            Map.entry("CZ", 24),
            Map.entry("DE", 22),
            Map.entry("DK", 18),
            Map.entry("DO", 28),
            Map.entry("EE", 20),
            Map.entry("EG", 29),
            Map.entry("ES", 24),
            Map.entry("FI", 18),
            Map.entry("FO", 18),
            Map.entry("FR", 27),
            Map.entry("GB", 22),
            Map.entry("GE", 22),
            Map.entry("GI", 23),
            Map.entry("GL", 18),
            Map.entry("GR", 27),
            Map.entry("GT", 28),
            Map.entry("HR", 21),
            Map.entry("HU", 28),
            Map.entry("IE", 22),
            Map.entry("IL", 23),
            Map.entry("IQ", 23),
            Map.entry("IS", 26),
            Map.entry("IT", 27),
            Map.entry("JO", 30),
            Map.entry("KW", 30),
            Map.entry("KZ", 20),
            Map.entry("LB", 28),
            Map.entry("LC", 32),
            Map.entry("LI", 21),
            Map.entry("LT", 20),
            Map.entry("LU", 20),
            Map.entry("LV", 21),
            Map.entry("MC", 27),
            Map.entry("MD", 24),
            Map.entry("ME", 22),
            Map.entry("MK", 19),
            Map.entry("MR", 27),
            Map.entry("MT", 31),
            Map.entry("MU", 30),
            Map.entry("NL", 18),
            Map.entry("NO", 15),
            Map.entry("PK", 24),
            Map.entry("PL", 28),
            Map.entry("PS", 29),
            Map.entry("PT", 25),
            Map.entry("QA", 29),
            Map.entry("RO", 24),
            Map.entry("RS", 22),
            Map.entry("SA", 24),
            Map.entry("SC", 31),
            Map.entry("SE", 24),
            Map.entry("SI", 19),
            Map.entry("SK", 24),
            Map.entry("SM", 27),
            Map.entry("ST", 25),
            Map.entry("SV", 28),
            Map.entry("TL", 23),
            Map.entry("TN", 24),
            Map.entry("TR", 26),
            Map.entry("UA", 29),
            Map.entry("VA", 22),
            Map.entry("VG", 24),
            Map.entry("XK", 20));
    private static final Verdict ACCOUNT = Verdict.checked(70, "MOD 97-10");
    private static final int[] LENGTH_OF = new int[26 * 26];

    static {
        LENGTHS.forEach((country, length) -> LENGTH_OF[index(country.charAt(0), country.charAt(1))] = length);
    }

    /** For the service loader. */
    public IbanDetector() {
        super(
                "iban",
                DataCategory.BANK_ACCOUNT,
                "",
                "ISO 13616-1:2020 and the SWIFT IBAN registry, release 99, read 2025-11");
    }

    @Override
    public List<String> patterns() {
        return List.of(TWO_LETTERS_TWO_DIGITS);
    }

    @Override
    public double chanceOfMistake() {
        return 0.001;
    }

    @Override
    public @Nullable Verdict look(Span token) {
        int from = token.from();
        int wanted = LENGTH_OF[index(token.capital(from), token.capital(from + 1))];
        if (wanted == 0) {
            return null;
        }
        byte[] account = new byte[wanted];
        int n = 0;
        int i = from;
        for (; n < wanted; i++) {
            int b = token.capital(i);
            if (Span.isDigit(b) || b >= 'A' && b <= 'Z') {
                account[n++] = (byte) b;
            } else if (b != ' ' && b != '-' || n % 4 != 0) {
                return null;
            }
        }
        if (Span.isWord(token.at(i)) || !Mod97.holds(account, wanted)) {
            return null;
        }
        token.set(from, i);
        return ACCOUNT;
    }

    private static int index(int first, int second) {
        return (first - 'A') * 26 + second - 'A';
    }

    @Override
    public List<String> examples() {
        return List.of("ES91 2100 0418 4502 0005 1332", "Konto DE89370400440532013000", "gb29 nwbk 6016 1331 9268 19");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("ES92 2100 0418 4502 0005 1332", "ES12 is a road", "DE8937040044053201300");
    }
}
