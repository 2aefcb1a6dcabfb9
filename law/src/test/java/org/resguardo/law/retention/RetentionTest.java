/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.law.TheLaw.LAW;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.law.Businesses;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.facts.InventorySummary;
import org.resguardo.law.record.RetentionLaw;

class RetentionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(textBlock = """
            US-KS, 4,  payroll-record,   payroll, ret-us-employment-tax
            US-NY, 4,  payroll-record,   payroll, ret-us-ny-payroll
            US-CA, 4,  payroll-record,   payroll, ret-us-employment-tax
            US-KS, 4,  personnel-record, hiring,  ''
            US-KS, 15, personnel-record, hiring,  ret-us-eeoc-personnel
            US-CA, 5,  personnel-record, hiring,  ret-us-ca-personnel
            US-KS, 1,  tax-record,       taxes,   ret-us-sales-tax-typical
            """)
    void theLongestRuleIsTheFloor(String place, int employees, String element, String purpose, String rule) {
        BusinessFacts business = Businesses.plainShop()
                .located(place)
                .number("employees", employees)
                .build();
        RetentionBounds bounds = bounds(business, element, purpose);

        assertThat(bounds.floor().map(RetentionLaw::id).orElse("")).isEqualTo(rule);
    }

    @Test
    void rulesForSpecialCasesAreNoFloor() {
        RetentionBounds bounds = bounds(Businesses.plainShop().build(), "tax-record", "taxes");

        assertThat(bounds.floor().orElseThrow().minimum().years()).isEqualTo(4);
        assertThat(bounds.specialCases())
                .extracting(RetentionLaw::id)
                .contains("ret-us-income-tax-bad-debt", "ret-us-income-tax-omission");
    }

    @Test
    void bodyFeaturesEndFirstWhereTheStrictestStateSaysSo() {
        BusinessFacts gym = Businesses.plainShop()
                .yes("usesBiometrics")
                .customers("US-IL", 5)
                .customers("US-TX", 5)
                .build();
        RetentionBounds bounds = bounds(gym, "biometric", "");

        assertThat(bounds.ceiling().map(RetentionLaw::id)).contains("ret-us-tx-cubi");
        assertThat(bounds.floor()).isEmpty();
        assertThat(bounds.contradict()).isFalse();
    }

    @Test
    void securityCodesOfCardsAreNeverKept() {
        BusinessFacts shop = Businesses.plainShop().yes("processesCards").build();

        assertThat(bounds(shop, "card-security-code", "card-payments").otherLimits())
                .extracting(rule -> rule.maximum().rule())
                .containsExactly("never-after-authorization");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ret-us-employment-tax, 2024-02-29, 2028-02-29
            ret-us-flsa-payroll,   2024-02-29, 2027-02-28
            ret-us-osha-300,       2026-03-02, 2031-12-31
            ret-us-osha-exposure,  2026-06-30, 2056-06-30
            """)
    void yearsEndOnTheSameDay(String id, LocalDate event, LocalDate last) {
        assertThat(KeepingDates.keepThrough(rule(id), event)).contains(last);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-15, 2026-06-30, 2029-01-15
            2020-01-15, 2026-06-30, 2027-06-30
            2024-02-29, 2026-02-28, 2027-02-28
            """)
    void formI9IsKeptThreeYearsFromHiringOrOneFromLeaving(LocalDate hired, LocalDate left, LocalDate last) {
        assertThat(KeepingDates.keepThrough(rule("ret-us-i9"), hired, left)).contains(last);
    }

    @Test
    void limitsInYearsHaveALastDay() {
        assertThat(KeepingDates.disposeBy(rule("ret-us-il-bipa"), LocalDate.of(2026, 3, 2)))
                .contains(LocalDate.of(2029, 3, 2));
        assertThat(KeepingDates.disposeBy(rule("ret-us-pci-sad"), LocalDate.of(2026, 3, 2)))
                .isEmpty();
        assertThat(KeepingDates.keepThrough(rule("ret-us-cctv"), LocalDate.of(2026, 3, 2)))
                .isEmpty();
    }

    private static RetentionBounds bounds(BusinessFacts facts, String element, String purpose) {
        InventorySummary nothing = new InventorySummary.Builder().complete().build();
        return RetentionBounds.of(Obligations.of(LAW, facts, nothing, TODAY).all(), Set.of(element), purpose);
    }

    private static RetentionLaw rule(String id) {
        return (RetentionLaw) LAW.record(id).orElseThrow();
    }
}
