/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.words.NameDictionary;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordHash;
import org.resguardo.engine.words.WordList;
import org.resguardo.engine.words.WordSet;

/**
 * Finds words that tell of a person's health, faith or the like.
 *
 * <p>A word alone is a trace; it becomes likely where a person is spoken of near by. A leaflet on diabetes is not personal
 * data, "Ana is diabetic" is.
 */
public final class LexiconDetector extends WordsDetector {
    private static final int NEAR = 80;
    private static final int SAME_SENTENCE = 50;
    private static final Verdict OF_A_PERSON = Verdict.listed(26);
    private static final Verdict ALONE = Verdict.listed(6);
    private static final WordSet BEHIND_UNION = WordSet.of(
            "member", "members", "membership", "rep", "reps", "representative", "delegate", "steward", "dues", "card");
    private static final WordSet BEFORE_OTHER_UNIONS = WordSet.of("credit", "western", "european", "student");

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
        if (words.any(wordClass)) {
            for (int i = words.next(0, wordClass); i < words.size(); i = words.next(i + 1, wordClass)) {
                boolean ofPerson = isNear(words, i, NEAR, LexiconDetector::isPerson);
                found.found(words.start(i), words.end(i), ofPerson ? OF_A_PERSON : ALONE);
            }
        }
        if (wordClass == WordClass.UNION_MEMBERSHIP && words.any(WordClass.UNION_WORD)) {
            unions(words, span, found);
        }
        if (wordClass == WordClass.HEALTH && words.any(WordClass.HEALTH) && words.any(WordClass.HEALTH_WEAK)) {
            weak(words, found);
        }
    }

    /** {@code union member} and the like, but not of a credit union. */
    private static void unions(WordList words, Span text, Found found) {
        for (int i = words.next(0, WordClass.UNION_WORD);
                i < words.size();
                i = words.next(i + 1, WordClass.UNION_WORD)) {
            int behind = words.end(i) + 1;
            int end = behind;
            while (Span.isLetter(text.at(end)) && end - behind < WordHash.LONGEST) {
                end++;
            }
            if (text.at(behind - 1) == ' '
                    && text.isOneOf(BEHIND_UNION, behind, end)
                    && !NameContext.isBehind(BEFORE_OTHER_UNIONS, text, words.start(i) - 1)) {
                boolean ofPerson = isNear(words, i, NEAR, LexiconDetector::isPerson);
                found.found(words.start(i), end, ofPerson ? OF_A_PERSON : ALONE);
            }
        }
    }

    /** Words such as {@code pain} and {@code knee}, which tell of health only where a stronger word and a person are near. */
    private static void weak(WordList words, Found found) {
        for (int i = words.next(0, WordClass.HEALTH_WEAK);
                i < words.size();
                i = words.next(i + 1, WordClass.HEALTH_WEAK)) {
            if (!words.is(i, WordClass.HEALTH)
                    && !words.is(i, WordClass.INSTITUTION)
                    && !words.is(i, WordClass.NAME_TRIGGER)
                    && isNear(words, i, SAME_SENTENCE, LexiconDetector::isHealth)
                    && isNear(words, i, NEAR, LexiconDetector::isPerson)) {
                found.found(words.start(i), words.end(i), OF_A_PERSON);
            }
        }
    }

    private static boolean isHealth(WordList words, int i) {
        return words.is(i, WordClass.HEALTH);
    }

    /** True for a word for a person, and for a given name that is nothing else. */
    private static boolean isPerson(WordList words, int i) {
        return words.is(i, WordClass.PERSON)
                || words.capital(i)
                        && (words.nameKind(i) & (NameDictionary.GIVEN | NameDictionary.COMMON)) == NameDictionary.GIVEN
                        && !words.is(i, WordClass.CITY);
    }

    private static boolean isNear(WordList words, int at, int distance, Kind kind) {
        for (int i = at - 1; i >= 0 && words.start(at) - words.end(i) < distance; i--) {
            if (kind.is(words, i)) {
                return true;
            }
        }
        for (int i = at + 1; i < words.size() && words.start(i) - words.end(at) < distance; i++) {
            if (kind.is(words, i)) {
                return true;
            }
        }
        return false;
    }

    private interface Kind {
        boolean is(WordList words, int index);
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
