/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.safeguard;

import java.util.List;
import java.util.Optional;
import org.resguardo.platform.web.chart.BarChart;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.SafeguardCheck.Texts;
import org.resguardo.protection.safeguard.SafeguardResult;
import org.resguardo.protection.safeguard.Score;
import org.resguardo.protection.safeguard.Seen.Outcome;

/**
 * One place with what was seen there.
 *
 * @param place the place
 * @param cards what was seen, what is to be mended first
 * @param score how it stands
 * @param trend how it has gone, once it was looked at on two days
 * @param job the look that is under way
 * @param changes true when the reader may change something
 */
public record PlaceView(
        GuardedPlace place,
        List<Card> cards,
        Score score,
        Optional<BarChart> trend,
        Optional<Long> job,
        boolean changes) {

    /** The groups in which cards are shown. */
    public List<Group> groups() {
        return List.of(
                new Group("safeguard.place.fail", Outcome.FAIL, true),
                new Group("safeguard.place.unknown", Outcome.UNKNOWN, false),
                new Group("safeguard.place.pass", Outcome.PASS, false),
                new Group("safeguard.place.not_needed", Outcome.NOT_NEEDED, false));
    }

    /** The cards of a group. */
    public List<Card> of(Group group) {
        return cards.stream()
                .filter(card -> card.result().seen().outcome() == group.outcome())
                .toList();
    }

    /**
     * Cards that belong together.
     *
     * @param title the key of what stands above them
     * @param outcome what they have in common
     * @param open true when they are shown at full length
     */
    public record Group(String title, Outcome outcome, boolean open) {}

    /**
     * A safeguard.
     *
     * @param result what was seen
     * @param texts what is said of it
     */
    public record Card(SafeguardResult result, Texts texts) {
        /** How it looks. */
        public String look() {
            return switch (result.seen().outcome()) {
                case PASS -> "good";
                case FAIL -> "warn";
                case UNKNOWN, NOT_NEEDED -> "plain";
            };
        }

        /** Its icon. */
        public String icon() {
            return switch (result.seen().outcome()) {
                case PASS -> "circle-check";
                case FAIL -> "triangle-alert";
                case UNKNOWN -> "circle-question-mark";
                case NOT_NEEDED -> "info";
            };
        }

        /** The key of the word for it. */
        public String word() {
            return switch (result.seen().outcome()) {
                case PASS -> "safeguard.outcome.pass";
                case FAIL -> "safeguard.outcome.fail";
                case UNKNOWN -> "safeguard.outcome.unknown";
                case NOT_NEEDED -> "safeguard.outcome.not_needed";
            };
        }
    }
}
