/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.resguardo.law.Jurisdiction;
import org.resguardo.law.Law;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.platform.business.Places.Elsewhere;

/** What the law may start from after an owner's answers. */
class BusinessTest {
    private static final Law LAW = Law.standard();

    private static Business business(Places places, Map<String, Answer> answers) {
        return new Business("", "", Optional.empty(), "", Contact.untold(), places, answers);
    }

    private static Jurisdiction place(String id) {
        return Optional.ofNullable(LAW.jurisdictions().get(id)).orElseThrow();
    }

    @Test
    void knowsNothingOfABusinessThatToldNothing() {
        BusinessFacts facts = Business.untold().facts(LAW);
        assertThat(facts.answer("processesCards")).isEmpty();
        assertThat(facts.hasCustomers(place("US-TX"), LAW.jurisdictions())).isEmpty();
        assertThat(facts.isLocated(place("US-TX"), LAW.jurisdictions())).isEmpty();
    }

    @Test
    void tellsYesNoNumbersAndRangesAndLeavesTheUnknownUnknown() {
        BusinessFacts facts = business(
                        Places.untold(),
                        Map.of(
                                "processesCards", Answer.said("yes"),
                                "sellsData", Answer.said("no"),
                                "usesCameras", Answer.said("unknown"),
                                "employees", Answer.said("7"),
                                "revenueUsd", Answer.said("under-25-million"),
                                "askedNoMore", Answer.said("yes")))
                .facts(LAW);
        assertThat(facts.answer("processesCards")).contains(true);
        assertThat(facts.answer("sellsData")).contains(false);
        assertThat(facts.answer("usesCameras")).isEmpty();
        assertThat(facts.answer("employees")).contains(7L);
        assertThat(facts.answer("revenueUsd")).contains(12_500_000L);
        assertThat(facts.answer("askedNoMore")).isEmpty();
    }

    @Test
    void excludesOtherPlacesOnlyWhenTheOwnerKnowsThatNobodyLivesThere() {
        Map<String, OptionalLong> texas = Map.of("US-TX", OptionalLong.of(2_400));
        BusinessFacts only = business(new Places(Set.of("US-TX"), texas, Elsewhere.NONE), Map.of())
                .facts(LAW);
        BusinessFacts perhaps = business(new Places(Set.of("US-TX"), texas, Elsewhere.UNKNOWN), Map.of())
                .facts(LAW);

        assertThat(only.customers(place("US-TX"), LAW.jurisdictions())).hasValue(2_400);
        assertThat(only.hasCustomers(place("US-CA"), LAW.jurisdictions())).contains(false);
        assertThat(perhaps.hasCustomers(place("US-CA"), LAW.jurisdictions())).isEmpty();
        assertThat(perhaps.isLocated(place("US-CA"), LAW.jurisdictions())).contains(false);
    }
}
