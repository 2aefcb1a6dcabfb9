/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.law.TheLaw.LAW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.resguardo.law.breach.BreachDuties;
import org.resguardo.law.breach.BreachDuty;
import org.resguardo.law.breach.Incident;
import org.resguardo.law.duty.Obligation.Status;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.facts.InventorySummary;
import org.resguardo.law.policy.PolicyContents;
import org.resguardo.law.policy.SignalDuty;
import org.resguardo.law.record.LawRecord;
import org.resguardo.law.record.RetentionLaw;
import org.resguardo.law.request.RequestDeadline;
import org.resguardo.law.request.RequestDeadlines;
import org.resguardo.law.retention.RetentionBounds;

/** The questions of the seven steps, each in a few lines: one shop with 120,000 customers in Virginia and some in California. */
class WhatStepsAskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static final BusinessFacts SHOP = Businesses.plainShop()
            .located("US-VA")
            .customers("US-VA", 120_000)
            .customers("US-CA", 900)
            .number("employees", 4)
            .yes("hasWebsite")
            .unknown("usesCameras")
            .build();
    private static final InventorySummary FOUND = LAW.categories()
            .summary(Map.of("identity.name", 120_900L, "contact.email", 90_000L, "employment.record", 4L), true)
            .foundOfWorkers("payroll-record", 4)
            .build();
    private static final Obligations OBLIGATIONS = Obligations.of(LAW, SHOP, FOUND, TODAY);

    @Test
    void whichLawsReachTheBusinessAndWhatIsOpen() {
        assertThat(OBLIGATIONS.with(Status.APPLIES))
                .extracting(obligation -> obligation.record().id())
                .contains("us-privacy-va", "us-ca-caloppa", "us-breach-va", "ret-us-flsa-payroll");
        assertThat(OBLIGATIONS.questions().keySet())
                .extracting(question -> question.id())
                .contains("usesCameras");
    }

    @Test
    void untilWhenRecordsAreKept() {
        RetentionBounds payroll = RetentionBounds.of(OBLIGATIONS.all(), Set.of("payroll-record"), "payroll");
        RetentionBounds pictures = RetentionBounds.of(OBLIGATIONS.all(), Set.of("photo-video"), "security");
        RetentionLaw floor = payroll.floor().orElseThrow();

        assertThat(floor.minimum().years()).isEqualTo(4);
        assertThat(floor.countedFromWords().es()).startsWith("el día en que el impuesto venció");
        assertThat(pictures.undetermined()).extracting(LawRecord::id).containsExactly("ret-us-cctv");
    }

    @Test
    void whatThePolicySaysAndWhetherTheSignalIsObeyed() {
        assertThat(PolicyContents.of(OBLIGATIONS.all(), Status.APPLIES).all())
                .contains("do-not-track", "appeal-how-to");
        assertThat(SignalDuty.of(OBLIGATIONS.all(), Status.APPLIES, TODAY))
                .singleElement()
                .satisfies(duty -> assertThat(duty.answer()).isEqualTo(SignalDuty.Answer.NO));
    }

    @Test
    void byWhenARequestIsAnswered() {
        List<RequestDeadline> virginia =
                RequestDeadlines.of(OBLIGATIONS.all(), Status.APPLIES, place("US-VA"), LocalDate.of(2026, 3, 2));

        assertThat(virginia).extracting(deadline -> deadline.record().id()).containsExactly("us-privacy-va");
        assertThat(virginia.getFirst().answerBy()).isEqualTo(LocalDate.of(2026, 4, 16));
        assertThat(virginia.getFirst().extendedTo()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(RequestDeadlines.of(OBLIGATIONS.all(), Status.APPLIES, place("US-KS"), TODAY))
                .isEmpty();
    }

    @Test
    void whoIsToldAfterAnIncident() {
        Incident incident =
                Incident.discovered(LocalDate.of(2026, 3, 2), Map.of("US-VA", 4L, "US-CA", 2L), Set.of("name", "ssn"));
        List<BreachDuty> duties = BreachDuties.of(LAW, SHOP, incident);

        assertThat(duties).extracting(duty -> duty.record().id()).containsExactly("us-breach-ca", "us-breach-va");
        assertThat(duties.getFirst().needed())
                .singleElement()
                .satisfies(notice -> assertThat(notice.due()).contains(LocalDate.of(2026, 4, 1)));
    }

    private static Jurisdiction place(String id) {
        return requireNonNull(LAW.jurisdictions().get(id));
    }
}
