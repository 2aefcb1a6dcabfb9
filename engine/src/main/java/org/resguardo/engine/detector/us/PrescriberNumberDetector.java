/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.us;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.TokenDetector;
import org.resguardo.engine.detector.Verdict;

/** Finds registration numbers of those who may prescribe controlled substances: a letter for the kind, the first letter of the name or a 9, six digits, and a check digit (21 CFR 1301.35, DEA Diversion Control Division, read 2026-11). */
public final class PrescriberNumberDetector extends TokenDetector {
    private static final Verdict CHECKED = Verdict.checked(6, "DEA");

    /** For the service loader. */
    public PrescriberNumberDetector() {
        super(
                "us-dea",
                DataCategory.HEALTH_PROVIDER_ID,
                "US",
                "21 CFR 1301.35 and DEA, registration number, read 2026-11");
    }

    @Override
    public List<String> patterns() {
        return List.of("AA9999999", "A99999999");
    }

    @Override
    public double chanceOfMistake() {
        return 0.1;
    }

    @Override
    public @Nullable Verdict look(Span token) {
        int from = token.from();
        if ("ABCDEFGHJKLMPRSTUX".indexOf(token.capital(from)) < 0
                || Span.isDigit(token.at(from + 1)) && token.at(from + 1) != '9') {
            return null;
        }
        int[] d = new int[7];
        for (int i = 0; i < 7; i++) {
            d[i] = token.at(from + 2 + i) - '0';
        }
        return (d[0] + d[2] + d[4] + 2 * (d[1] + d[3] + d[5])) % 10 == d[6] ? CHECKED : null;
    }

    @Override
    public List<String> examples() {
        return List.of("DEA AB1234563", "DEA number: BS1234563");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("DEA AB1234564", "part AB1234563");
    }
}
