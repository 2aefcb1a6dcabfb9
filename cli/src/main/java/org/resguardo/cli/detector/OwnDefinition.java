/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.detector;

import java.util.List;
import org.resguardo.engine.Certainty;

/**
 * What a file says of one detector.
 *
 * @param file the file's name
 * @param id its id
 * @param category the id of the kind of data that it finds
 * @param spanish what people call it in Spanish
 * @param english what people call it in English
 * @param pattern a pattern of RE2, or an empty string
 * @param words words, or none
 * @param certainty how sure a match is
 * @param examples texts in which it must find something
 * @param nearMisses texts in which it must find nothing
 */
record OwnDefinition(
        String file,
        String id,
        String category,
        String spanish,
        String english,
        String pattern,
        List<String> words,
        Certainty certainty,
        List<String> examples,
        List<String> nearMisses) {
    private static final int POSSIBLE = 10;
    private static final int LIKELY = 25;
    private static final int CERTAIN = 55;

    OwnDefinition {
        words = List.copyOf(words);
        examples = List.copyOf(examples);
        nearMisses = List.copyOf(nearMisses);
    }

    /** The points that a match has. */
    int points() {
        return switch (certainty) {
            case POSSIBLE -> POSSIBLE;
            case LIKELY -> LIKELY;
            case CERTAIN -> CERTAIN;
        };
    }
}
