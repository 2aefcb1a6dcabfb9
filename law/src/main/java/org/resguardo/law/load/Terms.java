/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.law.deadline.Start;
import org.resguardo.law.deadline.Term;

/** Reads how long a law gives: a number of days, or a word. */
final class Terms {
    private static final Pattern BUSINESS_DAYS = Pattern.compile("(\\d+)-business-days");
    private static final Pattern HOURS = Pattern.compile("(\\d+)-hours");
    private static final Map<String, Term> WORDS = Map.of(
            "without-unreasonable-delay", new Term.WithoutDelay(),
            "without-undue-delay", new Term.WithoutDelay(),
            "as-soon-as-feasible", new Term.WithoutDelay(),
            "immediately", new Term.WithoutDelay(),
            "before-individual-notice", new Term.ByPeoplesNotice(Term.Order.BEFORE),
            "same-time-as-individual-notice", new Term.ByPeoplesNotice(Term.Order.SAME_TIME),
            "no-later-than-individual-notice", new Term.ByPeoplesNotice(Term.Order.NO_LATER),
            "coordinate-first", new Term.ByPeoplesNotice(Term.Order.COORDINATE),
            "recommended", new Term.None(),
            "not-mandatory", new Term.None());

    private Terms() {}

    static Term term(Entry entry, String key) {
        Object value = entry.any(key);
        if (value instanceof Integer days && days > 0) {
            return Term.days(days);
        }
        return word(entry, key, String.valueOf(value));
    }

    private static Term word(Entry entry, String key, String word) {
        Matcher business = BUSINESS_DAYS.matcher(word);
        if (business.matches()) {
            return Term.businessDays(Integer.parseInt(business.group(1)));
        }
        Matcher hours = HOURS.matcher(word);
        if (hours.matches()) {
            return new Term.Hours(Integer.parseInt(hours.group(1)));
        }
        Term term = WORDS.get(word);
        if (term == null) {
            throw entry.problem(
                    key,
                    "a number of days, as in 45, or 14-business-days, 48-hours, or one of "
                            + WORDS.keySet().stream().sorted().toList());
        }
        return term;
    }

    /** Where a rule has both a word and a number of days, the number is the ceiling and the word is kept. */
    static Term regulator(Entry rule) {
        Term days = rule.has("deadlineDays") ? term(rule, "deadlineDays") : new Term.None();
        return rule.has("deadline") ? term(rule, "deadline") : days;
    }

    static Start start(Entry entry, String key) {
        return entry.has(key) ? entry.choice(key, Start.class) : Start.UNSTATED;
    }

    /** A number of days with the unit beside it: calendar days where there is none, business days, or months. */
    static Term counted(Entry entry, String daysKey, String unitKey) {
        if (!entry.has(daysKey)) {
            return new Term.None();
        }
        int days = entry.number(daysKey);
        String unit = entry.textOrNone(unitKey);
        return switch (unit) {
            case "", "calendar-days" -> Term.days(days);
            case "business-days" -> Term.businessDays(days);
            case "one-month" -> new Term.Months(1);
            case "two-months" -> new Term.Months(2);
            default -> throw entry.problem(unitKey, "one of calendar-days, business-days, one-month, two-months");
        };
    }
}
