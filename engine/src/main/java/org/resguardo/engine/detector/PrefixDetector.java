/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;

/** Starts from the first characters of a word. */
public abstract non-sealed class PrefixDetector extends DescribedDetector {

    /** See {@link DescribedDetector}. */
    protected PrefixDetector(String id, DataCategory category, String issuer, String document) {
        super(id, category, issuer, document);
    }

    /**
     * The beginnings: four to eight ASCII characters each, the first a letter; capitals count. One that begins with a small
     * letter has eight letters, or holds a character that is no letter.
     */
    public abstract List<String> prefixes();

    /**
     * Looks at the word, at whose first four characters the span points, and sets the span to the whole when it accepts it.
     *
     * @return the verdict, or null when it is nothing of this detector's
     */
    public abstract @Nullable Verdict look(Span prefix);
}
