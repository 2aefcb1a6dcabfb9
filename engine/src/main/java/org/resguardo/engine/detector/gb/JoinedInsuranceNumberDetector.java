/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.gb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.TokenDetector;
import org.resguardo.engine.detector.Verdict;

/** Finds British national insurance numbers written without spaces; see {@link NationalInsuranceNumberDetector}. */
public final class JoinedInsuranceNumberDetector extends TokenDetector {
    private static final Verdict JOINED = Verdict.shape(24);

    /** For the service loader. */
    public JoinedInsuranceNumberDetector() {
        super(
                "gb-nino-joined",
                DataCategory.SOCIAL_SECURITY_NUMBER,
                "GB",
                "HMRC National Insurance Manual NIM39110, read 2026-11");
    }

    @Override
    public List<String> patterns() {
        return List.of("AA999999A");
    }

    @Override
    public double chanceOfMistake() {
        return 0.03;
    }

    @Override
    public @Nullable Verdict look(Span token) {
        int from = token.from();
        int last = token.at(from + 8);
        boolean fits = NationalInsuranceNumberDetector.areLetters(token.at(from), token.at(from + 1));
        return fits && last >= 'A' && last <= 'D' ? JOINED : null;
    }

    @Override
    public List<String> otherIds() {
        return List.of("gb-nino");
    }

    @Override
    public List<String> examples() {
        return List.of("NINO JG103759A", "national insurance CE102030A");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("QQ123456C", "JG103759E");
    }
}
