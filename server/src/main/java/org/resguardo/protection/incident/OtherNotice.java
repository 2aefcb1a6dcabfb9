/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.law.Law;
import org.resguardo.law.Text;
import org.resguardo.law.breach.BreachDuty;
import org.resguardo.law.breach.Incident.Answer;
import org.resguardo.law.record.BreachLaw;
import org.resguardo.law.record.FederalLaw;
import org.resguardo.law.record.LawRecord;

/**
 * Somebody who is told although no people, authorities, bureaus or media need be under a breach law.
 *
 * @param kind why
 * @param law the law, or the standard that a contract makes binding
 * @param whom who is told
 * @param due the last day, where there is one
 * @param told when they were told, once they were
 */
public record OtherNotice(Kind kind, LawRecord law, Text whom, Optional<LocalDate> due, Optional<LocalDate> told) {
    private static final String CARDS = "us-pci-dss";

    /** Why somebody is told. The ids never change: statements hold them. */
    public enum Kind {
        /** An authority hears that the business has decided not to tell the people. */
        DECISION,
        /** The bank or the processor behind the card terminal hears that card data got out. */
        CARDS;

        /** Its name in statements and addresses. */
        public String id() {
            return Facts.id(this);
        }
    }

    /** How statements and addresses name it. */
    public String id() {
        return law.id() + "/" + kind.id();
    }

    static List<OtherNotice> of(Law law, List<BreachDuty> duties, Facts facts) {
        List<OtherNotice> notices = new ArrayList<>();
        if (facts.answer(Subject.HARM) == Answer.NO) {
            duties.stream()
                    .filter(HarmAssessment::silentFor)
                    .forEach(duty -> decision(duty, facts).ifPresent(notices::add));
        }
        law.records(FederalLaw.class).stream()
                .filter(record -> record.id().equals(CARDS))
                .filter(record -> !Collections.disjoint(record.elements(), facts.elements()))
                .forEach(record -> notices.add(new OtherNotice(
                        Kind.CARDS,
                        record,
                        new Text(
                                "The bank or processor behind your card terminal",
                                "El banco o procesador de su terminal"),
                        Optional.empty(),
                        told(record, Kind.CARDS, facts))));
        return List.copyOf(notices);
    }

    private static Optional<OtherNotice> decision(BreachDuty duty, Facts facts) {
        if (!(duty.record() instanceof BreachLaw state) || !state.harm().mustTellRegulator()) {
            return Optional.empty();
        }
        int days = state.harm().tellWithinDays();
        Text whom = state.regulators().stream()
                .findFirst()
                .map(rule -> rule.name())
                .orElse(new Text("State attorney general", "Fiscal general del estado"));
        return Optional.of(new OtherNotice(
                Kind.DECISION,
                state,
                whom,
                days == 0 ? Optional.empty() : facts.saidOn(Subject.HARM).map(day -> day.plusDays(days)),
                told(state, Kind.DECISION, facts)));
    }

    private static Optional<LocalDate> told(LawRecord law, Kind kind, Facts facts) {
        return Stream.of(Subject.TOLD + law.id() + "/" + kind.id())
                .flatMap(subject -> facts.day(subject).stream())
                .findFirst();
    }
}
