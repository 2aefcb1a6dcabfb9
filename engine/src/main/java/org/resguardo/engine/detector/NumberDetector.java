/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;

/** Starts from a number: digits in groups, with one separator character between two groups. */
public abstract non-sealed class NumberDetector extends DescribedDetector {
    /** The shape of any number that has a plus sign before it. */
    public static final String WITH_PLUS = "+";

    /** See {@link DescribedDetector}. */
    protected NumberDetector(String id, DataCategory category, String issuer, String document) {
        super(id, category, issuer, document);
    }

    /**
     * The lengths of the groups that it looks at, such as {@code 3-2-4}. A hyphen stands for any one of hyphen, full stop,
     * slash, space and closing bracket; an equals sign for a bracket and a space, as in {@code (415) 555-0132}.
     */
    public abstract List<String> shapes();

    /**
     * True when no such number is enough without words near by that speak for it; then the engine need not look at them in a
     * text without such words.
     *
     * @param bare true for numbers without separators
     */
    public boolean needsCue(boolean bare) {
        return false;
    }

    /**
     * Looks at a number of one of the shapes. May widen the span when it accepts it.
     *
     * @return the verdict, or null when it is not this detector's number
     */
    public abstract @Nullable Verdict look(Span number);
}
