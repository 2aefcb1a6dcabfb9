/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.resguardo.testkit.letter.Prose;
import org.resguardo.testkit.people.Person;
import org.resguardo.testkit.truth.Fact;

/** A calendar (RFC 5545) with one appointment a person, to be written as plain text. */
public final class IcsFile {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    private IcsFile() {}

    /** The appointments, one an hour, with name, telephone and address for mail. */
    public static Prose appointments(String subject, List<Person> people) {
        Prose calendar = Prose.titled("calendario");
        calendar.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Example//Calendar 4.2.1//ES");
        LocalDateTime start = LocalDateTime.of(2026, 12, 1, 9, 0);
        for (Person person : people) {
            appointment(subject, person, start, calendar);
            start = start.plusHours(1);
        }
        return calendar.line("END:VCALENDAR");
    }

    private static void appointment(String subject, Person person, LocalDateTime start, Prose calendar) {
        calendar.line("BEGIN:VEVENT").line("UID:" + start.getDayOfYear() + "-" + person.id() + "-agenda");
        calendar.line("DTSTAMP:20261120T183000Z");
        calendar.line("DTSTART:" + MOMENT.format(start)).line("DTEND:" + MOMENT.format(start.plusMinutes(45)));
        calendar.line("SUMMARY:" + subject + " - {}", Fact.name(person));
        calendar.line("DESCRIPTION:Confirmar al tel. {}", Fact.phone(person));
        calendar.line("ATTENDEE:mailto:{}", Fact.email(person)).line("END:VEVENT");
    }
}
