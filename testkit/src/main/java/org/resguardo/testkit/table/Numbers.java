/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.table;

import static org.resguardo.engine.DataCategory.BANK_ACCOUNT;
import static org.resguardo.engine.DataCategory.BANK_ROUTING;
import static org.resguardo.engine.DataCategory.DRIVER_LICENCE;
import static org.resguardo.engine.DataCategory.EMPLOYMENT;
import static org.resguardo.engine.DataCategory.HEALTH_ID;
import static org.resguardo.engine.DataCategory.INCOME;
import static org.resguardo.engine.DataCategory.NATIONAL_ID;
import static org.resguardo.engine.DataCategory.PASSPORT;
import static org.resguardo.engine.DataCategory.PASSWORD;
import static org.resguardo.engine.DataCategory.PAYMENT_CARD;
import static org.resguardo.engine.DataCategory.SECRET;
import static org.resguardo.engine.DataCategory.SOCIAL_SECURITY_NUMBER;
import static org.resguardo.engine.DataCategory.TAX_ID;

import org.resguardo.testkit.people.Dice;

/** Columns of numbers that governments, banks, insurers and employers keep people by, and of what opens doors. */
public final class Numbers {
    private static final String HEX = "0123456789abcdef";
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789./";

    private Numbers() {}

    /** Social Security number with hyphens. */
    public static Column socialSecurity(String heading) {
        return Column.personal(
                heading, SOCIAL_SECURITY_NUMBER, row -> row.person().socialSecurity());
    }

    /** Social Security number, nine digits. */
    public static Column socialSecurityDigits(String heading) {
        return Column.personal(
                heading,
                SOCIAL_SECURITY_NUMBER,
                row -> row.person().socialSecurity().replace("-", ""));
    }

    /** Individual Taxpayer Identification Number. */
    public static Column individualTaxpayer(String heading) {
        return Column.personal(heading, TAX_ID, row -> row.person().individualTaxpayer());
    }

    /** Employer Identification Number of somebody who works for herself. */
    public static Column employerNumber(String heading) {
        return Column.personal(heading, TAX_ID, row -> row.person().employerNumber());
    }

    /** Mexican tax number. */
    public static Column rfc(String heading) {
        return Column.personal(heading, TAX_ID, row -> row.person().rfc()).tolerating(NATIONAL_ID);
    }

    /** Mexican population register number. */
    public static Column curp(String heading) {
        return Column.personal(heading, NATIONAL_ID, row -> row.person().curp());
    }

    /** Spanish identity number. */
    public static Column dni(String heading) {
        return Column.personal(heading, NATIONAL_ID, row -> row.person().dni());
    }

    /** Passport number. */
    public static Column passport(String heading) {
        return Column.personal(heading, PASSPORT, row -> {
            Dice dice = row.person().dice("passport");
            return dice.letters(1, "ABCGN") + dice.digits(8);
        });
    }

    /** Driver licence number, as in California. */
    public static Column driverLicence(String heading) {
        return Column.personal(heading, DRIVER_LICENCE, row -> {
            Dice dice = row.person().dice("licence");
            return dice.letters(1, "BCDEFNY") + dice.digits(7);
        });
    }

    /** Payment card number. */
    public static Column card(String heading) {
        return Column.personal(heading, PAYMENT_CARD, row -> row.person().card());
    }

    /** Last four digits of a card: no card number, and yet of a card. */
    public static Column cardEnding(String heading) {
        return Column.plain(
                        heading,
                        ColumnType.TEXT,
                        row -> row.person().card().substring(row.person().card().length() - 4))
                .tolerating(PAYMENT_CARD);
    }

    /** International bank account number. */
    public static Column iban(String heading) {
        return Column.personal(heading, BANK_ACCOUNT, row -> row.person().iban());
    }

    /** Bank account number of the United States. */
    public static Column account(String heading) {
        return Column.personal(heading, BANK_ACCOUNT, row -> row.person().account());
    }

    /** Routing number of the person's bank. */
    public static Column routing(String heading) {
        return Column.personal(heading, BANK_ROUTING, row -> row.person().routing())
                .tolerating(BANK_ACCOUNT);
    }

    /** What somebody earns in a year. */
    public static Column salary(String heading) {
        return Column.personal(
                        heading, INCOME, row -> row.person().dice("salary").between(21_000, 96_000) + ".00")
                .as(ColumnType.DECIMAL);
    }

    /** What somebody works as. */
    public static Column job(String heading) {
        return Column.personal(
                heading,
                EMPLOYMENT,
                row -> row.person()
                        .dice("job")
                        .oneOf(
                                "panadera",
                                "cajero",
                                "repartidor",
                                "front desk",
                                "hygienist",
                                "manager",
                                "instructora"));
    }

    /** Number by which an insurer knows the patient. */
    public static Column insuranceMember(String heading) {
        return Column.personal(heading, HEALTH_ID, row -> {
            Dice dice = row.person().dice("insurance");
            return dice.letters(3, "ABCDEFGHJKLMNPRSTUVWXYZ") + dice.digits(9);
        });
    }

    /** Password as a hash, in the form of bcrypt. */
    public static Column passwordHash(String heading) {
        return Column.personal(
                heading, PASSWORD, row -> "$2y$10$" + row.person().dice("hash").letters(53, BASE64));
    }

    /** Password in the clear. */
    public static Column password(String heading) {
        return Column.personal(heading, PASSWORD, row -> {
            Dice dice = row.person().dice("password");
            return dice.oneOf("Verano", "luna", "Dragon", "churro", "Tigre")
                    + dice.between(1950, 2026)
                    + dice.oneOf("!", "", "#", "*");
        });
    }

    /** Token with which a program acts for the person. */
    public static Column token(String heading) {
        return Column.personal(
                        heading, SECRET, row -> row.person().dice("token").letters(40, HEX))
                .tolerating(PASSWORD);
    }
}
