/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.Sensitivity;
import org.resguardo.inventory.DataStore;

/**
 * Whether a kind of data in a place is needed.
 *
 * @param store the place
 * @param category the kind
 * @param values how many values there are
 * @param columns in which columns and documents
 * @param filled the share of rows that hold it, in percent, where columns hold it
 * @param newest when the newest record that holds it is from
 * @param oldest when the oldest is from
 * @param distinct about how many different values there are, where columns hold it
 * @param promised after how many months a rule disposes of it, where one does
 * @param purpose true when it is known what it is used for there
 * @param ruled true when a rule covers one of its columns
 * @param asked the names of the places where people are asked for it; empty when nobody has said where people are asked
 * @param answer what was said last
 */
public record NeedQuestion(
        DataStore store,
        DataCategory category,
        long values,
        List<String> columns,
        Optional<Integer> filled,
        Optional<LocalDate> newest,
        Optional<LocalDate> oldest,
        long distinct,
        Optional<Integer> promised,
        boolean purpose,
        boolean ruled,
        Optional<List<String>> asked,
        Optional<NeedAnswer> answer) {
    private static final int RARE = 20;
    private static final int ABANDONED_MONTHS = 12;
    private static final int OLD_YEARS = 7;
    private static final int ALIKE = 2;
    private static final int ENOUGH_TO_COMPARE = 20;

    /** Keeps the columns as they are. */
    public NeedQuestion {
        columns = List.copyOf(columns);
    }

    /** Something that speaks for asking. */
    public enum Signal {
        /** Its loss can do much harm. */
        DANGEROUS,
        /** Nobody has said what it is for. */
        NO_PURPOSE,
        /** No place where people are asked asks for it. */
        NOT_ASKED,
        /** People are still asked for it. */
        ASKED,
        /** Nothing has been added for a year. */
        ABANDONED,
        /** Few records have it, so the business gets on without. */
        RARELY_FILLED,
        /** Nearly all records have the same, so it tells them from nothing. */
        ALIKE,
        /** Some of it is very old. */
        OLD,
        /** Some of it is older than a rule promises. */
        OLDER_THAN_PROMISED,
        /** No rule says when it goes. */
        NO_RULE
    }

    /** What speaks for asking, as seen on a day. */
    public List<Signal> signals(LocalDate today) {
        List<Signal> signals = new ArrayList<>();
        if (category.sensitivity().compareTo(Sensitivity.HIGH) >= 0) {
            signals.add(Signal.DANGEROUS);
        }
        if (!purpose) {
            signals.add(Signal.NO_PURPOSE);
        }
        asked.ifPresent(places -> signals.add(places.isEmpty() ? Signal.NOT_ASKED : Signal.ASKED));
        if (abandoned(today).isPresent()) {
            signals.add(Signal.ABANDONED);
        }
        if (filled.filter(share -> share < RARE).isPresent()) {
            signals.add(Signal.RARELY_FILLED);
        }
        if (distinct > 0 && distinct <= ALIKE && values >= ENOUGH_TO_COMPARE) {
            signals.add(Signal.ALIKE);
        }
        if (oldest.filter(day -> day.isBefore(today.minusYears(OLD_YEARS))).isPresent()) {
            signals.add(Signal.OLD);
        }
        if (promised.flatMap(months -> oldest.filter(day -> day.isBefore(today.minusMonths(months))))
                .isPresent()) {
            signals.add(Signal.OLDER_THAN_PROMISED);
        }
        if (!ruled) {
            signals.add(Signal.NO_RULE);
        }
        return signals;
    }

    /** Since which year nothing has been added, where that is more than a year ago. */
    public Optional<Integer> abandoned(LocalDate today) {
        return newest.filter(day -> day.isBefore(today.minusMonths(ABANDONED_MONTHS)))
                .map(LocalDate::getYear);
    }

    /** True when nobody has answered. */
    public boolean open() {
        return answer.isEmpty();
    }

    /** True when nobody was to ask for it any more, and somebody does. */
    public boolean stillAsked() {
        return answer.filter(said -> said.answer() == NeedAnswer.Answer.STOP_ASKING)
                        .isPresent()
                && asked.filter(places -> !places.isEmpty()).isPresent();
    }

    /** How much would be won: the risk of the kind times how much there is of it. */
    long weight() {
        long risk = switch (category.sensitivity()) {
            case ORDINARY -> 1;
            case ELEVATED -> 5;
            case HIGH -> 40;
            case CRITICAL -> 400;
        };
        return risk * Math.max(1, values);
    }

    /** By which it is told from others: the place and the kind. */
    public String id() {
        return store.id() + "-" + category.id().replace('.', '-');
    }
}
