/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.resguardo.law.Text;

/**
 * How long a law gives for something.
 *
 * <p>The day that is counted from does not count. A last day that falls on a weekend or holiday is not moved: laws differ
 * on that, and the earlier day is always in time.
 */
public sealed interface Term {

    /** The last day, when the term has one. */
    Optional<LocalDate> due(LocalDate from, BusinessCalendar calendar);

    /** What people read. */
    Text words();

    /** True when it has a length that is counted from a day. */
    default boolean isCounted() {
        return true;
    }

    /** So many days of the calendar. */
    static Term days(int days) {
        return new CalendarDays(days);
    }

    /** So many days on which people work. */
    static Term businessDays(int days) {
        return new BusinessDays(days);
    }

    /** Days of the calendar, every one. */
    record CalendarDays(int amount) implements Term {
        @Override
        public Optional<LocalDate> due(LocalDate from, BusinessCalendar calendar) {
            return Optional.of(from.plusDays(amount));
        }

        @Override
        public Text words() {
            return amount == 1 ? new Text("1 day", "1 día") : new Text(amount + " days", amount + " días");
        }
    }

    /** Days on which people work. */
    record BusinessDays(int amount) implements Term {
        @Override
        public Optional<LocalDate> due(LocalDate from, BusinessCalendar calendar) {
            return Optional.of(calendar.after(from, amount));
        }

        @Override
        public Text words() {
            return new Text(amount + " business days", amount + " días hábiles");
        }
    }

    /** Months of the calendar; a month without that day ends on its last day. */
    record Months(int amount) implements Term {
        @Override
        public Optional<LocalDate> due(LocalDate from, BusinessCalendar calendar) {
            return Optional.of(from.plusMonths(amount));
        }

        @Override
        public Text words() {
            if (amount % 12 == 0) {
                int years = amount / 12;
                return years == 1 ? new Text("1 year", "1 año") : new Text(years + " years", years + " años");
            }
            return amount == 1 ? new Text("1 month", "1 mes") : new Text(amount + " months", amount + " meses");
        }
    }

    /** Hours that really pass, whatever clocks are put forward or back meanwhile. */
    record Hours(int amount) implements Term {

        /** The last moment. */
        public ZonedDateTime dueAt(ZonedDateTime from) {
            return from.plus(Duration.ofHours(amount));
        }

        /** The day on which the last hour falls when it is not known at what hour the term began: the earliest one. */
        @Override
        public Optional<LocalDate> due(LocalDate from, BusinessCalendar calendar) {
            return Optional.of(from.plusDays(amount / 24));
        }

        @Override
        public Text words() {
            return new Text(amount + " hours", amount + " horas");
        }
    }

    /** As soon as it can be done; there is no last day. */
    record WithoutDelay() implements Term {
        @Override
        public boolean isCounted() {
            return false;
        }

        @Override
        public Optional<LocalDate> due(LocalDate from, BusinessCalendar calendar) {
            return Optional.empty();
        }

        @Override
        public Text words() {
            return new Text("without unreasonable delay", "sin demora injustificada");
        }
    }

    /** Tied to the day on which the people concerned are told. */
    record ByPeoplesNotice(Order order) implements Term {
        @Override
        public boolean isCounted() {
            return false;
        }

        @Override
        public Optional<LocalDate> due(LocalDate peopleTold, BusinessCalendar calendar) {
            return Optional.of(order == Order.BEFORE ? peopleTold.minusDays(1) : peopleTold);
        }

        @Override
        public Text words() {
            return order.words();
        }
    }

    /** As long as a rule says, which is no length of time. */
    record ByRule(Text words) implements Term {
        @Override
        public boolean isCounted() {
            return false;
        }

        @Override
        public Optional<LocalDate> due(LocalDate from, BusinessCalendar calendar) {
            return Optional.empty();
        }
    }

    /** The law sets no such term. */
    record None() implements Term {
        @Override
        public boolean isCounted() {
            return false;
        }

        @Override
        public Optional<LocalDate> due(LocalDate from, BusinessCalendar calendar) {
            return Optional.empty();
        }

        @Override
        public Text words() {
            return Text.NONE;
        }
    }

    /** Before, with or after the notice to the people concerned. */
    enum Order {
        /** The day before at the latest. */
        BEFORE("before people are told", "antes de avisar a las personas"),
        /** On the same day. */
        SAME_TIME("when people are told", "al mismo tiempo que a las personas"),
        /** On the same day at the latest. */
        NO_LATER("no later than people are told", "a más tardar cuando se avise a las personas"),
        /** Timing, distribution and content are agreed with the bureaus first; people's notice does not wait for it. */
        COORDINATE("agreed with the credit bureaus before people are told", "de acuerdo con los burós antes de avisar");

        private final String en;

        private final String es;

        Order(String en, String es) {
            this.en = en;
            this.es = es;
        }

        Text words() {
            return new Text(en, es);
        }
    }
}
