/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.people;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Identity, tax, bank and card numbers that a detector must find, since their shape and check digits hold.
 *
 * <p>They are drawn by chance and belong to nobody by design, as far as anyone can say:
 *
 * <ul>
 *   <li>Social Security numbers have area numbers 773 to 899, which were given to nobody before numbers were randomised in
 *       June 2011 (SSA, read 2026-11).
 *   <li>Payment cards begin with 400000, which processors keep for testing, or are among those that processors publish.
 *   <li>Network addresses are those kept for documentation (RFC 5737).
 *   <li>Spanish bank accounts name the bank 9999, which does not exist; all other numbers are plain chance.
 * </ul>
 */
final class Identifiers {
    private static final List<String> PUBLISHED_CARDS = List.of(
            "4242424242424242",
            "4111111111111111",
            "4012888888881881",
            "5555555555554444",
            "5105105105105100",
            "378282246310005",
            "371449635398431",
            "6011111111111117",
            "6011000990139424",
            "3530111333300000");
    private static final DateTimeFormatter SIX_DIGITS = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final String LETTERS = "ABCDEFGHIJKLMNPQRSTUVWXYZ";
    private static final String CONSONANTS = "BCDFGHJKLMNPQRSTVWXYZ";

    private Identifiers() {}

    static String socialSecurity(Dice dice) {
        return dice.between(773, 899) + "-" + two(dice.between(1, 99)) + "-" + four(dice.between(1, 9999));
    }

    static String individualTaxpayer(Dice dice) {
        return "9" + dice.digits(2) + "-" + dice.oneOf(50, 63, 70, 78, 88, 90, 92, 94, 99) + "-" + dice.digits(4);
    }

    static String employer(Dice dice) {
        return dice.oneOf("12", "20", "27", "46", "47", "61", "74", "83", "95") + "-" + dice.digits(7);
    }

    static String card(Dice dice) {
        if (dice.percent(20)) {
            return dice.pick(PUBLISHED_CARDS);
        }
        String start = "400000" + dice.digits(9);
        return start + CheckDigits.luhn(start);
    }

    static String iban(Dice dice) {
        String account = "9999" + dice.digits(16);
        return "ES" + CheckDigits.iban("ES", account) + account;
    }

    static String routing(Dice dice) {
        String eight = dice.oneOf("01", "02", "03", "06", "07", "11", "12", "31", "32") + dice.digits(6);
        return eight + CheckDigits.routing(eight);
    }

    static String dni(Dice dice) {
        int number = dice.between(10_000_000, 99_999_999);
        return String.valueOf(number) + CheckDigits.dni(number);
    }

    static String nie(Dice dice) {
        int first = dice.below(3);
        String seven = dice.digits(7);
        return "XYZ".charAt(first) + seven + CheckDigits.dni(Integer.parseInt(first + seven));
    }

    static String curp(Person person, Dice dice) {
        String start = fourLetters(person)
                + SIX_DIGITS.format(person.birth())
                + (person.female() ? "M" : "H")
                + dice.oneOf("DF", "JC", "NL", "OC", "PL", "BC", "YN", "NE")
                + dice.letters(3, CONSONANTS)
                + (person.birth().getYear() < 2000 ? dice.digits(1) : dice.letters(1, LETTERS));
        return start + CheckDigits.curp(start);
    }

    static String rfc(Person person, Dice dice) {
        return fourLetters(person) + SIX_DIGITS.format(person.birth()) + dice.letters(3, LETTERS + "123456789");
    }

    static String internetAddress(Dice dice) {
        return dice.oneOf("192.0.2.", "198.51.100.", "203.0.113.") + dice.between(1, 254);
    }

    private static String fourLetters(Person person) {
        String surname = plainLetters(person.surnames());
        String given = plainLetters(person.given());
        return (surname + "XXX").substring(0, 3) + (given + "X").charAt(0);
    }

    private static String plainLetters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z]", "");
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static String four(int number) {
        return ("0000" + number).substring(String.valueOf(number).length());
    }
}
