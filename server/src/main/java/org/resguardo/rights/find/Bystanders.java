/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.Engine;
import org.resguardo.engine.Finding;

/**
 * Other people who are named in sentences beside a person. Who is named is told by the engine; whether it is she, by the words of the name.
 * As long as no name of hers is known, nobody is covered: it could be she, and somebody reads the text before it is given.
 */
final class Bystanders {
    private static final Set<String> NO_NAMES = Set.of(
            "de", "del", "la", "las", "los", "y", "sr", "sra", "srta", "don", "dona", "dr", "dra", "mr", "mrs", "ms");

    private final List<Set<String>> hers;

    Bystanders(Sought sought) {
        this.hers = sought.names().stream()
                .map(name -> words(String.join(" ", name.words())))
                .toList();
    }

    /** Made when the first text is looked at: its dictionaries take a moment. */
    private static final class Names {
        private static final Engine ENGINE = Engine.with(detector -> detector.category() == DataCategory.PERSON_NAME);
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(Spelling.words(name));
        words.removeAll(NO_NAMES);
        return words;
    }

    /** A text with the names of others covered. */
    String covered(String text) {
        if (hers.isEmpty() || text.isBlank()) {
            return text;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder covered = new StringBuilder();
        int at = 0;
        for (Finding finding : Names.ENGINE.find(text, Certainty.LIKELY)) {
            int from = (int) finding.start();
            int to = (int) finding.end();
            if (from >= at && !hers(new String(utf8, from, to - from, StandardCharsets.UTF_8))) {
                covered.append(new String(utf8, at, from - at, StandardCharsets.UTF_8))
                        .append(Recogniser.COVER);
                at = to;
            }
        }
        return covered.append(new String(utf8, at, utf8.length - at, StandardCharsets.UTF_8))
                .toString();
    }

    /** A part of her name, or her name and more of it. */
    private boolean hers(String name) {
        Set<String> words = words(name);
        return hers.stream().anyMatch(one -> one.containsAll(words) || words.containsAll(one));
    }
}
