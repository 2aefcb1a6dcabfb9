/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.breach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.resguardo.law.Jurisdiction;
import org.resguardo.law.Law;
import org.resguardo.law.Text;
import org.resguardo.law.deadline.BusinessCalendar;
import org.resguardo.law.deadline.Term;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.record.FederalLaw;
import org.resguardo.law.record.RegulatorRule;

/** What a federal rule asks after an incident. */
final class FederalBreach {
    private final FederalLaw record;
    private final long people;
    private final Incident incident;
    private final Law law;
    private final Clock clock;

    FederalBreach(FederalLaw record, long people, Incident incident, Law law) {
        this.record = record;
        this.people = people;
        this.incident = incident;
        this.law = law;
        this.clock = new Clock(
                incident,
                BusinessCalendar.US_FEDERAL,
                record.breach().people(),
                record.breach().peopleFrom());
    }

    BreachDuty duty(Obligation reach) {
        List<Finding> findings = List.of(BreachDuties.reachFinding(reach), data(), secrecy(), harm());
        BreachDuty.Answer answer =
                findings.stream().map(Finding::answer).reduce(BreachDuty.Answer.TELL, BreachDuty.Answer::and);
        return new BreachDuty(
                record,
                people,
                answer,
                findings.stream()
                        .filter(finding -> finding.answer() == answer)
                        .map(Finding::reason)
                        .toList(),
                reach.questions(),
                notices(),
                record.breach().letter(),
                List.of(),
                0,
                cautions());
    }

    /** What a covered business holds of its customers counts whatever it says; data of others may not. */
    private Finding data() {
        return Collections.disjoint(record.elements(), incident.elements())
                ? Finding.look(
                        "It counts if the data belongs to the activity that the rule covers.",
                        "Cuenta si los datos son de la actividad que la regla cubre.")
                : Finding.tell("The data is what the rule is about.", "Los datos son los que la regla protege.");
    }

    private Finding secrecy() {
        return switch (incident.secrecy()) {
            case ENCRYPTED ->
                Finding.needNot(
                        "The data was encrypted and the key is safe.",
                        "Los datos estaban cifrados y la clave está a salvo.");
            case UNKNOWN ->
                Finding.look(
                        "It is not known whether the data was encrypted.", "No se sabe si los datos estaban cifrados.");
            case READABLE, ENCRYPTED_KEY_TAKEN -> Finding.tell("The data could be read.", "Los datos se podían leer.");
        };
    }

    /** Where a rule presumes a breach until it is shown otherwise, that nobody expects harm is for a person to show by its measure. */
    private Finding harm() {
        Text measure = record.breach().definition();
        return incident.harm() != Incident.Answer.NO || measure.isEmpty()
                ? Finding.tell(
                        "Nobody has found that harm is unlikely.", "Nadie ha concluido que el daño sea improbable.")
                : new Finding(BreachDuty.Answer.LOOK, measure);
    }

    private List<Notice> notices() {
        FederalLaw.Breach breach = record.breach();
        List<Notice> notices = new ArrayList<>();
        if (!(breach.people() instanceof Term.None)) {
            notices.add(clock.people(breach.people(), breach.peopleFrom(), breach.note()));
        }
        for (RegulatorRule rule : breach.regulators()) {
            notices.add(clock.notice(
                    Notice.Recipient.REGULATOR,
                    rule.name(),
                    rule.threshold(),
                    people,
                    rule.term(),
                    rule.from(),
                    rule.note()));
        }
        if (!(breach.media() instanceof Term.None)) {
            incident.residents().keySet().stream().sorted().forEach(place -> media(place, notices));
        }
        return notices;
    }

    /** The media of a state are told when the people of that state are many. */
    private void media(String place, List<Notice> notices) {
        Jurisdiction state = law.jurisdictions().get(place);
        if (state != null && record.jurisdiction().contains(state)) {
            FederalLaw.Breach breach = record.breach();
            Text name = new Text("Media in {place}", "Medios en {place}").with("place", state.title());
            long affected = incident.residents().getOrDefault(place, 0L);
            notices.add(clock.notice(
                    Notice.Recipient.MEDIA,
                    name,
                    breach.mediaFrom(),
                    affected,
                    breach.media(),
                    breach.peopleFrom(),
                    Text.NONE));
        }
    }

    private List<Text> cautions() {
        List<Text> cautions =
                new ArrayList<>(BreachDuties.cautions(record, LocalDate.MIN, incident.discovered(), List.of("breach")));
        if (!record.breach().definition().isEmpty()) {
            cautions.add(record.breach().definition());
        }
        return cautions;
    }
}
