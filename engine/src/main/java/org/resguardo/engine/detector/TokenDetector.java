/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;

/** Starts from letters and digits without anything between them. */
public abstract non-sealed class TokenDetector extends DescribedDetector {
    /** The pattern of any token that begins with two letters and two digits, which may go on behind spaces. */
    public static final String TWO_LETTERS_TWO_DIGITS = "AA99*";

    /** The pattern of any token of seventeen characters. */
    public static final String ANY_OF_17 = "x*17";

    /** The pattern of a token of two characters between dollar signs. */
    public static final String BETWEEN_DOLLARS = "$x$";

    /** See {@link DescribedDetector}. */
    protected TokenDetector(String id, DataCategory category, String issuer, String document) {
        super(id, category, issuer, document);
    }

    /**
     * The patterns that it looks at: {@code A} for a letter, {@code 9} for a digit, {@code x} for either; or
     * {@link #TWO_LETTERS_TWO_DIGITS} {@link #ANY_OF_17} or {@link #BETWEEN_DOLLARS}.
     */
    public abstract List<String> patterns();

    /**
     * Looks at a token of one of the patterns. May widen the span when it accepts it.
     *
     * @return the verdict, or null when it is not this detector's token
     */
    public abstract @Nullable Verdict look(Span token);
}
