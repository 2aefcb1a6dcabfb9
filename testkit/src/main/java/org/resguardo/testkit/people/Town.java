/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.people;

import java.util.List;

/**
 * A real town with the range of its postal codes.
 *
 * @param country where it is
 * @param name its name
 * @param state the state or province as it is written in addresses
 * @param firstPostalCode the lowest postal code used here
 * @param lastPostalCode the highest postal code used here
 * @param areaCode what its telephone numbers begin with
 */
public record Town(
        Country country, String name, String state, String firstPostalCode, String lastPostalCode, String areaCode) {
    private static final List<Town> ALL =
            WordList.read("towns.txt").stream().map(Town::parse).toList();

    /** The towns of a country. */
    public static List<Town> of(Country country) {
        return ALL.stream().filter(town -> town.country == country).toList();
    }

    /** A postal code of the town. */
    public String postalCode(Dice dice) {
        int code = dice.between(Integer.parseInt(firstPostalCode), Integer.parseInt(lastPostalCode));
        return ("00000" + code).substring(String.valueOf(code).length());
    }

    private static Town parse(String line) {
        String[] parts = line.split(";", -1);
        return new Town(Country.valueOf(parts[0]), parts[1], parts[2], parts[3], parts[4], parts[5]);
    }
}
