/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;

/**
 * Finds codes of diagnoses: a letter, two digits or a digit and a letter, and behind a full stop up to four more characters
 * (ICD-10-CM 2026, CIE-10-ES 2026, read 2026-11). The shape is common, so words near by must speak for it.
 */
public final class DiagnosisCodeDetector extends TokenDetector {
    private static final int MOST_BEHIND = 4;
    private static final Verdict WITH_STOP = Verdict.shape(4);
    private static final Verdict WITHOUT = Verdict.shape(-8);

    /** For the service loader. */
    public DiagnosisCodeDetector() {
        super("diagnosis-code", DataCategory.HEALTH, "", "ICD-10-CM 2026 and CIE-10-ES 2026, read 2026-11");
    }

    @Override
    public List<String> patterns() {
        return List.of("A99", "A9A");
    }

    @Override
    public double chanceOfMistake() {
        return 0.3;
    }

    @Override
    public boolean weak() {
        return true;
    }

    @Override
    public @Nullable Verdict look(Span token) {
        int first = token.at(token.from());
        if (first < 'A' || first > 'Z') {
            return null;
        }
        int end = token.to();
        if (token.at(end) == '.' && Span.isWord(token.at(end + 1))) {
            end++;
            while (Span.isDigit(token.at(end)) || token.at(end) >= 'A' && token.at(end) <= 'Z') {
                end++;
            }
        }
        boolean stop = end > token.to();
        if (Span.isWord(token.at(end)) || stop && end - token.to() - 1 > MOST_BEHIND) {
            return null;
        }
        token.set(token.from(), end);
        return stop ? WITH_STOP : WITHOUT;
    }

    @Override
    public List<String> examples() {
        return List.of("Dx: E11.9", "diagnóstico CIE-10 F32.1", "ICD-10 J45.909");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("model E11.9", "section A12", "the M25 motorway");
    }
}
