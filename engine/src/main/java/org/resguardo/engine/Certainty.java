/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.util.Locale;

/** How sure the engine is of a finding, from least to most. */
public enum Certainty {
    /** The shape fits and little else speaks for it. Worth a look when every trace matters, as before publishing a file. */
    POSSIBLE,
    /** More speaks for it than against it. */
    LIKELY,
    /** A check digit, a clear heading or many agreeing values leave little doubt. */
    CERTAIN;

    /** The word used in files and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when this is at least as sure as the other. */
    public boolean atLeast(Certainty other) {
        return compareTo(other) >= 0;
    }
}
