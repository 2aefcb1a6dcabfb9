/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.people;

import java.math.BigInteger;

/** Check digits, written apart from the engine's so that a mistake there does not hide itself here. */
public final class CheckDigits {
    private static final String CURP_LETTERS = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
    private static final String DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

    private CheckDigits() {}

    /** The digit that makes the number hold by Luhn's rule (ISO/IEC 7812-1, annex B). */
    public static int luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return (10 - sum % 10) % 10;
    }

    /** The digit at the end of an EAN-13 or ISBN-13. */
    public static int ean(String twelve) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10;
    }

    /** The ninth digit of a bank's routing number (American Bankers Association). */
    public static int routing(String eight) {
        int[] weights = {3, 7, 1, 3, 7, 1, 3, 7};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (eight.charAt(i) - '0') * weights[i];
        }
        return (10 - sum % 10) % 10;
    }

    /** The letter at the end of a Spanish DNI (Real Decreto 1553/2005). */
    public static char dni(int number) {
        return DNI_LETTERS.charAt(number % 23);
    }

    /** The last digit of a Mexican CURP. */
    public static int curp(String seventeen) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += CURP_LETTERS.indexOf(seventeen.charAt(i)) * (18 - i);
        }
        return (10 - sum % 10) % 10;
    }

    /** The two digits after the country in an IBAN (ISO 13616, ISO/IEC 7064 mod 97-10). */
    public static String iban(String country, String account) {
        StringBuilder digits = new StringBuilder();
        for (char c : (account + country + "00").toCharArray()) {
            digits.append(Character.digit(c, 36));
        }
        int check = 98
                - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return (check < 10 ? "0" : "") + check;
    }
}
