/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.quality;

import org.resguardo.testkit.people.CheckDigits;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;

/** Numbers that authorities give out, with check digits worked out here and not by the engine. */
final class Numbers {
    private Numbers() {}

    static String of(String type, Person person, Dice dice) {
        return switch (type) {
            case "ssn" -> person.socialSecurity();
            case "itin" -> person.individualTaxpayer();
            case "ein" -> person.employerNumber();
            case "card" -> grouped(person.card(), dice);
            case "iban" -> person.iban();
            case "dni" -> person.dni();
            case "curp" -> person.curp();
            case "rfc" -> person.rfc();
            case "clabe" -> clabe(dice);
            case "ine" ->
                dice.letters(6, "BCDFGHLMNPRSTV") + "8" + dice.digits(1) + "0" + dice.between(1, 9) + "1"
                        + dice.digits(1) + "09" + dice.oneOf("H", "M") + dice.digits(3);
            case "nss" -> luhn(dice.between(10, 97) + dice.digits(2) + dice.between(50, 99) + dice.digits(4));
            case "nass" -> nass(dice);
            case "cuit" -> cuit(dice);
            case "argentina" -> dice.between(5, 45) + "." + dice.digits(3) + "." + dice.digits(3);
            case "rut" -> rut(dice);
            case "cedula" -> dice.between(1, 99) + "." + dice.digits(3) + "." + dice.digits(3);
            case "nit" -> nit(dice);
            case "peru" -> dice.between(10, 79) + dice.digits(6);
            case "ruc" -> ruc(dice);
            case "ecuador" -> ecuador(dice);
            case "dominican" -> dominican(dice);
            case "cpf" -> cpf(dice);
            case "sin" -> sin(dice);
            case "nino" ->
                dice.oneOf("AB", "CE", "JT", "PW") + " " + dice.digits(2) + " " + dice.digits(2) + " " + dice.digits(2)
                        + " " + dice.oneOf("A", "B", "C", "D");
            case "nhs" -> nhs(dice);
            case "anumber" -> "A" + dice.oneOf("", "-", "# ") + dice.between(10, 99) + dice.digits(7);
            case "passport" ->
                dice.oneOf("A", "C", "E", "G", "") + dice.digits(8) + (dice.percent(30) ? dice.digits(1) : "");
            case "licence" -> dice.oneOf("S", "D", "F", "W") + dice.digits(dice.between(7, 12));
            case "mbi" ->
                dice.between(1, 9)
                        + dice.letters(1, "ACDEFGHJKMNPQRTUVWXY")
                        + dice.letters(1, "ACDEFGHJKM23456789")
                        + dice.digits(1)
                        + dice.letters(1, "ACDEFGHJKMNPQRTUVWXY")
                        + dice.letters(1, "ACDEFGHJKM23456789")
                        + dice.digits(1)
                        + dice.letters(2, "ACDEFGHJKMNPQRTUVWXY")
                        + dice.digits(2);
            case "npi" -> npi(dice);
            case "dea" -> dea(person, dice);
            case "vin" -> vin(dice);
            default -> throw new IllegalArgumentException("No such part of a pattern: " + type);
        };
    }

    private static String grouped(String card, Dice dice) {
        if (card.length() != 16 || dice.percent(30)) {
            return card;
        }
        String sign = dice.oneOf(" ", "-");
        return card.substring(0, 4)
                + sign
                + card.substring(4, 8)
                + sign
                + card.substring(8, 12)
                + sign
                + card.substring(12);
    }

    private static String luhn(String start) {
        return start + CheckDigits.luhn(start);
    }

    /** The weighted sum of the digits of a number. */
    private static int sum(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum;
    }

