/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.resguardo.law.TheLaw.LAW;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.law.Businesses;
import org.resguardo.law.breach.BreachDuty.Answer;
import org.resguardo.law.breach.Incident.Secrecy;
import org.resguardo.law.breach.Notice.Recipient;
import org.resguardo.law.duty.Question;
import org.resguardo.law.facts.BusinessFacts;

class BreachDutiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final BusinessFacts SHOP = Businesses.plainShop().build();
    private static final BusinessFacts CLINIC = Businesses.plainShop()
            .yes("healthProvider")
            .yes("billsHealthElectronically")
            .build();

    @ParameterizedTest
    @CsvSource(textBlock = """
            US-TX, name ssn,             READABLE,            TELL
            US-TX, ssn,                  READABLE,            NEED_NOT
            US-IN, ssn,                  READABLE,            TELL
            US-TX, name email-address,   READABLE,            NEED_NOT
            US-TX, name ssn,             ENCRYPTED,           NEED_NOT
            US-WY, name ssn,             ENCRYPTED,           TELL
            US-TX, name ssn,             ENCRYPTED_KEY_TAKEN, TELL
            US-FL, name ssn,             ENCRYPTED_KEY_TAKEN, LOOK
            US-TX, name ssn,             UNKNOWN,             LOOK
            US-CA, account-credentials,  READABLE,            TELL
            US-TX, account-credentials,  READABLE,            NEED_NOT
            US-NY, ssn,                  READABLE,            LOOK
            """)
    void whatCountsHangsOnTheStateTheDataAndTheKey(String state, String elements, Secrecy secrecy, Answer answer) {
        Incident incident = incident(state, 10, elements.split(" ")).with(secrecy);

        assertThat(duty(SHOP, incident, "us-breach-" + state.substring(3).toLowerCase(Locale.ROOT))
                        .answer())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            YES,     TELL
            NO,      NEED_NOT
            UNKNOWN, LOOK
            """)
    void cardNumbersCountWithTheirCodeWhereTheLawSaysSo(Incident.Answer codes, Answer answer) {
        Incident incident = incident("US-TX", 10, "name", "payment-card").withCodes(codes);

        assertThat(duty(SHOP, incident, "us-breach-tx").answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            US-AL, NEED_NOT
            US-CA, TELL
            US-MA, LOOK
            """)
    void unlikelyHarmEndsTheDutyOnlyInSomeStates(String state, Answer answer) {
        Incident incident = incident(state, 10, "name", "ssn").withHarm(Incident.Answer.NO);

        assertThat(duty(SHOP, incident, "us-breach-" + state.substring(3).toLowerCase(Locale.ROOT))
                        .answer())
                .isEqualTo(answer);
    }

    @Test
    void theLetterOfMassachusettsDoesNotSayWhatHappened() {
        BreachDuty duty = duty(SHOP, incident("US-MA", 10, "name", "ssn"), "us-breach-ma");

        assertThat(duty.letterOmits()).containsExactly("incident-description", "number-affected");
    }

    @Test
    void termsCountFromTheConclusionOnceItIsReached() {
        Incident found = incident("US-TX", 300, "name", "ssn");
        Incident concluded = found.determinedOn(LocalDate.of(2026, 3, 20));

        assertThat(people(duty(SHOP, found, "us-breach-tx")).startAssumed()).isTrue();
        assertThat(people(duty(SHOP, found, "us-breach-tx")).due()).contains(LocalDate.of(2026, 5, 1));
        assertThat(people(duty(SHOP, concluded, "us-breach-tx")).startAssumed()).isFalse();
        assertThat(people(duty(SHOP, concluded, "us-breach-tx")).due()).contains(LocalDate.of(2026, 5, 19));
    }

    @Test
    void theAuthorityOfCaliforniaWaitsForTheDayOnWhichPeopleAreTold() {
        Incident told = incident("US-CA", 600, "name", "ssn").toldOn(LocalDate.of(2026, 3, 10));

        assertThat(regulator(duty(SHOP, told, "us-breach-ca")).due()).contains(LocalDate.of(2026, 3, 25));
        assertThat(regulator(duty(SHOP, told, "us-breach-ca")).startAssumed()).isFalse();
    }

    @Test
    void fewPeopleNeedNoAuthority() {
        assertThat(regulator(duty(SHOP, incident("US-CA", 500, "name", "ssn"), "us-breach-ca"))
                        .needed())
                .isFalse();
        assertThat(regulator(duty(SHOP, incident("US-CA", 501, "name", "ssn"), "us-breach-ca"))
                        .needed())
                .isTrue();
        assertThat(regulator(duty(SHOP, incident("US-CO", 500, "name", "ssn"), "us-breach-co"))
                        .needed())
                .isTrue();
    }

    @Test
    void aClinicTellsPatientsTheDepartmentAndTheMediaOfLargeStates() {
        Incident incident = Incident.discovered(DAY, Map.of("US-CA", 501L, "US-AZ", 500L), Set.of("name", "medical"));
        BreachDuty duty = duty(CLINIC, incident, "us-hipaa");

        assertThat(duty.people()).isEqualTo(1_001);
        assertThat(duty.needed())
                .extracting(notice -> notice.name().en() + " " + notice.due().orElseThrow())
                .containsExactly(" 2026-05-01", "HHS Secretary 2026-05-01", "Media in California 2026-05-01");
    }

    @Test
    void smallBreachesOfClinicsAreReportedAfterTheYear() {
        BreachDuty duty = duty(CLINIC, incident("US-CA", 40, "name", "medical"), "us-hipaa");

        assertThat(duty.needed())
                .extracting(notice -> notice.due().orElseThrow())
                .containsExactly(LocalDate.of(2026, 5, 1), LocalDate.of(2027, 3, 1));
    }

    @Test
    void aTaxPreparerTellsTheTradeCommissionFromFiveHundredPeopleOn() {
        BusinessFacts preparer = Businesses.plainShop().yes("taxPreparer").build();

        assertThat(duty(preparer, incident("US-FL", 500, "name", "ssn", "glba-npi"), "us-glba-safeguards")
                        .needed())
                .extracting(notice -> notice.due().orElseThrow())
                .containsExactly(LocalDate.of(2026, 4, 1));
        assertThat(duty(preparer, incident("US-FL", 499, "name", "ssn", "glba-npi"), "us-glba-safeguards")
                        .needed())
                .isEmpty();
    }

    @Test
    void anOpenQuestionIsAskedAndTheDutyShown() {
        BusinessFacts unsure = Businesses.plainShop()
                .yes("healthProvider")
                .unknown("billsHealthElectronically")
                .build();
        BreachDuty duty = duty(unsure, incident("US-CA", 40, "name", "medical"), "us-hipaa");

        assertThat(duty.answer()).isEqualTo(Answer.LOOK);
        assertThat(duty.questions()).extracting(Question::id).containsExactly("billsHealthElectronically");
    }

    @Test
    void federalRulesThatDoNotReachTheBusinessAreLeftOut() {
        assertThat(BreachDuties.of(LAW, SHOP, incident("US-CA", 40, "name", "medical")))
                .extracting(duty -> duty.record().id())
                .containsExactly("us-breach-ca");
    }

    @Test
    void europeIsToldWithinThreeDays() {
        BusinessFacts abroad = Businesses.plainShop().yes("targetsPeopleAbroad").build();
        BreachDuty duty = duty(abroad, incident("FR", 4, "name", "ssn"), "eu-gdpr");

        assertThat(regulator(duty).due()).contains(LocalDate.of(2026, 3, 5));
        assertThat(duty.cautions()).isNotEmpty();
    }

    @Test
    void textThatCameAfterTheIncidentIsMarked() {
        Incident before = Incident.discovered(LocalDate.of(2025, 12, 1), Map.of("US-CA", 10L), Set.of("name", "ssn"));

        assertThat(duty(SHOP, before, "us-breach-ca").cautions())
                .anyMatch(caution -> caution.en().contains("2026-01-01"));
    }

    @Test
    void nothingIsToldBeforeItIsDiscovered() {
        Incident incident = incident("US-CA", 1, "ssn");

        assertThatIllegalArgumentException().isThrownBy(() -> incident.toldOn(DAY.minusDays(1)));
    }

    private static Incident incident(String place, long people, String... elements) {
        return Incident.discovered(DAY, Map.of(place, people), Set.of(elements));
    }

    private static BreachDuty duty(BusinessFacts facts, Incident incident, String id) {
        List<BreachDuty> all = BreachDuties.of(LAW, facts, incident);
        return all.stream()
                .filter(duty -> duty.record().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Notice people(BreachDuty duty) {
        return notice(duty, Recipient.PEOPLE);
    }

    private static Notice regulator(BreachDuty duty) {
        return notice(duty, Recipient.REGULATOR);
    }

    private static Notice notice(BreachDuty duty, Recipient recipient) {
        return duty.notices().stream()
                .filter(notice -> notice.recipient() == recipient)
                .findFirst()
                .orElseThrow();
    }
}
