/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.util.List;
import java.util.Locale;

/** Says in a sentence why something was found. */
public final class Explanation {

    private Explanation() {}

    /** The sentence for a finding's evidence, in Spanish for the language {@code es} and in English for any other. */
    public static String of(Detector detector, List<Evidence> evidence, Locale language) {
        return detector.title(language) + evidence.size();
    }
}
