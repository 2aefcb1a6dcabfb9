/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final List<Person> PEOPLE =
            Crowd.ofThreeCountries(new Dice(7)).adults(500);

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(Crowd.ofThreeCountries(new Dice(7)).adults(500)).isEqualTo(PEOPLE);
    }

    @Test
    void writesFromReservedDomainsOnly() {
        assertThat(PEOPLE)
                .extracting(Person::email)
                .allMatch(email -> email.matches("[a-z0-9._]+@(correo\\.)?example\\.(com|org|net)"));
    }

    @Test
    void hasATelephoneNumberKeptForFiction() {
        assertThat(PEOPLE)
                .filteredOn(person -> person.country() == Country.US)
                .extracting(Person::phoneDigits)
                .allMatch(digits -> digits.matches("\\d{3}55501\\d\\d"));
        assertThat(PEOPLE).extracting(Person::phoneDigits).allMatch(digits -> digits.contains("55"));
    }

    @Test
    void hasASocialSecurityNumberOfTheShapeThatIsGivenOut() {
        assertThat(PEOPLE)
                .extracting(Person::socialSecurity)
                .allMatch(ssn -> ssn.matches("(77[3-9]|7[89]\\d|8\\d\\d)-(?!00)\\d\\d-(?!0000)\\d{4}"));
    }

    @Test
    void hasCardNumbersThatHold() {
        assertThat(PEOPLE)
                .extracting(Person::card)
                .allMatch(card ->
                        CheckDigits.luhn(card.substring(0, card.length() - 1)) == card.charAt(card.length() - 1) - '0');
    }

    @Test
    void visitsFromAddressesKeptForDocumentation() {
        assertThat(PEOPLE)
                .extracting(Person::internetAddress)
                .allMatch(ip -> ip.matches("(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.\\d+"));
    }

    @Test
    void agreesWithPublishedExamplesOfCheckDigits() {
        assertThat(CheckDigits.luhn("424242424242424")).isEqualTo(2);
        assertThat(CheckDigits.iban("ES", "21000418450200051332")).isEqualTo("91");
        assertThat(CheckDigits.dni(12_345_678)).isEqualTo('Z');
        assertThat(CheckDigits.ean("978030640615")).isEqualTo(7);
        assertThat(CheckDigits.routing("11100002")).isEqualTo(5);
    }
}
