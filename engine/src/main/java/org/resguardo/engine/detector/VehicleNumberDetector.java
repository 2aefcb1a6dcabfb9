/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;

/**
 * Finds vehicle identification numbers: seventeen letters and digits without I, O and Q (ISO 3779:2009), of which North American
 * makers let the ninth be a check digit modulo 11 (49 CFR 565.15, read 2026-11).
 */
public final class VehicleNumberDetector extends TokenDetector {
    private static final String NEVER = "IOQ";
    /** The values of letters, A to Z; of those that are never used, none. */
    private static final String VALUES = "12345678.12345.7.923456789";

    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int LENGTH = 17;
    private static final Verdict CHECKED = Verdict.checked(24, "VIN modulo 11");
    private static final Verdict PATTERN = Verdict.shape(2);

    /** For the service loader. */
    public VehicleNumberDetector() {
        super("vin", DataCategory.VEHICLE_ID, "", "ISO 3779:2009 and 49 CFR 565.15, read 2026-11");
    }

    @Override
    public List<String> patterns() {
        return List.of(ANY_OF_17);
    }

    @Override
    public double chanceOfMistake() {
        return 0.02;
    }

    @Override
    public boolean labelled() {
        return true;
    }

    @Override
    public @Nullable Verdict look(Span token) {
        int sum = 0;
        int digits = 0;
        for (int i = 0; i < LENGTH; i++) {
            int c = token.at(token.from() + i);
            boolean digit = Span.isDigit(c);
            if (!digit && (c < 'A' || c > 'Z' || NEVER.indexOf(c) >= 0)) {
                return null;
            }
            digits += digit ? 1 : 0;
            sum += WEIGHTS[i] * (digit ? c - '0' : VALUES.charAt(c - 'A') - '0');
        }
        int last = token.at(token.from() + LENGTH - 1);
        if (digits < 4 || digits == LENGTH || !Span.isDigit(last)) {
            return null;
        }
        int expected = sum % 11 == 10 ? 'X' : '0' + sum % 11;
        return token.at(token.from() + 8) == expected ? CHECKED : PATTERN;
    }

    @Override
    public List<String> examples() {
        return List.of("VIN 1HGCM82633A004352", "bastidor WVWZZZ1JZ3W386752");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("1HGCM82633A004353", "1HGCM82633A00435O", "1HGCM82633A0043521");
    }
}
