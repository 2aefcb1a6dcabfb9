/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.words.Words;
import org.resguardo.rights.Clocks;
import org.resguardo.rights.Clocks.Clock;
import org.resguardo.rights.NextMove;
import org.resguardo.rights.Person;
import org.resguardo.rights.RightsCase;

/**
 * The desk.
 *
 * @param show which cases: {@code open}, {@code ended} or {@code aside}
 * @param lines the cases, what hurries first
 * @param counts how many there are of each
 * @param reads true when the reader answers people
 * @param sets true when the reader sets how people reach the business
 */
public record DeskView(String show, List<Line> lines, Map<String, Long> counts, boolean reads, boolean sets) {
    private static final int SOON = 7;

    /** The step. */
    public Step step() {
        return Step.RIGHTS;
    }

    /** The lists that there are. */
    public List<String> lists() {
        return List.of("open", "ended", "aside");
    }

    /** The key of a list's name. */
    public String title(String list) {
        return switch (list) {
            case "open" -> "rights.desk.open";
            case "ended" -> "rights.desk.ended";
            default -> "rights.desk.aside";
        };
    }

    /**
     * A case.
     *
     * @param what the case
     * @param person who is behind it
     * @param clocks its last days
     * @param next what to do next
     * @param today the day
     * @param assignee who works on it, or an empty string
     */
    public record Line(RightsCase what, Person person, Clocks clocks, NextMove next, LocalDate today, String assignee) {

        /** What to call the person. */
        public String who(Words words) {
            String shown = person.shown();
            return shown.isEmpty() ? words.say("rights.desk.nobody") : shown;
        }

        /** The day that comes next; empty when the case has ended. */
        public Optional<LocalDate> due() {
            return clocks.next(what).map(clocks::day);
        }

        /** How many days are left until it. */
        public long left() {
            return due().map(day -> day.toEpochDay() - today.toEpochDay()).orElse(0L);
        }

        /** How long that is, in words. */
        public String leftWords(Words words) {
            Optional<Clock> next = clocks.next(what);
            if (next.isEmpty()) {
                return "";
            }
            String key = left() < 0 ? "rights.left.late" : "rights.left.days";
            return words.say(
                    key,
                    Map.of(
                            "days",
                            Math.abs(left()),
                            "clock",
                            words.say(next.get().title())));
        }

        /** How that looks. */
        public String badge() {
            return left() < 0 ? "danger" : left() <= SOON ? "warn" : "good";
        }
    }
}
