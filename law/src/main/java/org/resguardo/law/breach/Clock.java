/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.breach;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.resguardo.law.Text;
import org.resguardo.law.deadline.BusinessCalendar;
import org.resguardo.law.deadline.Start;
import org.resguardo.law.deadline.Term;
import org.resguardo.law.record.Threshold;

/** Works out last days for one law, by its calendar and what is known of the incident. */
final class Clock {
    private final Incident incident;
    private final BusinessCalendar calendar;
    private final LocalDate peopleDue;

    /** Knows by when the people are told; {@link LocalDate#MAX} when there is no last day. */
    Clock(Incident incident, BusinessCalendar calendar, Term people, Start peopleFrom) {
        this.incident = incident;
        this.calendar = calendar;
        this.peopleDue = lastDay(people, peopleFrom, LocalDate.MAX);
    }

    Notice people(Term term, Start from, Text note) {
        return notice(Notice.Recipient.PEOPLE, Text.NONE, Threshold.ANY, incident.people(), term, from, note);
    }

    Notice notice(
            Notice.Recipient recipient,
            Text name,
            Threshold threshold,
            long affected,
            Term term,
            Start from,
            Text note) {
        return new Notice(
                recipient,
                name,
                threshold.isMetBy(affected),
                threshold,
                term,
                from,
                lastDay(term, from, peopleDue),
                isAssumed(term, from),
                note);
    }

    private LocalDate lastDay(Term term, Start from, LocalDate peopleDay) {
        boolean byPeople = term instanceof Term.ByPeoplesNotice;
        Optional<LocalDate> start = byPeople ? told(peopleDay) : start(from, peopleDay);
        return start.flatMap(day -> term.due(day, calendar)).orElse(LocalDate.MAX);
    }

    private Optional<LocalDate> start(Start from, LocalDate peopleDay) {
        return switch (from) {
            case DISCOVERY, DISCOVERY_OR_NOTIFICATION, KNOWLEDGE, KNOWLEDGE_OR_REASON, DETECTION, UNSTATED ->
                Optional.of(incident.discovered());
            case DETERMINATION, CONFIRMATION, AWARENESS_AND_SCOPE, KNOWLEDGE_OF_ACQUISITION ->
                Optional.of(incident.determined());
            case PEOPLES_NOTICE -> told(peopleDay);
            case FIRST_OF_DISCOVERY_AND_NOTICE -> Optional.of(incident.discovered());
            case END_OF_CALENDAR_YEAR ->
                Optional.of(MonthDay.of(Month.DECEMBER, 31)
                        .atYear(incident.discovered().getYear()));
        };
    }

    /** The day on which the people were told; before that, the last day on which they can be. */
    private Optional<LocalDate> told(LocalDate peopleDay) {
        LocalDate day = incident.peopleAreTold() ? incident.peopleTold() : peopleDay;
        return day.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(day);
    }

    private boolean isAssumed(Term term, Start from) {
        boolean waitsForPeople = term instanceof Term.ByPeoplesNotice || from == Start.PEOPLES_NOTICE;
        return switch (from) {
            case DETERMINATION, CONFIRMATION, AWARENESS_AND_SCOPE, KNOWLEDGE_OF_ACQUISITION ->
                incident.determined().equals(incident.discovered());
            case DISCOVERY,
                    DISCOVERY_OR_NOTIFICATION,
                    KNOWLEDGE,
                    KNOWLEDGE_OR_REASON,
                    DETECTION,
                    UNSTATED,
                    PEOPLES_NOTICE,
                    FIRST_OF_DISCOVERY_AND_NOTICE,
                    END_OF_CALENDAR_YEAR -> waitsForPeople && !incident.peopleAreTold();
        };
    }
}
