/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import org.resguardo.engine.DataCategory;
import org.resguardo.engine.words.WordList;

/** Starts from words: names, streets, illnesses. */
public abstract non-sealed class WordsDetector extends DescribedDetector {

    /** See {@link DescribedDetector}. */
    protected WordsDetector(String id, DataCategory category, String issuer, String document) {
        super(id, category, issuer, document);
    }

    /**
     * Looks at the words of a piece of text that mean something to the engine, in one go.
     *
     * @param words the words, in the order of the text
     * @param span a span on the same text, for looking at the characters between the words
     * @param found takes what is found
     */
    public abstract void look(WordList words, Span span, Found found);

    /** Takes what a detector finds. */
    @FunctionalInterface
    public interface Found {
        /** Takes one finding, from and to in the text. */
        void found(int from, int to, Verdict verdict);
    }
}
