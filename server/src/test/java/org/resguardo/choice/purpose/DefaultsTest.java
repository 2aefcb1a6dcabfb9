/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.resguardo.law.Law;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.business.Places;

/** What counts before a person decides, by purpose and by where she lives, as its law has it. */
class DefaultsTest {
    private static final InstantSource NOW = () -> Instant.parse("2026-11-29T12:00:00Z");
    private static final Law LAW = Law.standard();
    private static final ChoicePurposes PURPOSES = ChoicePurposes.ours();

    private static String kind(String purpose, String place, Business business) {
        Default counts = new Defaults(() -> LAW, () -> business, NOW)
                .of(PURPOSES.byId(purpose).orElseThrow(), place);
        return counts.kind().id();
    }

    private static Business at(Places places) {
        Business none = Business.untold();
        return new Business(
                none.name(), none.knownAs(), none.trade(), none.website(), none.contact(), places, none.answers());
    }

    private static String kind(String purpose, String place) {
        return kind(purpose, place, Business.untold());
    }

    @Test
    void mailMayBeSentInTheStatesUntilSomebodySaysNoAndInEuropeOnlyAfterAYes() {
        assertThat(kind("marketing-email", "US-TX")).isEqualTo("opt-out");
        assertThat(kind("marketing-email", "ES")).isEqualTo("opt-in");
    }

    @Test
    void callsAndTextsNeedAYesEverywhere() {
        for (String place : Set.of("US-TX", "US-CA", "ES", "MX")) {
            assertThat(kind("marketing-text", place)).as(place).isEqualTo("opt-in");
            assertThat(kind("marketing-whatsapp", place)).as(place).isEqualTo("opt-in");
        }
    }

    @Test
    void theBrowsersSignalCountsAgainstSelling() {
        assertThat(kind("sale-sharing", "US-CA")).isEqualTo("opt-out-by-signal");
        assertThat(kind("sale-sharing", "US-TX")).isEqualTo("opt-out-by-signal");
        assertThat(kind("sale-sharing", "ES")).isEqualTo("opt-in");
    }

    @Test
    void whereTheLawAsksForAYesForSensitiveDataItIsAsked() {
        assertThat(kind("sensitive-data", "US-TX")).isEqualTo("opt-in");
        assertThat(kind("sensitive-data", "US-CA"))
                .as("there people limit its use")
                .isEqualTo("opt-out");
    }

    @Test
    void ofSomebodyWhosePlaceIsNotKnownTheStrictestOfTheBusinesssPlacesCounts() {
        Business business = at(new Places(
                Set.of("US-TX"),
                Map.of("US-TX", OptionalLong.of(900), "ES", OptionalLong.of(3)),
                Places.Elsewhere.NONE));
        assertThat(kind("marketing-email", "", business)).isEqualTo("opt-in");
        assertThat(kind("marketing-email", "", Business.untold()))
                .as("nothing is known")
                .isEqualTo("opt-in");
    }
}
