/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.people;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Somebody who does not exist.
 *
 * <p>Numbers are worked out from the seed when they are asked for, so that a person has the same Social Security number in
 * each file.
 *
 * @param id tells people of one crowd apart
 * @param given given name or names
 * @param surnames one surname, or two as in Spanish-speaking countries
 * @param female for words that agree with the person
 * @param birth the birth date
 * @param address where the person lives
 * @param seed what the rest comes from
 */
public record Person(
        int id, String given, String surnames, boolean female, LocalDate birth, Address address, long seed) {

    /** Given name and surnames. */
    public String name() {
        return given + " " + surnames;
    }

    /** The country in which the person lives. */
    public Country country() {
        return address.town().country();
    }

    /** An electronic mail address at a domain that is reserved for examples (RFC 2606). */
    public String email() {
        Dice dice = dice("email");
        String first = plain(given.split(" ")[0]);
        String last = plain(surnames.split(" ")[0]);
        String local = switch (dice.below(5)) {
            case 0 -> first + "." + last;
            case 1 -> first.charAt(0) + last + dice.between(1, 99);
            case 2 -> first + "_" + last + birth.getYear() % 100;
            case 3 -> last + first.charAt(0) + dice.between(1, 999);
            default -> first + dice.between(10, 9999);
        };
        return local + "@"
                + dice.oneOf("example.com", "example.com", "example.org", "example.net", "correo.example.com");
    }

    /** The telephone number as written by hand. */
    public String phone() {
        return Phones.asWritten(country(), phoneDigits(), dice("phone style"));
    }

    /** The telephone number, digits only. */
    public String phoneDigits() {
        return Phones.digits(address.town(), dice("phone"));
    }

    /** The telephone number with the country's dial code, digits only after the plus. */
    public String phoneFromAbroad() {
        return country().dialCode() + phoneDigits();
    }

    /** A Social Security number of the United States, with hyphens. */
    public String socialSecurity() {
        return Identifiers.socialSecurity(dice("ssn"));
    }

    /** An Individual Taxpayer Identification Number of the United States. */
    public String individualTaxpayer() {
        return Identifiers.individualTaxpayer(dice("itin"));
    }

    /** An Employer Identification Number of the United States, for those who run a business. */
    public String employerNumber() {
        return Identifiers.employer(dice("ein"));
    }

    /** A payment card number, digits only. */
    public String card() {
        return Identifiers.card(dice("card"));
    }

    /** A Spanish bank account number, without spaces. */
    public String iban() {
        return Identifiers.iban(dice("iban"));
    }

    /** The routing number of a bank in the United States. */
    public String routing() {
        return Identifiers.routing(dice("routing"));
    }

    /** A bank account number of the United States. */
    public String account() {
        Dice dice = dice("account");
        return dice.between(1, 9) + dice.digits(dice.between(8, 11));
    }

    /** A Spanish identity number: DNI, or NIE for one in five. */
    public String dni() {
        Dice dice = dice("dni");
        return dice.percent(20) ? Identifiers.nie(dice) : Identifiers.dni(dice);
    }

    /** A Mexican population register number. */
    public String curp() {
        return Identifiers.curp(this, dice("curp"));
    }

    /** A Mexican tax number. */
    public String rfc() {
        return Identifiers.rfc(this, dice("rfc"));
    }

    /** The network address that the person was last seen at. */
    public String internetAddress() {
        return Identifiers.internetAddress(dice("ip"));
    }

    /** A name to log in with. */
    public String accountName() {
        return plain(given.split(" ")[0])
                + plain(surnames.split(" ")[0]).charAt(0)
                + dice("login").between(1, 99);
    }

    /** Chance that belongs to this person and the given subject. */
    public Dice dice(String subject) {
        return new Dice(seed).forPart(subject);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
