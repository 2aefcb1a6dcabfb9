/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.breach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.resguardo.law.Law;
import org.resguardo.law.Text;
import org.resguardo.law.deadline.BusinessCalendar;
import org.resguardo.law.deadline.Start;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.record.BreachLaw;
import org.resguardo.law.record.RegulatorRule;

/** What the law of one state or territory asks after an incident. */
final class StateBreach {
    private static final Text BUREAUS = new Text("Credit bureaus", "Burós de crédito");
    private static final List<String> SHOWN =
            List.of("notifyIndividuals", "notifyRegulators", "notifyCreditBureaus", "letter");

    private final BreachLaw record;
    private final long people;
    private final Incident incident;
    private final Law law;
    private final Clock clock;

    StateBreach(BreachLaw record, long people, Incident incident, Law law) {
        this.record = record;
        this.people = people;
        this.incident = incident;
        this.law = law;
        this.clock = new Clock(
                incident,
                BusinessCalendar.of(record.jurisdiction().id()),
                record.people().term(),
                record.people().from());
    }

    BreachDuty duty(Obligation reach) {
        List<Finding> findings = new ArrayList<>();
        findings.add(BreachDuties.reachFinding(reach));
        findings.addAll(new StateRules(record, incident, law.elements()).findings());
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
                record.letter().required(),
                record.letter().forbidden(),
                monitoringMonths(),
                BreachDuties.cautions(record, record.currentTextSince(), incident.discovered(), SHOWN));
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        notices.add(clock.people(
                record.people().term(), record.people().from(), record.people().extension()));
        for (RegulatorRule rule : record.regulators()) {
            notices.add(clock.notice(
                    Notice.Recipient.REGULATOR,
                    rule.name(),
                    rule.threshold(),
                    people,
                    rule.term(),
                    rule.from(),
                    rule.note()));
        }
        BreachLaw.BureauRule bureaus = record.bureaus();
        if (bureaus.required()) {
            notices.add(clock.notice(
                    Notice.Recipient.CREDIT_BUREAUS,
                    BUREAUS,
                    bureaus.threshold(),
                    people,
                    bureaus.term(),
                    Start.UNSTATED,
                    bureaus.note()));
        }
        return notices;
    }

    private int monitoringMonths() {
        BreachLaw.Monitoring monitoring = record.monitoring();
        boolean exposed = !Collections.disjoint(monitoring.whenExposed(), incident.elements());
        return monitoring.required() && exposed ? monitoring.months() : 0;
    }
}
