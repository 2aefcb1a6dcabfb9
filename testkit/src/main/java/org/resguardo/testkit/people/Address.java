/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.people;

/**
 * Where somebody lives: a real town, a common street, and a house number by chance.
 *
 * @param street street and number as they are written in the country
 * @param postalCode a postal code of the town
 * @param town the town
 */
public record Address(String street, String postalCode, Town town) {

    /** The whole address on one line, as it is written in the country. */
    public String line() {
        return switch (town.country()) {
            case US -> street + ", " + town.name() + ", " + town.state() + " " + postalCode;
            case MX -> street + ", C.P. " + postalCode + " " + town.name() + ", " + town.state();
            case ES -> street + ", " + postalCode + " " + town.name();
        };
    }

    static Address in(Town town, Dice dice) {
        return new Address(street(town.country(), dice), town.postalCode(dice), town);
    }

    private static String street(Country country, Dice dice) {
        String street = dice.pick(Lists.streets(country));
        return switch (country) {
            case US -> dice.between(100, 9899) + " " + street + dice.oneOf("", "", "", " Apt " + dice.between(1, 40));
            case MX ->
                street + " " + dice.oneOf("", "No. ", "#") + dice.between(1, 2400) + dice.oneOf("", "", ", Int. 3");
            case ES -> street + ", " + dice.between(1, 180) + dice.oneOf("", "", ", 2º B", ", 4.º izda.");
        };
    }
}
