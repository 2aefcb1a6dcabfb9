/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.table;

import static org.resguardo.testkit.table.ColumnType.DATE;
import static org.resguardo.testkit.table.ColumnType.DECIMAL;
import static org.resguardo.testkit.table.ColumnType.INTEGER;
import static org.resguardo.testkit.table.ColumnType.MOMENT;
import static org.resguardo.testkit.table.ColumnType.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.resguardo.testkit.people.CheckDigits;
import org.resguardo.testkit.people.Dice;

/** Columns that say nothing of people, many of which look as if they did. */
public final class Plain {
    private static final long START_OF_2025 = 1_735_689_600L;
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);
    private static final List<String> PRODUCTS = List.of(
            "Concha de vainilla",
            "Pan de Muerto",
            "Rosca de Reyes",
            "Bolillo",
            "Chase Summer Sale Tote",
            "Santa Fe Blanket",
            "San Marcos Throw",
            "Taza Frida",
            "Madeleine Box of 12",
            "Baguette Rustique",
            "Victoria Sponge",
            "Pastel Tres Leches",
            "Carlota de limón",
            "Margarita Glass Set",
            "Jackson Lamp",
            "Austin Chair",
            "Vela Guadalupe",
            "Crème Caroline",
            "Napoleón de fresa",
            "Paris Mug",
            "Dallas Cutting Board",
            "Hoja de maple",
            "Reina Isabel Tea",
            "Emerald Hunter Backpack");
    private static final List<String> COMPANIES = List.of(
            "Harina del Norte S.A. de C.V.",
            "Molinos San José",
            "Smith & Sons Flour Co.",
            "Lácteos La Vaquita",
            "Empaques García Hermanos S.L.",
            "Johnson Controls Supply LLC",
            "Dental Depot Inc.",
            "Henry's Packaging",
            "Frutas Martínez",
            "Rivera Refrigeration Corp.",
            "Papelería El Lápiz",
            "Santa Rosa Produce");
    private static final List<String> CAMPAIGNS = List.of(
            "Chase Summer Sale",
            "San Valentín 2026",
            "Black Friday",
            "Martin Luther King Day",
            "Día de las Madres",
            "Cinco de Mayo",
            "Buen Fin",
            "Reyes Magos",
            "Back to School");

    private Plain() {}

    /** 1, 2, 3 and so on. */
    public static Column rowNumber(String heading) {
        return Column.plain(heading, INTEGER, row -> String.valueOf(row.index() + 1));
    }

    /** Order numbers of four to six digits with a mark before. */
    public static Column orderNumber(String heading) {
        return Column.plain(heading, TEXT, row -> "#" + (10_231 + row.index()));
    }

    /** Invoice numbers such as F-2026-000123. */
    public static Column invoiceNumber(String heading) {
        return Column.plain(
                heading, TEXT, row -> "F-" + row.dice().between(2023, 2026) + "-" + padded(row.index() + 1, 6));
    }

    /** Nine digits, as a Social Security number has. */
    public static Column nineDigits(String heading) {
        return Column.plain(heading, INTEGER, row -> String.valueOf(100_200_300 + 17 * row.index()));
    }

    /** Ten digits, as a telephone number has. */
    public static Column tenDigits(String heading) {
        return Column.plain(heading, INTEGER, row -> "4" + row.dice().digits(9));
    }

    /** Sixteen digits, as a card number has; one in ten has the check digit of a card. */
    public static Column sixteenDigits(String heading) {
        return Column.plain(heading, TEXT, row -> "97" + row.dice().digits(14));
    }

    /** Numbers with the look of an Employer Identification Number. */
    public static Column partNumber(String heading) {
        return Column.plain(
                heading,
                TEXT,
                row -> row.dice().between(10, 99) + "-" + row.dice().digits(7));
    }

    /** Numbers of a stock keeper. */
    public static Column sku(String heading) {
        return Column.plain(
                heading,
                TEXT,
                row -> row.dice().letters(3, "ABCDEFGHKLMNPRST") + "-"
                        + row.dice().digits(4));
    }

    /** Parcel numbers of two carriers. */
    public static Column tracking(String heading) {
        return Column.plain(
                heading,
                TEXT,
                row -> row.dice().percent(50)
                        ? "9400" + row.dice().digits(18)
                        : "1Z" + row.dice().letters(6, "0123456789AERWX")
                                + row.dice().digits(10));
    }

    /** Seconds since 1970. */
    public static Column unixSeconds(String heading) {
        return Column.plain(heading, INTEGER, row -> String.valueOf(moment(row)));
    }

    /** Milliseconds since 1970. */
    public static Column unixMillis(String heading) {
        return Column.plain(heading, INTEGER, row -> moment(row) + row.dice().digits(3));
    }

    /** Days of the last years, not of birth. */
    public static Column day(String heading) {
        return Column.plain(
                heading, DATE, row -> row.dice().day(FIRST_DAY, LAST_DAY).toString());
    }

    /** Moments of the last years. */
    public static Column moment(String heading) {
        return Column.plain(heading, MOMENT, row -> row.dice().day(FIRST_DAY, LAST_DAY) + " " + clock(row.dice()));
    }

    /** Amounts of money. */
    public static Column amount(String heading) {
        return Column.plain(
                heading,
                DECIMAL,
                row -> row.dice().between(2, 900) + "." + row.dice().digits(2));
    }

    /** Whole numbers of things. */
    public static Column quantity(String heading) {
        return Column.plain(heading, INTEGER, row -> String.valueOf(row.dice().between(1, 48)));
    }

    /** Things sold, some with the names of people and places in them. */
    public static Column product(String heading) {
        return Column.plain(heading, TEXT, row -> row.dice().pick(PRODUCTS));
    }

    /** Companies, some with the names of people in them. */
    public static Column company(String heading) {
        return Column.plain(heading, TEXT, row -> row.dice().pick(COMPANIES));
    }

    /** Names of sales. */
    public static Column campaign(String heading) {
        return Column.plain(heading, TEXT, row -> row.dice().pick(CAMPAIGNS));
    }

    /** Versions with four parts, as a network address has. */
    public static Column version(String heading) {
        return Column.plain(
                heading,
                TEXT,
                row -> row.dice().between(1, 12) + "." + row.dice().below(20) + "."
                        + row.dice().below(10) + "." + row.dice().below(200));
    }

    /** Universally unique identifiers. */
    public static Column uuid(String heading) {
        return Column.plain(
                heading,
                TEXT,
                row -> new UUID(
                                (row.dice().any() & ~0xF000L) | 0x4000L,
                                (row.dice().any() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L)
                        .toString());
    }

    /** Bar codes with their check digit. */
    public static Column ean(String heading) {
        return Column.plain(heading, TEXT, row -> {
            String twelve = row.dice().oneOf("750", "843", "978") + row.dice().digits(9);
            return twelve + CheckDigits.ean(twelve);
        });
    }

    /** One of the given words. */
    public static Column oneOf(String heading, String... words) {
        return Column.plain(heading, TEXT, row -> row.dice().oneOf(words));
    }

    /** 0 or 1, as in email_verified. */
    public static Column flag(String heading) {
        return Column.plain(heading, INTEGER, row -> row.dice().percent(70) ? "1" : "0");
    }

    private static long moment(Row row) {
        return START_OF_2025 + row.dice().below(55_000_000);
    }

    private static String clock(Dice dice) {
        return padded(dice.between(7, 20), 2) + ":" + padded(dice.below(60), 2) + ":" + padded(dice.below(60), 2);
    }

    private static String padded(int number, int width) {
        return ("0".repeat(width) + number).substring(String.valueOf(number).length());
    }
}
