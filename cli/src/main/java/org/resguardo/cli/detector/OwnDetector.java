/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.detector;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;
import org.resguardo.engine.detector.WordsDetector;
import org.resguardo.engine.words.WordList;

/**
 * Finds what a pattern of somebody's own describes, or words of a list of theirs. The patterns are RE2's, which take time in
 * proportion to the text, whatever the pattern (RE2 syntax, read 2026-11).
 */
final class OwnDetector extends WordsDetector {
    private static final char SEPARATOR = 0x1F;

    private final Pattern pattern;
    private final Verdict verdict;
    private final List<String> examples;
    private final List<String> nearMisses;
    private final String spanish;
    private final String english;

    OwnDetector(OwnDefinition definition, Pattern pattern, DataCategory category) {
        super(definition.id(), category, "", definition.file());
        this.pattern = pattern;
        this.verdict = Verdict.shape(definition.points());
        this.examples = definition.examples();
        this.nearMisses = definition.nearMisses();
        this.spanish = definition.spanish();
        this.english = definition.english();
    }

    @Override
    public void look(WordList words, Span span, Found found) {
        byte[] text = span.copy();
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (from <= text.length && matcher.find(from)) {
            int start = matcher.start();
            int end = matcher.end();
            if (end > start && stands(text, start, end)) {
                found.found(span.least() + start, span.least() + end, verdict);
            }
            from = Math.max(end, start + 1);
        }
    }

    /** True for a match that is no part of a longer word or number, and lies within one value. */
    private static boolean stands(byte[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] == SEPARATOR) {
                return false;
            }
        }
        boolean inWord = start > 0 && Span.isWord(text[start - 1] & 0xFF) && Span.isWord(text[start] & 0xFF);
        boolean goesOn = end < text.length && Span.isWord(text[end] & 0xFF) && Span.isWord(text[end - 1] & 0xFF);
        return !inWord && !goesOn;
    }

    @Override
    public String title(Locale language) {
        return language.getLanguage().equals("es") ? spanish : english;
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
