/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.quality;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.resguardo.testkit.people.CheckDigits;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;

/** Values of one person for the parts of a pattern. */
final class Slots {
    private static final String CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String HEX = "0123456789abcdef";

    private final Person person;
    private final Dice dice;
    private final Locale locale;

    Slots(Person person, Dice dice, String language) {
        this.person = person;
        this.dice = dice;
        this.locale = Locale.forLanguageTag(language);
    }

    /** A value of the type. */
    String value(String type) {
        return switch (type) {
            case "name" -> person.name();
            case "given" -> person.given();
            case "surname" -> person.surnames();
            case "email" -> person.email();
            case "phone", "localphone" -> person.phone();
            case "street" -> person.address().street();
            case "address" -> person.address().line();
            case "zip" -> person.address().postalCode();
            case "city" -> person.address().town().name();
            case "age" -> Math.max(18, 2026 - person.birth().getYear()) + (spanish() ? " años" : "-year-old");
            case "birth" -> birth();
            case "member" -> dice.letters(3, CAPITALS) + dice.digits(9);
            case "mrn" -> dice.digits(dice.between(6, 9));
            case "colegiado" -> dice.digits(2) + " " + dice.digits(2) + " " + dice.digits(5);
            case "coordinates" ->
                dice.between(19, 43) + "." + dice.digits(6) + dice.oneOf(", ", ",") + "-" + dice.between(70, 120) + "."
                        + dice.digits(6);
            case "ip" -> person.internetAddress();
            case "mac" -> hexPairs();
            case "imei" -> luhn("35" + dice.digits(12));
            case "password" -> dice.letters(5, "abcdefghkmnpqrst") + dice.digits(3) + dice.oneOf("!", "#", "", "*");
            case "secret" -> secret();
            case "account" -> person.account();
            case "plate" -> dice.digits(4) + " " + dice.letters(3, "BCDFGHJKLMNPRSTVWXYZ");
            default -> Numbers.of(type, person, dice);
        };
    }

    private boolean spanish() {
        return locale.getLanguage().equals("es");
    }

    private String birth() {
        LocalDate day = person.birth();
        String[] usual = spanish()
                ? new String[] {"dd/MM/yyyy", "d-M-yyyy", "d 'de' MMMM 'de' yyyy", "dd.MM.yyyy", "d MMM yyyy"}
                : new String[] {"MM/dd/yyyy", "yyyy-MM-dd", "MMMM d, yyyy", "M/d/yy", "d MMM yyyy"};
        return DateTimeFormatter.ofPattern(dice.oneOf(usual), locale).format(day);
    }

    private String hexPairs() {
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            pairs.append(i == 0 ? "" : ":").append(dice.letters(2, HEX));
        }
        return pairs.toString();
    }

    private String secret() {
        String letters = CAPITALS + "abcdefghijkmnopqrstuvwxyz23456789";
        return switch (dice.below(4)) {
            case 0 -> "AKIA" + dice.letters(16, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
            case 1 -> "ghp_" + dice.letters(35, letters) + dice.digits(1);
            case 2 -> "sk_live_" + dice.letters(23, letters) + dice.digits(1);
            default -> "xoxb-" + dice.digits(11) + "-" + dice.digits(12) + "-" + dice.letters(24, letters);
        };
    }

    private static String luhn(String start) {
        return start + CheckDigits.luhn(start);
    }
}
