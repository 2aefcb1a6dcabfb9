/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.us;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.TokenDetector;
import org.resguardo.engine.detector.Verdict;

/** Finds Medicare beneficiary identifiers: eleven characters in a fixed pattern, without the letters S, L, O, I, B and Z (CMS, "Understanding the MBI format", read 2025-11). */
public final class MedicareNumberDetector extends TokenDetector {
    private static final String NEVER = "SLOIBZ";
    private static final Verdict PATTERN = Verdict.shape(24);

    /** For the service loader. */
    public MedicareNumberDetector() {
        super("us-mbi", DataCategory.HEALTH_ID, "US", "CMS, Understanding the MBI format, read 2025-11");
    }

    @Override
    public List<String> patterns() {
        return List.of("9Ax9Ax9AA99");
    }

    @Override
    public double chanceOfMistake() {
        return 0.01;
    }

    @Override
    public @Nullable Verdict look(Span token) {
        if (token.at(token.from()) == '0') {
            return null;
        }
        for (int i = token.from(); i < token.to(); i++) {
            int b = token.at(i);
            if (!Span.isDigit(b) && (b < 'A' || b > 'Z' || NEVER.indexOf(b) >= 0)) {
                return null;
            }
        }
        return PATTERN;
    }

    @Override
    public List<String> examples() {
        return List.of("Medicare 1EG4TE5MK73", "1EG4TE5MK73");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("1SG4TE5MK73", "0EG4TE5MK73", "1eg4te5mk73");
    }
}
