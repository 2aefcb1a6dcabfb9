/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.resguardo.engine.DataCategory;
import org.resguardo.law.LawDataProblem;
import org.resguardo.law.TheLaw;
import org.resguardo.law.facts.InventorySummary;

class CategoryTableTest {
    private static final CategoryTable TABLE = CategoryTable.standard();

    @Test
    void everyKindThatTheEngineFindsIsInTheTable() {
        assertThat(TABLE.categories())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DataCategory.values())
                        .map(DataCategory::id)
                        .toList());
    }

    @Test
    void everyElementOfTheLawIsInTheTableAndNoOther() {
        Set<String> inTable = new TreeSet<>(TABLE.findable());
        inTable.addAll(TABLE.notFindable());

        assertThat(inTable)
                .containsExactlyInAnyOrderElementsOf(TheLaw.LAW.elements().keySet());
        assertThat(TABLE.findable()).doesNotContainAnyElementsOf(TABLE.notFindable());
    }

    /** The list is long on purpose: who adds a detector sees here what it could be for. */
    @Test
    void noDetectorFindsThese() {
        assertThat(TABLE.notFindable())
                .containsExactly(
                        "acr-data",
                        "alpr-data",
                        "benefit-plan-record",
                        "biometric",
                        "birth-marriage-certificate",
                        "browsing-history",
                        "card-pin",
                        "card-track-data",
                        "communications-content",
                        "consumer-health-data",
                        "consumer-report",
                        "crime-victim-status",
                        "electronic-identifier",
                        "email-account-credentials",
                        "employee-id-with-code",
                        "exposure-medical-record",
                        "financial-access-code",
                        "gender-affirming-care",
                        "gender-identity",
                        "genetic",
                        "glba-npi",
                        "i9-record",
                        "injury-record",
                        "insurance-policy-number",
                        "irs-ip-pin",
                        "job-applicant-data",
                        "marketing-list",
                        "mothers-maiden-name",
                        "national-origin",
                        "neural-data",
                        "phi",
                        "philosophical-beliefs",
                        "private-key",
                        "purchase-history",
                        "reproductive-health",
                        "sales-record",
                        "sex-life",
                        "tax-information",
                        "tax-record",
                        "tribal-id",
                        "voice-recording",
                        "work-evaluation");
    }

    @Test
    void theKindsOfOneColumnMayBeSeveralElements() {
        assertThat(TABLE.elements("identity.birth_date")).containsExactly("date-of-birth", "child-data", "teen-data");
        assertThat(TABLE.elements("contact.city")).isEmpty();
    }

    @Test
    void aScanFindsWhatItsKindsAreAndLeavesOpenWhatTheyMayBe() {
        InventorySummary found = TABLE.summary(
                        Map.of("identity.birth_date", 800L, "online.ip", 40L, "online.device", 90L), true)
                .build();

        assertThat(found.holds("date-of-birth")).contains(true);
        assertThat(found.holds("child-data")).isEmpty();
        assertThat(found.people("online-identifier")).hasValue(90);
        assertThat(found.holds("ssn")).contains(false);
        assertThat(found.holds("genetic")).isEmpty();
        assertThat(TABLE.summary(Map.of(), false).build().holds("ssn")).isEmpty();
    }

    @Test
    void aLineWithoutFourCellsIsRefused() {
        assertThatThrownBy(() -> CategoryTable.read("identity.name\tname"))
                .isInstanceOf(LawDataProblem.class)
                .hasMessage(
                        "categories.tsv: identity.name: its form: expected category, element, is or maybe, and note, with tabs between");
    }
}
