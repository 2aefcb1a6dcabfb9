/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;

/** Starts from one character: {@code @} or {@code :}. */
public abstract non-sealed class SignDetector extends DescribedDetector {

    /** See {@link DescribedDetector}. */
    protected SignDetector(String id, DataCategory category, String issuer, String document) {
        super(id, category, issuer, document);
    }

    /** The character: {@code '@'}, or {@code ':'} for colons that are at most five characters apart. */
    public abstract char sign();

    /**
     * Looks at the sign, to which the span points, and sets the span to the whole when it accepts it. When it does not, it
     * may set the span to a piece in which no other sign need be looked at.
     *
     * @return the verdict, or null when it is nothing of this detector's
     */
    public abstract @Nullable Verdict look(Span sign);
}
