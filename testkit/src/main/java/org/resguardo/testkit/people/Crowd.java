/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Draws people by chance, in the mixture that a business has. */
public final class Crowd {
    private static final LocalDate EARLIEST = LocalDate.of(1936, 1, 1);
    private static final LocalDate OF_AGE = LocalDate.of(2006, 12, 31);
    private static final LocalDate CHILD_FROM = LocalDate.of(2012, 1, 1);
    private static final LocalDate CHILD_TO = LocalDate.of(2023, 6, 30);
    private static final Map<Country, List<Town>> TOWNS = new EnumMap<>(
            Map.of(Country.US, Town.of(Country.US), Country.MX, Town.of(Country.MX), Country.ES, Town.of(Country.ES)));

    private final Dice dice;
    private final int percentUs;
    private final int percentMx;
    private int drawn;

    private Crowd(Dice dice, int percentUs, int percentMx) {
        this.dice = dice;
        this.percentUs = percentUs;
        this.percentMx = percentMx;
    }

    /** People of a neighbourhood in the United States where both languages are spoken. */
    public static Crowd ofNeighbourhood(Dice dice) {
        return new Crowd(dice, 100, 0);
    }

    /** Customers of a shop that sends parcels to three countries. */
    public static Crowd ofThreeCountries(Dice dice) {
        return new Crowd(dice, 50, 30);
    }

    /** So many adults. */
    public List<Person> adults(int count) {
        List<Person> adults = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            adults.add(draw(EARLIEST, OF_AGE));
        }
        return List.copyOf(adults);
    }

    /** So many children. */
    public List<Person> children(int count) {
        List<Person> children = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            children.add(draw(CHILD_FROM, CHILD_TO));
        }
        return List.copyOf(children);
    }

    private Person draw(LocalDate earliest, LocalDate latest) {
        Country country = country();
        boolean spanish = country != Country.US || dice.percent(60);
        boolean female = dice.percent(52);
        String given = dice.pick(Lists.givenNames(spanish, female));
        String surnames = dice.pick(Lists.surnames(spanish));
        if (country != Country.US || (spanish && dice.percent(40))) {
            surnames += " " + dice.pick(Lists.surnames(true));
        }
        Address address = Address.in(dice.pick(TOWNS.getOrDefault(country, List.of())), dice);
        return new Person(drawn++, given, surnames, female, dice.day(earliest, latest), address, dice.any());
    }

    private Country country() {
        int percent = dice.below(100);
        if (percent < percentUs) {
            return Country.US;
        }
        return percent < percentUs + percentMx ? Country.MX : Country.ES;
    }
}