    private static String clabe(Dice dice) {
        String start = dice.oneOf("002", "012", "014", "021", "072") + dice.digits(14);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (start.charAt(i) - '0') * new int[] {3, 7, 1}[i % 3] % 10;
        }
        return start + (10 - sum % 10) % 10;
    }

    private static String nass(Dice dice) {
        String province = dice.oneOf("08", "28", "41", "46");
        String number = dice.between(1, 9) + dice.digits(7);
        long check = Long.parseLong(province + number) % 97;
        String sign = dice.oneOf("", " ", "/");
        return province + sign + number + sign + (check < 10 ? "0" : "") + check;
    }

    private static String cuit(Dice dice) {
        while (true) {
            String start = dice.oneOf("20", "27", "23") + dice.digits(8);
            int check = 11 - sum(start, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
            if (check != 10) {
                return start.substring(0, 2) + "-" + start.substring(2) + "-" + check % 11;
            }
        }
    }

    private static String rut(Dice dice) {
        int number = dice.between(5_000_000, 25_999_999);
        int sum = 0;
        int weight = 2;
        for (int n = number; n > 0; n /= 10) {
            sum += n % 10 * weight;
            weight = weight == 7 ? 2 : weight + 1;
        }
        int check = 11 - sum % 11;
        String sign = check == 11 ? "0" : check == 10 ? "K" : String.valueOf(check);
        return (dice.percent(60) ? String.format(java.util.Locale.GERMAN, "%,d", number) : String.valueOf(number)) + "-"
                + sign;
    }

    private static String nit(Dice dice) {
        String nine = dice.oneOf("8", "9") + dice.digits(8);
        int rest = sum(nine, 41, 37, 29, 23, 19, 17, 13, 7, 3) % 11;
        return nine.substring(0, 3) + "." + nine.substring(3, 6) + "." + nine.substring(6) + "-"
                + (rest > 1 ? 11 - rest : rest);
    }

    private static String ruc(Dice dice) {
        String ten = dice.oneOf("10", "20") + dice.digits(8);
        int check = 11 - sum(ten, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
        return ten + check % 10;
    }

    private static String ecuador(Dice dice) {
        String nine = dice.oneOf("01", "09", "17", "24") + dice.below(6) + dice.digits(6);
        return nine + CheckDigits.luhn(nine);
    }

    private static String dominican(Dice dice) {
        String ten = dice.oneOf("001", "031", "402") + dice.digits(7);
        return ten.substring(0, 3) + "-" + ten.substring(3) + "-" + CheckDigits.luhn(ten);
    }

    private static String cpf(Dice dice) {
        String nine = dice.digits(9);
        int first = 11 - sum(nine, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        String ten = nine + (first > 9 ? 0 : first);
        int second = 11 - sum(ten, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return nine.substring(0, 3) + "." + nine.substring(3, 6) + "." + nine.substring(6) + "-" + ten.charAt(9)
                + (second > 9 ? 0 : second);
    }

    private static String sin(Dice dice) {
        String whole = luhn(dice.between(1, 7) + dice.digits(7));
        return whole.substring(0, 3) + " " + whole.substring(3, 6) + " " + whole.substring(6);
    }

    private static String nhs(Dice dice) {
        while (true) {
            String nine = dice.oneOf("4", "6", "9") + dice.digits(8);
            int check = 11 - sum(nine, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
            if (check != 10) {
                return nine.substring(0, 3) + " " + nine.substring(3, 6) + " " + nine.substring(6) + check % 11;
            }
        }
    }

    private static String npi(Dice dice) {
        String nine = dice.oneOf("1", "2") + dice.digits(8);
        return nine + CheckDigits.luhn("80840" + nine);
    }

    private static String dea(Person person, Dice dice) {
        String six = dice.digits(6);
        int check = sum(six, 1, 2, 1, 2, 1, 2) % 10;
        return dice.oneOf("A", "B", "F", "M")
                + person.surnames().substring(0, 1).replaceAll("[^A-Z]", "X")
                + six
                + check;
    }

    private static String vin(Dice dice) {
        String values = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
        String letters = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
        String start = dice.oneOf("1HG", "3VW", "5YJ", "2T1") + dice.letters(5, letters) + "0"
                + dice.letters(3, letters) + dice.digits(5);
        int sum = 0;
        int[] weights = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
        for (int i = 0; i < 17; i++) {
            sum += values.indexOf(start.charAt(i)) % 10 * weights[i];
        }
        return start.substring(0, 8) + (sum % 11 == 10 ? "X" : String.valueOf(sum % 11)) + start.substring(9);
    }
}
