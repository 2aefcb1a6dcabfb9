/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.people;

/**
 * Telephone numbers that ring nowhere, as far as anyone can say.
 *
 * <p>In the United States 555-0100 to 555-0199 are kept for fiction in every area code (NANPA, read 2026-11). Mexico and Spain
 * keep no numbers for fiction; theirs are made by the same rule, with 555 01 in the middle and the last two digits by
 * chance.
 */
public final class Phones {
    private static final String[] AREA_CODES = {
        "205", "206", "212", "213", "214", "215", "240", "253", "281", "303", "305", "310", "312", "323", "347", "401",
        "404", "407", "408", "410", "412", "415", "425", "469", "480", "503", "505", "508", "512", "516", "520", "559",
        "562", "602", "612", "617", "619", "626", "646", "650", "651", "661", "702", "704", "713", "714", "718", "720",
        "732", "754", "760", "773", "786", "787", "801", "805", "813", "817", "818", "832", "847", "858", "862", "903",
        "909", "915", "917", "925", "949", "951", "956", "972", "973", "978"
    };

    private Phones() {}

    /** A number of ten digits, in Spain nine, without spaces. */
    static String digits(Town town, Dice dice) {
        String two = dice.digits(2);
        return switch (town.country()) {
            case US -> (dice.percent(40) ? town.areaCode() : dice.oneOf(AREA_CODES)) + "55501" + two;
            case MX -> town.areaCode() + (town.areaCode().length() == 2 ? "555001" : "55501") + two;
            case ES -> town.areaCode() + (town.areaCode().length() == 2 ? "55501" : "5501") + two;
        };
    }

    /** The number as somebody writes it by hand in the country; not always in the same way. */
    static String asWritten(Country country, String digits, Dice dice) {
        return switch (country) {
            case US -> american(digits, dice.below(6));
            case MX -> mexican(digits, dice.below(3));
            case ES -> spanish(digits, dice.below(3));
        };
    }

    private static String american(String d, int style) {
        String area = d.substring(0, 3);
        String middle = d.substring(3, 6);
        String last = d.substring(6);
        return switch (style) {
            case 0, 1 -> "(" + area + ") " + middle + "-" + last;
            case 2, 3 -> area + "-" + middle + "-" + last;
            case 4 -> area + "." + middle + "." + last;
            default -> "+1 " + area + " " + middle + " " + last;
        };
    }

    private static String mexican(String d, int style) {
        return switch (style) {
            case 0 -> "+52 " + d.substring(0, 2) + " " + d.substring(2, 6) + " " + d.substring(6);
            case 1 -> d.substring(0, 3) + " " + d.substring(3, 6) + " " + d.substring(6);
            default -> "+52 1 " + d.substring(0, 3) + " " + d.substring(3, 6) + " " + d.substring(6);
        };
    }

    private static String spanish(String d, int style) {
        return switch (style) {
            case 0 -> "+34 " + d.substring(0, 3) + " " + d.substring(3, 6) + " " + d.substring(6);
            case 1 -> d.substring(0, 3) + " " + d.substring(3, 5) + " " + d.substring(5, 7) + " " + d.substring(7);
            default -> d;
        };
    }
}
