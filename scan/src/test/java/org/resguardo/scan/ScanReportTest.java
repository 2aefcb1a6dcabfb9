/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.resguardo.engine.DataCategory;

class ScanReportTest {
    private final ScanReport report = HandMadeReport.report();

    @Test
    void placesComeMostDangerousFirst() {
        assertThat(report.places())
                .extracting(p -> p.place().toString())
                .containsExactly("old/cards.txt", "backup.zip › clients.xlsx › Sheet1", "hours.csv");
    }

    @Test
    void findingsOfAPlaceComeMostDangerousFirst() {
        assertThat(report.places().get(1).findings())
                .extracting(ReportedFinding::category)
                .containsExactly(DataCategory.TAX_ID, DataCategory.EMAIL, DataCategory.PERSON_NAME);
    }

    @Test
    void kindsAreSummedUpOverPlaces() {
        assertThat(report.categories())
                .extracting(CategoryTotal::category)
                .containsExactly(
                        DataCategory.PAYMENT_CARD,
                        DataCategory.TAX_ID,
                        DataCategory.EMAIL,
                        DataCategory.PERSON_NAME,
                        DataCategory.CITY);
        assertThat(report.categories().get(3)).isEqualTo(new CategoryTotal(DataCategory.PERSON_NAME, 2, 550));
        assertThat(report.attention()).hasSize(2);
    }

    @Test
    void problemsCountAsMissedButRemarksDoNot() {
        assertThat(report.missedSomething()).isTrue();
    }
}
