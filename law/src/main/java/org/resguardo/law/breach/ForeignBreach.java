/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.breach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.law.Text;
import org.resguardo.law.breach.Incident.Answer;
import org.resguardo.law.deadline.BusinessCalendar;
import org.resguardo.law.deadline.Start;
import org.resguardo.law.deadline.Term;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.record.InternationalLaw;
import org.resguardo.law.record.Threshold;

/** What a law outside the United States asks after an incident. */
final class ForeignBreach {
    private final InternationalLaw record;
    private final long people;
    private final Incident incident;
    private final Clock clock;

    ForeignBreach(InternationalLaw record, long people, Incident incident) {
        this.record = record;
        this.people = people;
        this.incident = incident;
        this.clock = new Clock(
                incident,
                BusinessCalendar.of(record.jurisdiction().id()),
                record.breach().people(),
                Start.UNSTATED);
    }

    BreachDuty duty(Obligation reach) {
        List<Finding> findings = List.of(BreachDuties.reachFinding(reach), risk());
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
                List.of(),
                List.of(),
                0,
                BreachDuties.cautions(record, LocalDate.MIN, incident.discovered(), List.of("breach")));
    }

    /** These laws hang on the risk to people, which only a person can judge. */
    private Finding risk() {
        Text asked = record.breach().peopleIf();
        if (asked.isEmpty() || incident.harm() == Answer.YES) {
            return Finding.tell("There is a risk for the people.", "Hay un riesgo para las personas.");
        }
        return new Finding(
                BreachDuty.Answer.LOOK,
                new Text("The people are told if: {risk}.", "Se avisa a las personas si: {risk}.").with("risk", asked));
    }

    private List<Notice> notices() {
        InternationalLaw.Breach breach = record.breach();
        List<Notice> notices = new ArrayList<>();
        if (!(breach.people() instanceof Term.None)) {
            notices.add(clock.people(breach.people(), Start.UNSTATED, breach.peopleIf()));
        }
        if (!(breach.authority() instanceof Term.None)) {
            notices.add(clock.notice(
                    Notice.Recipient.REGULATOR,
                    record.regulator(),
                    Threshold.ANY,
                    people,
                    breach.authority(),
                    breach.authorityFrom(),
                    breach.authorityUnless()));
        }
        return notices;
    }
}
