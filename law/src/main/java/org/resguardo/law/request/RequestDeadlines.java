/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.resguardo.law.Jurisdiction;
import org.resguardo.law.deadline.BusinessCalendar;
import org.resguardo.law.deadline.Term;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.record.FederalLaw;
import org.resguardo.law.record.LawRecord;
import org.resguardo.law.record.NamedTerm;
import org.resguardo.law.record.ResponseRule;

/** By when a person's request must be answered under one law. */
public final class RequestDeadlines {
    private static final String OPT_OUT = "opt-out";

    private RequestDeadlines() {}

    /** The last days for a request that arrived on a day, one for each kind of request that the law tells apart. */
    public static List<RequestDeadline> of(LawRecord record, LocalDate received) {
        BusinessCalendar calendar = BusinessCalendar.of(record.jurisdiction().id());
        return record.responses().stream()
                .map(rule -> deadline(record, rule, received, calendar))
                .toList();
    }

    /**
     * The last days for a request that arrived on a day from a person who lives in a place, under all laws of that place that
     * reach the business; the one to be answered first comes first, and none is there where no law sets a term.
     *
     * @param obligations what the laws mean for the business
     * @param status of the laws that count: those that apply, or those that are undetermined
     */
    public static List<RequestDeadline> of(
            Collection<Obligation> obligations, Obligation.Status status, Jurisdiction home, LocalDate received) {
        return obligations.stream()
                .filter(obligation -> obligation.status() == status)
                .map(Obligation::record)
                .filter(record -> record.jurisdiction().contains(home))
                .flatMap(record -> of(record, received).stream())
                .sorted(Comparator.comparing(RequestDeadline::answerBy))
                .toList();
    }

    private static RequestDeadline deadline(
            LawRecord record, ResponseRule rule, LocalDate received, BusinessCalendar calendar) {
        LocalDate answer = rule.answer().due(received, calendar).orElse(LocalDate.MAX);
        return new RequestDeadline(
                record,
                rule.kind(),
                rule.acknowledge().due(received, calendar).orElse(LocalDate.MAX),
                answer,
                extended(rule, received, answer, calendar),
                rule.appeal(),
                rule.appealAnswer());
    }

    /** Months are added before they are counted: a month and two more from the last of November end with February. */
    private static LocalDate extended(
            ResponseRule rule, LocalDate received, LocalDate answer, BusinessCalendar calendar) {
        if (rule.answer() instanceof Term.Months first && rule.extension() instanceof Term.Months more) {
            return received.plusMonths(first.amount() + more.amount());
        }
        return rule.extension().due(answer, calendar).orElse(answer);
    }

    /** The last day on which an appeal that arrived on a day is answered; empty when the law gives no appeal. */
    public static Optional<LocalDate> appealAnswer(LawRecord record, LocalDate received) {
        return record.responses().stream()
                .flatMap(rule ->
                        rule
                                .appealAnswer()
                                .due(
                                        received,
                                        BusinessCalendar.of(
                                                record.jurisdiction().id()))
                                .stream())
                .findFirst();
    }

    /**
     * The last day on which a "no" to sale, advertising, mail or texts is obeyed. Where a law sets no shorter term, it is an
     * ordinary request.
     */
    public static Optional<LocalDate> optOut(LawRecord record, LocalDate received) {
        BusinessCalendar calendar = BusinessCalendar.of(record.jurisdiction().id());
        List<Term> terms = new ArrayList<>();
        if (record instanceof FederalLaw federal) {
            federal.terms().stream()
                    .filter(term -> term.id().equals(OPT_OUT))
                    .map(NamedTerm::term)
                    .forEach(terms::add);
        } else {
            record.responses().stream()
                    .limit(1)
                    .map(rule -> rule.optOut() instanceof Term.None ? rule.answer() : rule.optOut())
                    .forEach(terms::add);
        }
        return terms.stream()
                .flatMap(term -> term.due(received, calendar).stream())
                .min(LocalDate::compareTo);
    }
}
