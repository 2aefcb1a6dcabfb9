/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.law.TheLaw.LAW;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resguardo.law.Businesses;
import org.resguardo.law.Text;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.duty.Obligation.Status;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.facts.InventorySummary;
import org.resguardo.law.load.CollectionTable;
import org.resguardo.law.notice.ChangeNotice.Strength;

class NoticesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Text PROMISED = new Text("As the policy says", "Como dice la política");

    private static List<Obligation> duties(BusinessFacts business) {
        return Obligations.of(
                        LAW, business, new InventorySummary.Builder().complete().build(), TODAY)
                .all();
    }

    private static List<Strength> changes(BusinessFacts business) {
        return ChangeNotice.of(duties(business), Status.APPLIES, PROMISED).stream()
                .map(ChangeNotice::strength)
                .distinct()
                .toList();
    }

    @Test
    void aShopInTheUnitedStatesMayNotUseOldDataInANewWayWithoutConsent() {
        assertThat(changes(Businesses.plainShop().build())).contains(Strength.CONSENT_FOR_OLD_DATA);
    }

    @Test
    void aShopInSpainTellsPeopleBeforeItUsesDataForSomethingElse() {
        BusinessFacts shop =
                Businesses.plainShop().located("ES").customers("ES", 400).build();
        assertThat(changes(shop)).contains(Strength.TOLD_BEFORE);
        assertThat(CollectionNotice.of(duties(shop), Status.APPLIES))
                .anySatisfy(notice -> assertThat(notice.contents()).contains("complaint", "basis"));
    }

    @Test
    void everyRowIsOfALawThatThereIs() {
        assertThat(CollectionTable.standard().all())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(LAW.records())
                        .anySatisfy(record -> assertThat(record.id()).isEqualTo(row.record())));
    }
}
