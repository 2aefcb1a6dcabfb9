/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.resguardo.law.TheLaw.LAW;

import java.nio.charset.StandardCharsets;
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

    @Test
    void everythingMayBeUnknown() {
        FactsFile file = read("""
                business: Example
                located: unknown
                customers: {US-TX: unknown, US-LA: , others: unknown}
                facts: {hasWebsite: unknown, employees: unknown, revenueUsd: unknown}
                inventory:
                  found: {ssn: unknown}
                  workers: {medical: unknown}
                  absent: unknown
                  childrenUnder13: unknown
                  others: unknown
                """);
        FactsFile nothing = read("{business: Example, customers: unknown, facts: unknown, inventory: unknown}");

        assertThat(file.facts().hasCustomers(place("US-LA"), LAW.jurisdictions()))
                .contains(true);
        assertThat(file.facts().customers(place("US-TX"), LAW.jurisdictions())).isEmpty();
        assertThat(file.inventory().people("ssn")).isEmpty();
        assertThat(file.inventory().holdsOfCustomers("medical")).contains(false);
        assertThat(nothing.facts().places()).isEmpty();
    }

    @Test
    void noCustomersInAPlaceIsNotSomeCustomers() {
        FactsFile file = read("customers: {US-TX: 0}");

        assertThat(file.facts().hasCustomers(place("US-TX"), LAW.jurisdictions()))
                .contains(false);
        assertThat(file.facts().hasCustomers(place("US"), LAW.jurisdictions())).isEmpty();
    }

    @Test
    void aNumberForACountryHoldsThoseOfItsStatesAndMayHoldSomeOfTheOthers() {
        FactsFile file = read("customers: {US: 5000, US-TX: 400, others: none}");

        assertThat(file.facts().customers(place("US"), LAW.jurisdictions())).hasValue(5000);
        assertThat(file.facts().customers(place("US-TX"), LAW.jurisdictions())).hasValue(400);
        assertThat(file.facts().hasCustomers(place("US-CA"), LAW.jurisdictions()))
                .isEmpty();
        assertThat(file.facts().hasCustomers(place("MX"), LAW.jurisdictions())).contains(false);
    }

    @Test
    void aFileThatIsNoTextInUtf8IsRefused() {
        byte[] latin = "business: Panader\u00eda".getBytes(StandardCharsets.ISO_8859_1);
        byte[] marked = "\uFEFFbusiness: Panader\u00eda".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> FactsFile.read("shop.yaml", latin, LAW)).hasMessageContaining("text in UTF-8");
        assertThat(FactsFile.read("shop.yaml", marked, LAW).name()).isEqualTo("Panader\u00eda");
    }

    @Test
    void aFileThatIsNestedWithoutEndIsRefused() {
        assertThatThrownBy(() -> read("[".repeat(200_000)))
                .isInstanceOf(LawDataProblem.class)
                .hasMessageContaining("expected YAML");
    }

    @Test
    void aComplaintIsOneShortLineWhateverTheFileSays() {
        assertThatThrownBy(() -> read("\"" + "long\\nname ".repeat(1_000) + "\": 1"))
                .isInstanceOf(LawDataProblem.class)
                .extracting(Throwable::getMessage, as(STRING))
                .hasSizeLessThan(400)
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            customers: {US-XX: 4}             | customers.US-XX: expected a place such as US-TX or MX, or others
            customers: {US-TX: many}          | customers.US-TX: expected a whole number without commas, as in 2400
            customers: {US-TX: '2,400'}       | customers.US-TX: expected a whole number without commas, as in 2400
            customers: {US-TX: -1}            | customers.US-TX: expected a whole number without commas, as in 2400
            customers: {US-TX: 2.5}           | customers.US-TX: expected a whole number without commas, as in 2400
            customers: {US-TX: 99999999999999999999} | customers.US-TX: expected a whole number without commas, as in 2400
            customers: [US-TX]                | customers: expected fields with names, each with a colon
            facts: {hasWebpage: true}         | facts.hasWebpage: expected a name of a fact
            facts: {revenueShareFromDataSale: 101} | facts.revenueShareFromDataSale: expected a number up to 100
            facts: {hasWebsite: perhaps}      | facts.hasWebsite: expected true or false
            facts: {revenueUsd: lots}         | facts.revenueUsd: expected one of under-25-million
            inventory: {found: {ssm: 4}}      | inventory.found.ssm: expected a kind of data such as ssn
            inventory: {others: gone}         | inventory.others: expected one of absent, scanned, unknown
            inventory: {found: {ssn: 4}, absent: [ssn]} | inventory.absent: expected nothing that stands under found
            located: [Texas]                  | located: expected places such as US-TX or MX, not 'Texas'
            located: Texas                    | located: expected a list
            bussiness: Example                | bussiness: expected a name that is known here
            facts: {hasApp: true, hasApp: no} | line 1: expected YAML, each field once
            - Example                         | the beginning: expected fields with names, each with a colon
            &a [*a, *a]                       | some place: expected YAML, each field once and without references
            !!java.net.URL [http://a.example] | line 1: expected YAML
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
        return FactsFile.read("facts.yaml", text.getBytes(StandardCharsets.UTF_8), LAW);
    }
}
