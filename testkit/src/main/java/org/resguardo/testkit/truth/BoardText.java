/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.truth;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints a {@link Board} as text. It names places and categories, never values. */
public final class BoardText {
    private static final int MOST_LINES = 40;

    private BoardText() {}

    /** The whole board. */
    public static String of(Board board) {
        Formatter text = new Formatter(Locale.ROOT);
        text.format("Found, at %s or above:%n", board.least().id());
        scores(text, "category", board.byCategory());
        scores(text, "kind of place", board.byFormat());
        row(text, "all", board.all());
        text.format(
                "%nColumns that say nothing of anybody: %d, of which called personal: %d (%.2f %%)%n",
                board.impersonalColumns(), board.flaggedColumns(), 100 * board.flaggedShare());
        text.format(
                "Documents that say nothing of anybody: %d, of which called personal: %d%n",
                board.impersonalDocuments(), board.flaggedDocuments());
        text.format("Claims about places that the truth does not know: %d%n", board.elsewhere());
        places(text, "Missed", board.missed());
        places(text, "Wrongly found", board.wronglyFound());
        return text.toString();
    }

    private static void scores(Formatter text, String title, Map<String, Score> scores) {
        text.format("%n%-34s %8s %8s %8s %8s %10s%n", title, "there", "found", "recall", "wrong", "precision");
        scores.forEach((name, score) -> row(text, name, score));
    }

    private static void row(Formatter text, String name, Score score) {
        text.format(
                "%-34s %8d %8d %8.3f %8d %10.3f%n",
                name, score.planted(), score.found(), score.recall(), score.wrong(), score.precision());
    }

    private static void places(Formatter text, String title, List<String> places) {
        text.format("%n%s: %d%n", title, places.size());
        places.stream().limit(MOST_LINES).forEach(place -> text.format("  %s%n", place));
        if (places.size() > MOST_LINES) {
            text.format("  and %d more%n", places.size() - MOST_LINES);
        }
    }
}
