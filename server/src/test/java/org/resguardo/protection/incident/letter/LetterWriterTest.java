/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resguardo.law.Law;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.record.BreachLaw;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.protection.incident.Duties;
import org.resguardo.protection.incident.Facts;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.IncidentKind;
import org.resguardo.protection.incident.Statement;
import org.resguardo.protection.incident.Subject;

/** Letters say what each law asks and nothing that it forbids, by the law's own data. */
class LetterWriterTest {
    private static final Law LAW = Law.standard();
    private static final Dictionary WORDS = Dictionary.of(List.of("org.resguardo.protection.incident"));
    private static final BusinessFacts SHOP = BusinessFacts.unknown().toBuilder()
            .no("healthProvider")
            .no("healthPlanOrClearinghouse")
            .no("hipaaBusinessAssociate")
            .no("personalHealthRecords")
            .no("financialInstitution")
            .no("taxPreparer")
            .build();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final Incident LAPTOP =
            new Incident(1, IncidentKind.DEVICE, false, Instant.parse("2026-03-02T15:00:00Z"), Optional.empty());

    private static Facts facts(String... more) {
        Map<String, String> said = new LinkedHashMap<>(Map.of(
                Subject.NOTICED,
                "2026-03-02",
                Subject.BEGAN,
                "2026-02-27",
                Subject.DATA,
                "name ssn",
                Subject.SECRECY,
                "readable",
                "letter/sender",
                "Clínica Sol",
                "letter/phone",
                "(213) 555-0142",
                "letter/address",
                "12 Calle Luna, Los Angeles, CA 90012",
                "letter/done",
                "We reported it to the police.",
                "letter/offer",
                "Sign up with Example Watch at (213) 555-0143."));
        for (int i = 0; i < more.length; i += 2) {
            said.put(more[i], more[i + 1]);
        }
        List<Statement> statements = new ArrayList<>();
        said.forEach((subject, text) -> statements.add(
                new Statement(statements.size(), subject, text, Statement.Source.PERSON, 1, LAPTOP.openedAt())));
        return Facts.of(statements);
    }

    private static List<LetterPlan> plans(BusinessFacts business, Facts facts) {
        return LetterPlan.all(LAW, Duties.of(LAW, business, facts), facts.residents());
    }

    private static Letter letter(LetterPlan plan, Facts facts, Language language) {
        return new LetterWriter(LAW, Contacts.standard(), WORDS.in(language)).write(plan, LAPTOP, facts, DAY);
    }

    private static boolean keeps(Letter letter, LetterPlan plan) {
        return letter.items().containsAll(plan.says()) && Collections.disjoint(letter.items(), plan.omits());
    }

    private static String everywhere() {
        return LAW.records(BreachLaw.class).stream()
                .map(law -> law.jurisdiction().id() + "=1200")
                .sorted()
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    @Test
    void everyStateGetsALetterWithAllThatItAsksAndNothingThatItForbids() {
        Facts facts = facts(Subject.RESIDENTS, everywhere());
        List<LetterPlan> plans = plans(SHOP, facts);
        assertThat(plans).hasSizeGreaterThan(50);
        for (LetterPlan plan : plans) {
            for (Language language : Language.values()) {
                Letter letter = letter(plan, facts, language);
                assertThat(keeps(letter, plan)).as(plan.id()).isTrue();
                assertThat(letter.missing()).as(plan.id()).isEmpty();
                assertThat(letter.text()).as(plan.id()).doesNotContain("{", "}", "____");
            }
        }
    }

    @Test
    void theCheckSeesALetterThatSaysTooLittleOrTooMuch() {
        Facts facts = facts(Subject.RESIDENTS, "US-CA=40 US-MA=40");
        List<LetterPlan> plans = plans(SHOP, facts);
        Letter california = letter(plans.get(0), facts, Language.ENGLISH);
        assertThat(keeps(california, plans.get(0))).isTrue();
        assertThat(keeps(california, plans.get(1))).isFalse();
    }

    @Test
    void aPatientOfAClinicGetsWhatTheFederalRuleAsksToo() {
        BusinessFacts clinic = BusinessFacts.unknown().toBuilder()
                .yes("healthProvider")
                .yes("billsHealthElectronically")
                .build();
        Facts facts = facts(Subject.RESIDENTS, everywhere());
        for (LetterPlan plan : plans(clinic, facts)) {
            assertThat(keeps(letter(plan, facts, Language.SPANISH), plan))
                    .as(plan.id())
                    .isTrue();
        }
        assertThat(plans(clinic, facts))
                .as("Massachusetts forbids what the federal rule asks, so there are two letters")
                .extracting(LetterPlan::id)
                .contains("US-MA", "US-MA-2");
    }

    @Test
    void massachusettsIsNotToldWhatHappenedNorHowManyItHappenedTo() {
        Facts facts = facts(Subject.RESIDENTS, "US-MA=1234");
        LetterPlan plan = plans(SHOP, facts).getFirst();
        assertThat(letter(plan, facts, Language.ENGLISH).text())
                .doesNotContain("lost or stolen")
                .doesNotContain("1,234", "1234")
                .contains("right to file a police report")
                .contains("no parent or affiliated company")
                .contains("18 months");
    }

    @Test
    void californiaReadsItsOwnHeadings() {
        Facts facts = facts(Subject.RESIDENTS, "US-CA=40");
        LetterPlan plan = plans(SHOP, facts).getFirst();
        Letter english = letter(plan, facts, Language.ENGLISH);
        assertThat(english.title()).isEqualToIgnoringCase("Notice of Data Breach");
        assertThat(english.sections())
                .extracting(section -> section.heading())
                .containsExactly(
                        "What Happened",
                        "What Information Was Involved",
                        "What We Are Doing",
                        "What You Can Do",
                        "For More Information");
        assertThat(letter(plan, facts, Language.SPANISH).sections().getFirst().heading())
                .isEqualTo("Qué pasó (What Happened)");
    }

    @Test
    void daysAndNumbersAreWrittenAsTheLanguageWritesThem() {
        Facts facts = facts(Subject.RESIDENTS, "US-RI=1234", Subject.ENDED, "2026-03-01");
        LetterPlan plan = plans(SHOP, facts).getFirst();
        assertThat(letter(plan, facts, Language.SPANISH).text())
                .contains("Pasó entre el 27 de febrero de 2026 y el 1 de marzo de 2026.")
                .contains("En su estado afecta a 1,234 personas.");
        assertThat(letter(plan, facts, Language.ENGLISH).text())
                .contains("It happened between February 27, 2026 and March 1, 2026.")
                .contains("In your state it affects 1,234 people.");
    }

    @Test
    void saysWhatSomebodyMustStillAdd() {
        Facts facts = facts(Subject.RESIDENTS, "US-CA=40", "letter/done", "", "letter/offer", "");
        Letter letter = letter(plans(SHOP, facts).getFirst(), facts, Language.SPANISH);
        assertThat(letter.missing())
                .containsExactlyInAnyOrder("protection.letter.missing.done", "protection.letter.missing.offer");
        assertThat(letter.text()).contains("____");
    }

    @Test
    void theAddressOfEveryAttorneyGeneralThatALawWantsNamedIsThere() {
        Contacts contacts = Contacts.standard();
        assertThat(LAW.records(BreachLaw.class))
                .filteredOn(law -> law.letter().required().contains("ag-contact")
                        || law.letter().required().contains("agencies-contact"))
                .isNotEmpty()
                .allSatisfy(
                        law -> assertThat(contacts.attorney(law.jurisdiction().id()))
                                .as(law.id())
                                .isPresent());
    }
}
