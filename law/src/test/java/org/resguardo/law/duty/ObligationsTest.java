/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.law.TheLaw.LAW;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resguardo.law.Businesses;
import org.resguardo.law.Step;
import org.resguardo.law.Text;
import org.resguardo.law.duty.Obligation.Status;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.facts.InventorySummary;

class ObligationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final InventorySummary NOTHING =
            new InventorySummary.Builder().complete().build();

    @Test
    void childrenInTheInventoryAskWhetherTheSiteIsMeantForThem() {
        BusinessFacts academy = Businesses.plainShop()
                .yes("hasWebsite")
                .unknown("directedToChildren")
                .unknown("collectsFromChildrenOnline")
                .build();
        InventorySummary found =
                new InventorySummary.Builder().childrenUnder13(310).complete().build();
        Obligation coppa = of(academy, found).of("us-coppa");

        assertThat(coppa.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(coppa.questions())
                .extracting(Question::id)
                .containsExactly("directedToChildren", "collectsFromChildrenOnline");
        assertThat(coppa.evidence())
                .extracting(Text::en)
                .containsExactly("Found in the inventory: Data of a known child (about 310 people).");
    }

    @Test
    void medicalFindingsAreShownBesideTheQuestionWhetherTheClinicIsCovered() {
        BusinessFacts clinic = Businesses.plainShop()
                .unknown("healthProvider")
                .unknown("billsHealthElectronically")
                .build();
        InventorySummary found =
                new InventorySummary.Builder().found("medical", 40).complete().build();
        Obligation hipaa = of(clinic, found).of("us-hipaa");

        assertThat(hipaa.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(hipaa.questions()).extracting(Question::id).contains("healthProvider");
        assertThat(hipaa.evidence())
                .extracting(Text::es)
                .singleElement()
                .asString()
                .contains("Información médica");
    }

    @Test
    void aTradeThatIsUnknownLeavesTheSafeguardsRuleOpen() {
        BusinessFacts unknown =
                Businesses.plainShop().unknown("financialInstitution").build();

        assertThat(of(unknown, NOTHING).of("us-glba-safeguards").questions())
                .extracting(Question::id)
                .containsExactly("financialInstitution");
    }

    @Test
    void theReasonsAreTheAnswersThatAreEnough() {
        BusinessFacts shop = Businesses.plainShop()
                .customers("US-VA", 120_000)
                .number("revenueShareFromDataSale", 80)
                .build();

        assertThat(of(shop, NOTHING).of("us-privacy-va").reasons())
                .extracting(Text::en)
                .containsExactly(
                        "Customers live in Virginia.", "It works for profit.", "Customers in Virginia: about 120,000.");
        assertThat(of(shop, NOTHING).of("us-privacy-ia").reasons())
                .extracting(Text::es)
                .containsExactly("No tiene clientes en Iowa.");
    }

    @Test
    void aLawOf2027IsComing() {
        BusinessFacts shop = Businesses.plainShop().customers("US-OK", 100_000).build();

        assertThat(of(shop, NOTHING).of("us-privacy-ok").status()).isEqualTo(Status.COMING);
        assertThat(Obligations.of(LAW, shop, NOTHING, LocalDate.of(2026, 12, 31))
                        .of("us-privacy-ok")
                        .status())
                .isEqualTo(Status.COMING);
        assertThat(Obligations.of(LAW, shop, NOTHING, LocalDate.of(2027, 1, 1))
                        .of("us-privacy-ok")
                        .status())
                .isEqualTo(Status.APPLIES);
    }

    @Test
    void uncountedCustomersAreTooFewWhereAllTogetherAreTooFew() {
        BusinessFacts.Builder shop = new BusinessFacts.Builder().no("nonprofit").customers("US-TX", 4_000);

        assertThat(of(shop.number("totalCustomers", 28_999).build(), NOTHING)
                        .of("us-privacy-va")
                        .status())
                .isEqualTo(Status.DOES_NOT_APPLY);
        assertThat(of(shop.number("totalCustomers", 29_000).build(), NOTHING)
                        .of("us-privacy-va")
                        .status())
                .isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void sensitiveDataOfWorkersBringsNoCustomersUnderTheLawOfConnecticut() {
        BusinessFacts shop = Businesses.plainShop().customers("US-CT", 10).build();
        InventorySummary payroll = new InventorySummary.Builder()
                .foundOfWorkers("ssn", 9)
                .complete()
                .build();
        InventorySummary customers =
                new InventorySummary.Builder().found("ssn", 9).complete().build();

        assertThat(of(shop, payroll).of("us-privacy-ct").status()).isEqualTo(Status.DOES_NOT_APPLY);
        assertThat(of(shop, customers).of("us-privacy-ct").status()).isEqualTo(Status.APPLIES);
    }

    @Test
    void aSmallBusinessInTexasOnlyAsksConsentBeforeSellingSensitiveData() {
        BusinessFacts shop =
                Businesses.plainShop().customers("US-TX", 10).yes("sellsData").build();
        InventorySummary sensitive = new InventorySummary.Builder()
                .found("religious-beliefs", 9)
                .complete()
                .build();

        assertThat(of(shop, sensitive).of("us-privacy-tx").duties())
                .extracting(status -> status.duty().id())
                .containsExactly("sensitive-consent");
    }

    @Test
    void fewCustomersNeedNoWrittenIncidentPlan() {
        BusinessFacts.Builder preparer = Businesses.plainShop().yes("taxPreparer");

        assertThat(of(preparer.number("totalCustomers", 4_999).build(), NOTHING)
                        .of("us-glba-safeguards")
                        .duties())
                .extracting(status -> status.duty().id())
                .contains("qualified-individual")
                .doesNotContain("incident-plan");
        assertThat(of(preparer.number("totalCustomers", 5_000).build(), NOTHING)
                        .of("us-glba-safeguards")
                        .duties())
                .extracting(status -> status.duty().id())
                .contains("incident-plan");
        assertThat(of(preparer.unknown("totalCustomers").build(), NOTHING)
                        .of("us-glba-safeguards")
                        .duties())
                .filteredOn(status -> status.duty().id().equals("incident-plan"))
                .singleElement()
                .satisfies(status ->
                        assertThat(status.questions()).extracting(Question::id).containsExactly("totalCustomers"));
    }

    @Test
    void everyDutyLeadsToAStepAndTermsAreTold() {
        Obligation mail = of(Businesses.plainShop().yes("sendsMarketingEmail").build(), NOTHING)
                .of("us-can-spam");

        assertThat(mail.duties()).extracting(status -> status.duty().step()).contains(Step.CHOICE, Step.NOTICE);
        assertThat(mail.terms()).extracting(term -> term.term().words().es()).contains("10 días hábiles");
    }

    @Test
    void everyKindOfLawTellsItsTerms() {
        BusinessFacts shop = Businesses.plainShop()
                .customers("US-AL", 40)
                .customers("MX", 3)
                .number("employees", 2)
                .yes("targetsPeopleAbroad")
                .build();

        assertThat(terms(shop, "us-breach-al"))
                .containsExactly(
                        "Breach notice: the people affected: 45 days from finding that it is a breach",
                        "Breach notice: State attorney general, for more than 1,000 people: 45 days from finding that it is"
                                + " a breach",
                        "Breach notice: credit bureaus, for more than 1,000 people: without unreasonable delay");
        assertThat(terms(shop, "ret-us-employment-tax"))
                .containsExactly("Keep at least: 4 years from the day the tax was due or paid, whichever is later");
        assertThat(terms(shop, "mx-lfpdppp"))
                .contains("Answer a request: 20 business days", "Carry out what was granted: 15 business days");
    }

    private static List<String> terms(BusinessFacts facts, String id) {
        return of(facts, NOTHING).of(id).terms().stream()
                .map(term -> term.words().en() + ": " + term.counted().en())
                .toList();
    }

    @Test
    void oneQuestionStandsForAllStatesThatNobodyCounted() {
        Obligations unknown = of(BusinessFacts.unknown(), InventorySummary.nothingLooked());

        assertThat(unknown.questions().keySet())
                .extracting(Question::id)
                .first()
                .isEqualTo("customers:others");
        assertThat(unknown.questions().values().iterator().next()).hasSizeGreaterThan(80);
    }

    private static Obligations of(BusinessFacts facts, InventorySummary inventory) {
        return Obligations.of(LAW, facts, inventory, TODAY);
    }
}
