/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.law.TheLaw.LAW;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.law.Businesses;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.facts.InventorySummary;
import org.resguardo.law.policy.SignalDuty.Answer;
import org.resguardo.law.record.ComprehensiveLaw;

class PolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void aSmallSiteFollowsTheOnlinePolicyLaws() {
        BusinessFacts shop =
                Businesses.plainShop().yes("hasWebsite").customers("US-CA", 40).build();
        PolicyContents contents = PolicyContents.of(obligations(shop), Obligation.Status.APPLIES);

        assertThat(contents.byLaw().keySet()).extracting(law -> law.id()).containsExactly("us-ca-caloppa");
        assertThat(contents.all()).contains("do-not-track", "effective-date").doesNotContain("appeal-how-to");
    }

    @Test
    void largerShopsNeedWhatAllTheirLawsNeed() {
        BusinessFacts shop = Businesses.plainShop()
                .yes("hasWebsite")
                .customers("US-CA", 40)
                .customers("US-VA", 120_000)
                .customers("US-OK", 120_000)
                .build();

        assertThat(PolicyContents.of(obligations(shop), Obligation.Status.APPLIES)
                        .all())
                .contains("do-not-track", "appeal-how-to");
        assertThat(PolicyContents.of(obligations(shop), Obligation.Status.COMING)
                        .byLaw()
                        .keySet())
                .extracting(law -> law.id())
                .containsExactly("us-privacy-ok");
    }

    @Test
    void aSmallBusinessInTexasThatSellsSensitiveDataStillNeedsNoPolicyThere() {
        BusinessFacts shop =
                Businesses.plainShop().yes("sellsData").customers("US-TX", 40).build();
        InventorySummary sensitive =
                new InventorySummary.Builder().found("medical", 4).complete().build();
        List<Obligation> all = Obligations.of(LAW, shop, sensitive, TODAY).all();

        assertThat(PolicyContents.of(all, Obligation.Status.APPLIES).byLaw()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            us-privacy-ca, 2022-12-31, COMING
            us-privacy-ca, 2023-01-01, YES
            us-privacy-or, 2025-12-31, COMING
            us-privacy-or, 2026-01-01, YES
            us-privacy-va, 2026-11-24, NO
            us-privacy-tx, 2026-11-24, YES
            us-privacy-al, 2027-06-01, UNCLEAR
            us-privacy-la, 2026-12-31, COMING
            us-privacy-la, 2027-01-01, CONDITIONAL
            us-privacy-vt, 2027-12-31, COMING
            us-privacy-vt, 2028-01-01, YES
            """)
    void theSignalIsObeyedFromItsDayOn(String id, LocalDate day, Answer answer) {
        ComprehensiveLaw law = (ComprehensiveLaw) LAW.record(id).orElseThrow();

        assertThat(SignalDuty.of(law, day).answer()).isEqualTo(answer);
    }

    @Test
    void everyStateAnswers() {
        assertThat(SignalDuty.on(TODAY, LAW)).hasSize(24);
        assertThat(SignalDuty.on(TODAY, LAW))
                .filteredOn(duty -> duty.answer() == Answer.YES)
                .extracting(duty -> duty.record().jurisdiction().id())
                .containsExactlyInAnyOrder(
                        "US-CA", "US-CO", "US-CT", "US-TX", "US-OR", "US-MT", "US-DE", "US-NE", "US-NH", "US-NJ",
                        "US-MN", "US-MD");
    }

    private static List<Obligation> obligations(BusinessFacts facts) {
        return Obligations.of(
                        LAW, facts, new InventorySummary.Builder().complete().build(), TODAY)
                .all();
    }
}
