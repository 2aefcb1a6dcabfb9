/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.resguardo.engine.DataCategory;
import org.resguardo.law.LawDataProblem;
import org.resguardo.law.TheLaw;

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
    void aLineWithoutThreeCellsIsRefused() {
        assertThatThrownBy(() -> CategoryTable.read("identity.name\tname"))
                .isInstanceOf(LawDataProblem.class)
                .hasMessage(
                        "categories.tsv: identity.name: its form: expected category, element and note, with tabs between");
    }
}
