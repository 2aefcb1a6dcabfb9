/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.status;

import java.util.List;
import org.resguardo.platform.words.Words;

/** Tells observations in a reader's words. */
public final class StatusWords {
    private final Words words;

    /** In some words. */
    public StatusWords(Words words) {
        this.words = words;
    }

    /**
     * An observation in words.
     *
     * @param title what was looked at
     * @param state how it is
     * @param word the same in a word
     * @param sentence what was seen
     * @param advice what to do, or an empty string
     */
    public record Line(String title, Observation.State state, String word, String sentence, String advice) {}

    /** One observation. */
    public Line line(Observation observation) {
        return new Line(
                words.say(observation.subject()),
                observation.state(),
                words.say(word(observation.state())),
                words.say(observation.sentence(), observation.arguments()),
                observation
                        .advice()
                        .map(advice -> words.say(advice, observation.arguments()))
                        .orElse(""));
    }

    private static String word(Observation.State state) {
        return switch (state) {
            case GOOD -> "status.state.good";
            case NOTE -> "status.state.note";
            case ATTENTION -> "status.state.attention";
        };
    }

    /** All of them in one sentence. */
    public String summary(List<Observation> observations) {
        return words.say("status.summary", "count", attention(observations));
    }

    /** How many need somebody. */
    public static long attention(List<Observation> observations) {
        return observations.stream()
                .filter(observation -> observation.state() == Observation.State.ATTENTION)
                .count();
    }
}
