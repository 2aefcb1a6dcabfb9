/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.resguardo.law.Law;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.words.Language;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.IncidentKind;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.Subject;
import org.resguardo.protection.incident.mailing.LettersJob;
import org.resguardo.protection.incident.mailing.Mailing;
import org.resguardo.protection.incident.mailing.Mailings;
import org.resguardo.protection.incident.mailing.PeopleList;

/** A stolen laptop whose owners have a list, and letters to everybody on it. */
final class LettersRig {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final String[] STATES = {"CA", "TX", "New York", "Florida", "WA"};

    private LettersRig() {}

    /** Somebody whose name no other has. */
    static String name(int number) {
        return "Persona N%05dX".formatted(number);
    }

    /** The address of somebody. */
    static String email(int number) {
        return "n%05dx@example.org".formatted(number);
    }

    /** Takes the list for letters on paper, and does not begin yet. */
    static Mailing prepare(Server server, int people) throws PeopleList.Unreadable {
        return prepare(server, people, false);
    }

    /** The same; every third says no to e-mail. */
    static Mailing prepare(Server server, int people, boolean byMail) throws PeopleList.Unreadable {
        new Browser(server.address())
                .submit("/claim", "/claim", Cast.owner(server.claimCode().orElseThrow()));
        Account by = server.accounts().find(Cast.email("owner")).orElseThrow();
        Incidents incidents = server.part(Incidents.class);
        Incident incident = incidents.open(by, IncidentKind.DEVICE, false, LocalDate.of(2026, 3, 2), Set.of());
        incidents.say(
                by,
                incident,
                Map.of(
                        Subject.DATA,
                        "name ssn",
                        Subject.RESIDENTS,
                        "US-CA=1000 US-FL=1000 US-NY=1000 US-TX=1000 US-WA=1000",
                        Subject.SECRECY,
                        "readable",
                        "letter/sender",
                        "Clínica Sol",
                        "letter/phone",
                        "(213) 555-0142",
                        "letter/done",
                        "Lo denunciamos a la policía y ahora ciframos cada laptop.",
                        "letter/offer",
                        "Inscríbase con Example Watch, (213) 555-0143."));
        StringBuilder list =
                new StringBuilder("Nombre,Dirección,Ciudad,Estado,Código postal,Idioma,Correo,Acepta correo\n");
        for (int i = 0; i < people; i++) {
            list.append("%s,\"%d Calle Luna, Apt. 2\",Springfield,%s,%05d,%s,%s,%s\n"
                    .formatted(
                            name(i),
                            i,
                            STATES[i % STATES.length],
                            10_000 + i,
                            i % 2 == 0 ? "español" : "english",
                            email(i),
                            i % 3 == 0 ? "no" : "sí"));
        }
        return server.part(Mailings.class)
                .take(
                        by,
                        incident,
                        DAY,
                        Set.of("US-CA", "US-FL", "US-NY", "US-TX", "US-WA"),
                        byMail,
                        taker -> new PeopleList(Law.standard().jurisdictions(), Language.SPANISH)
                                .read(
                                        new ByteArrayInputStream(list.toString().getBytes(StandardCharsets.UTF_8)),
                                        taker));
    }

    /** Begins. */
    static long start(Server server, Mailing mailing) {
        return server.part(Jobs.class).start(server.part(LettersJob.class), mailing.id(), "account:1");
    }
}
