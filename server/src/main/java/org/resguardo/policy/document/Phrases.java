/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns what claims hold by id into words. */
final class Phrases {
    private final Clauses clauses;

    Phrases(Clauses clauses) {
        this.clauses = clauses;
    }

    /** Kinds of data, as people call them in their own sentence. */
    String data(Collection<String> ids) {
        return clauses.list(ids.stream()
                .map(id -> clauses.say("data-" + id.replace('.', '-').replace('_', '-')))
                .toList());
    }

    String people(Collection<String> ids) {
        return clauses.list(
                ids.stream().map(id -> clauses.say("people-" + id)).distinct().toList());
    }

    String sources(Collection<String> ids) {
        return clauses.list(ids.stream().map(id -> clauses.say("source-" + id)).toList());
    }

    String purposes(Collection<String> ids) {
        return String.join(
                "; ",
                ids.stream().map(id -> clauses.say("use-" + id)).distinct().toList());
    }

    String country(String code) {
        return Locale.of("", code).getDisplayCountry(clauses.locale());
    }

    String day(String day) {
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMMd", clauses.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(
                Date.from(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    String period(String text) {
        Period period = Period.parse(text);
        return clauses.say(
                "period", Map.of("years", period.getYears(), "months", period.getMonths(), "days", period.getDays()));
    }

    /** Names that may themselves hold an "and". */
    static String several(List<String> names) {
        return String.join("; ", names);
    }

    String list(List<String> things) {
        return clauses.list(things);
    }
}
