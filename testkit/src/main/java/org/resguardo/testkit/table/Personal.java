/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.table;

import static org.resguardo.engine.DataCategory.ACCOUNT_NAME;
import static org.resguardo.engine.DataCategory.AGE;
import static org.resguardo.engine.DataCategory.BIRTH_DATE;
import static org.resguardo.engine.DataCategory.CITY;
import static org.resguardo.engine.DataCategory.EMAIL;
import static org.resguardo.engine.DataCategory.GENDER;
import static org.resguardo.engine.DataCategory.IP_ADDRESS;
import static org.resguardo.engine.DataCategory.PERSON_NAME;
import static org.resguardo.engine.DataCategory.PHONE;
import static org.resguardo.engine.DataCategory.POSTAL_ADDRESS;
import static org.resguardo.engine.DataCategory.POSTAL_CODE;
import static org.resguardo.engine.DataCategory.PRECISE_LOCATION;
import static org.resguardo.engine.DataCategory.USER_AGENT;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.resguardo.testkit.people.Dice;

/** Columns that say who somebody is and how to reach the person. */
public final class Personal {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Personal() {}

    /** Given name. */
    public static Column givenName(String heading) {
        return Column.personal(heading, PERSON_NAME, row -> row.person().given());
    }

    /** Surname or surnames. */
    public static Column surnames(String heading) {
        return Column.personal(heading, PERSON_NAME, row -> row.person().surnames());
    }

    /** Given name and surnames in one column. */
    public static Column name(String heading) {
        return Column.personal(heading, PERSON_NAME, row -> row.person().name());
    }

    /** Surnames, comma, given name. */
    public static Column nameTurned(String heading) {
        return Column.personal(
                heading,
                PERSON_NAME,
                row -> row.person().surnames() + ", " + row.person().given());
    }

    /** Electronic mail address. */
    public static Column email(String heading) {
        return Column.personal(heading, EMAIL, row -> row.person().email());
    }

    /** Telephone number, written by hand in many ways. */
    public static Column phone(String heading) {
        return Column.personal(heading, PHONE, row -> row.person().phone());
    }

    /** Telephone number as programs keep it: a plus and digits. */
    public static Column phoneFromAbroad(String heading) {
        return Column.personal(heading, PHONE, row -> row.person().phoneFromAbroad());
    }

    /** Telephone number, digits only. */
    public static Column phoneDigits(String heading) {
        return Column.personal(heading, PHONE, row -> row.person().phoneDigits());
    }

    /** Birth date as 1987-03-09. */
    public static Column birthDate(String heading) {
        return Column.personal(heading, BIRTH_DATE, row -> row.person().birth().toString())
                .as(ColumnType.DATE);
    }

    /** Birth date in the given pattern, such as {@code dd/MM/yyyy}. */
    public static Column birthDate(String heading, String pattern) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        return Column.personal(
                heading, BIRTH_DATE, row -> format.format(row.person().birth()));
    }

    /** Age in years. */
    public static Column age(String heading) {
        return Column.personal(
                        heading,
                        AGE,
                        row -> String.valueOf(
                                ChronoUnit.YEARS.between(row.person().birth(), TODAY)))
                .as(ColumnType.INTEGER);
    }

    /** Gender as one of two words. */
    public static Column gender(String heading, String woman, String man) {
        return Column.personal(heading, GENDER, row -> row.person().female() ? woman : man);
    }

    /** Street and house number. */
    public static Column street(String heading) {
        return Column.personal(
                heading, POSTAL_ADDRESS, row -> row.person().address().street());
    }

    /** The whole address in one column. */
    public static Column address(String heading) {
        return Column.personal(
                        heading, POSTAL_ADDRESS, row -> row.person().address().line())
                .tolerating(CITY, POSTAL_CODE);
    }

    /** Town. */
    public static Column city(String heading) {
        return Column.personal(
                        heading, CITY, row -> row.person().address().town().name())
                .tolerating(POSTAL_ADDRESS);
    }

    /** State or province: part of an address, but says little by itself. */
    public static Column state(String heading) {
        return Column.plain(
                        heading,
                        ColumnType.TEXT,
                        row -> row.person().address().town().state())
                .tolerating(POSTAL_ADDRESS, CITY);
    }

    /** Postal code. */
    public static Column postalCode(String heading) {
        return Column.personal(
                        heading, POSTAL_CODE, row -> row.person().address().postalCode())
                .tolerating(POSTAL_ADDRESS);
    }

    /** Country of an address. */
    public static Column country(String heading) {
        return Column.plain(
                        heading, ColumnType.TEXT, row -> row.person().country().name())
                .tolerating(POSTAL_ADDRESS);
    }

    /** Network address. */
    public static Column internetAddress(String heading) {
        return Column.personal(heading, IP_ADDRESS, row -> row.person().internetAddress());
    }

    /** Browser and system. */
    public static Column userAgent(String heading) {
        return Column.personal(heading, USER_AGENT, row -> agent(row.person().dice("agent")));
    }

    /** Degrees north, about where the person lives. */
    public static Column latitude(String heading) {
        return Column.personal(heading, PRECISE_LOCATION, row -> degrees(row, "latitude", 19, 41))
                .as(ColumnType.DECIMAL);
    }

    /** Degrees east, about where the person lives. */
    public static Column longitude(String heading) {
        return Column.personal(heading, PRECISE_LOCATION, row -> "-" + degrees(row, "longitude", 71, 118))
                .as(ColumnType.DECIMAL);
    }

    /** Name to log in with. */
    public static Column accountName(String heading) {
        return Column.personal(heading, ACCOUNT_NAME, row -> row.person().accountName())
                .tolerating(PERSON_NAME);
    }

    private static String degrees(Row row, String subject, int from, int to) {
        Dice dice = row.person().dice(subject);
        return dice.between(from, to) + "." + dice.between(1, 9) + dice.digits(5);
    }

    private static String agent(Dice dice) {
        String version = dice.between(120, 140) + ".0";
        return "Mozilla/5.0 ("
                + dice.oneOf(
                        "Windows NT 10.0; Win64; x64",
                        "iPhone; CPU iPhone OS 19_1 like Mac OS X",
                        "Linux; Android 16; SM-A546E",
                        "Macintosh; Intel Mac OS X 10_15_7")
                + ") AppleWebKit/537.36 (KHTML, like Gecko) Chrome/" + version + ".0.0 Safari/537.36";
    }
}
