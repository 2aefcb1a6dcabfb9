/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.us;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.TokenDetector;
import org.resguardo.engine.detector.Verdict;

/** Finds alien registration numbers of the United States: an A and eight or nine digits (USCIS Policy Manual, read 2026-11). Words near by must speak for it, or the label. */
public final class AlienNumberDetector extends TokenDetector {
    private static final Verdict NUMBER = Verdict.shape(2);

    /** For the service loader. */
    public AlienNumberDetector() {
        super(
                "us-a-number",
                DataCategory.IMMIGRATION_STATUS,
                "US",
                "8 CFR 103.2 and USCIS, Policy Manual, A-Number, read 2026-11");
    }

    @Override
    public List<String> patterns() {
        return List.of("A99999999", "A999999999");
    }

    @Override
    public boolean weak() {
        return true;
    }

    @Override
    public boolean labelled() {
        return true;
    }

    @Override
    public double chanceOfMistake() {
        return 0.3;
    }

    @Override
    public @Nullable Verdict look(Span token) {
        return token.capital(token.from()) == 'A' ? NUMBER : null;
    }

    @Override
    public List<String> examples() {
        return List.of("A-Number A123456789", "USCIS A087654321");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("part A123456789", "B123456789");
    }
}
