/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resguardo.law.TheLaw.LAW;

import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.law.Jurisdiction;
import org.resguardo.law.LawDataProblem;

class FactsFileTest {

    @Test
    void whatIsNotToldIsUnknown() {
        FactsFile file = read("business: Example");

        assertThat(file.facts().answer("hasWebsite")).isEmpty();
        assertThat(file.facts().hasCustomers(place("US-TX"), LAW.jurisdictions()))
                .isEmpty();
        assertThat(file.inventory().holds("ssn")).isEmpty();
    }

    @Test
    void customersOfStatesAreCustomersOfTheUnitedStates() {
        FactsFile file = read("customers: {US-TX: 30, US-CA: 12, ES: 4, others: none}");

        assertThat(file.facts().customers(place("US"), LAW.jurisdictions())).hasValue(42);
        assertThat(file.facts().customers(place("EU"), LAW.jurisdictions())).hasValue(4);
        assertThat(file.facts().hasCustomers(place("GB"), LAW.jurisdictions())).contains(false);
    }

    @Test
    void aScanThatSawAllSaysNothingOfWhatItCannotFind() {
        FactsFile file = read("inventory: {found: {ssn: 3}, childrenUnder13: 2, others: scanned}");

        assertThat(file.inventory().holds("ssn")).contains(true);
        assertThat(file.inventory().holds("child-data")).contains(true);
        assertThat(file.inventory().holds("passport")).contains(false);
        assertThat(file.inventory().holds("genetic")).isEmpty();
    }

    @Test
    void dataOfWorkersIsNotDataOfCustomers() {
        FactsFile file = read("inventory: {workers: {ssn: 3}, others: absent}");

        assertThat(file.inventory().holds("ssn")).contains(true);
        assertThat(file.inventory().holdsOfCustomers("ssn")).isEqualTo(Optional.of(false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            customers: {US-XX: 4}             | customers.US-XX: expected a place of places.yaml, or others
            customers: {US-TX: many}          | customers.US-TX: expected a whole number
            facts: {hasWebpage: true}         | facts.hasWebpage: expected a fact of facts.yaml
            facts: {hasWebsite: perhaps}      | facts.hasWebsite: expected true or false
            facts: {revenueUsd: lots}         | facts.revenueUsd: expected one of under-25-million
            inventory: {found: {ssm: 4}}      | inventory.found.ssm: expected an element of elements.yaml
            inventory: {others: gone}         | inventory.others: expected one of absent, scanned, unknown
            located: [Texas]                  | located: expected a place of places.yaml, not 'Texas'
            bussiness: Example                | bussiness: expected no such field
            """)
    void aMistakeIsNamedByItsField(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(LawDataProblem.class)
                .hasMessageStartingWith("facts.yaml: the file: " + message);
    }

    private static Jurisdiction place(String id) {
        return requireNonNull(LAW.jurisdictions().get(id));
    }

    private static FactsFile read(String text) {
        return FactsFile.read("facts.yaml", new StringReader(text), LAW);
    }
}
