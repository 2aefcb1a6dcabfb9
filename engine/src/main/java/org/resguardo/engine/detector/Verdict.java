/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.resguardo.engine.Evidence;

/**
 * What a detector thinks of a piece of text, before the words around it are heard.
 *
 * <p>Points are tenths of a natural logarithm of odds, so that independent evidence adds up: 10 points make something about
 * 2.7 times likelier. Detectors make their verdicts once and hand out the same ones.
 *
 * @param points what speaks for it, less what speaks against it
 * @param evidence why
 */
public record Verdict(int points, List<Evidence> evidence) {
    /** From here on a finding is {@link org.resguardo.engine.Certainty#POSSIBLE}. */
    public static final int POSSIBLE = 5;

    /** From here on a finding is {@link org.resguardo.engine.Certainty#LIKELY}. */
    public static final int LIKELY = 20;

    /** From here on a finding is {@link org.resguardo.engine.Certainty#CERTAIN}. */
    public static final int CERTAIN = 45;

    public Verdict {
        evidence = List.copyOf(evidence);
    }

    /** The shape fits. */
    public static Verdict shape(int points) {
        return new Verdict(points, List.of(new Evidence.Shape()));
    }

    /** The shape fits and a check digit holds. */
    public static Verdict checked(int points, String method) {
        return new Verdict(points, List.of(new Evidence.Shape(), new Evidence.CheckDigit(method)));
    }

    /** The words are in a list. */
    public static Verdict listed(int points) {
        return new Verdict(points, List.of(new Evidence.Listed()));
    }

    /** True when a check digit held. */
    public boolean isChecked() {
        return evidence.size() > 1 && evidence.get(1) instanceof Evidence.CheckDigit;
    }
}
