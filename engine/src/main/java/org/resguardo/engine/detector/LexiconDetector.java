/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;

/**
 * Finds words that tell of a person's health, faith or the like.
 *
 * <p>A word alone is a trace; it becomes likely where a person is spoken of near by. A leaflet on diabetes is not personal
 * data, "Ana is diabetic" is.
 */
public final class LexiconDetector extends WordsDetector {
    private static final int NEAR = 80;
    private static final Verdict OF_A_PERSON = Verdict.listed(26);
    private static final Verdict ALONE = Verdict.listed(6);

    private final WordClass wordClass;
    private final List<String> examples;
    private final List<String> nearMisses;

    /** A detector for the words of a class. */
    public LexiconDetector(
            String id, DataCategory category, WordClass wordClass, List<String> examples, List<String> nearMisses) {
        super(id, category, "", "");
        this.wordClass = wordClass;
        this.examples = List.copyOf(examples);
        this.nearMisses = List.copyOf(nearMisses);
    }

    @Override
    public void look(WordList words, Span span, Found found) {
        if (!words.any(wordClass)) {
            return;
        }
        for (int i = words.next(0, wordClass); i < words.size(); i = words.next(i + 1, wordClass)) {
            found.found(words.start(i), words.end(i), personNear(words, i) ? OF_A_PERSON : ALONE);
        }
    }

    private static boolean personNear(WordList words, int at) {
        if (!words.any(WordClass.PERSON)) {
            return false;
        }
        for (int i = at - 1; i >= 0 && words.start(at) - words.end(i) < NEAR; i--) {
            if (words.is(i, WordClass.PERSON)) {
                return true;
            }
        }
        for (int i = at + 1; i < words.size() && words.start(i) - words.end(at) < NEAR; i++) {
            if (words.is(i, WordClass.PERSON)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<String> examples() {
        return examples;
    }

    @Override
    public List<String> nearMisses() {
        return nearMisses;
    }
}
