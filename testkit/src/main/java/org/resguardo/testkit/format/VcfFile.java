/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import static org.resguardo.engine.DataCategory.BIRTH_DATE;
import static org.resguardo.engine.DataCategory.CITY;
import static org.resguardo.engine.DataCategory.HEALTH;
import static org.resguardo.engine.DataCategory.POSTAL_ADDRESS;
import static org.resguardo.engine.DataCategory.POSTAL_CODE;

import java.util.List;
import org.resguardo.testkit.letter.Ailments;
import org.resguardo.testkit.letter.Prose;
import org.resguardo.testkit.people.Address;
import org.resguardo.testkit.people.Person;
import org.resguardo.testkit.truth.Fact;

/** The contacts of a telephone as vCard 3.0 (RFC 2426), to be written as plain text. */
public final class VcfFile {
    private VcfFile() {}

    /** The cards of the people; every fifth has a note about health. */
    public static Prose cards(List<Person> people) {
        Prose cards = Prose.titled("contactos").tolerating(CITY, POSTAL_CODE, POSTAL_ADDRESS);
        for (Person person : people) {
            card(person, cards);
        }
        return cards;
    }

    private static void card(Person person, Prose cards) {
        Address address = person.address();
        cards.line("BEGIN:VCARD").line("VERSION:3.0");
        cards.line("N:" + person.surnames() + ";" + person.given() + ";;;");
        cards.line("FN:{}", Fact.name(person));
        cards.line("TEL;TYPE=CELL:{}", Fact.phone(person));
        cards.line("EMAIL;TYPE=HOME:{}", Fact.email(person));
        cards.line("BDAY:{}", Fact.of(person, BIRTH_DATE, person.birth().toString()));
        cards.line("ADR;TYPE=HOME:;;" + address.street().replace(",", "\\,") + ";"
                + address.town().name() + ";" + address.town().state() + ";" + address.postalCode() + ";"
                + person.country().title());
        if (person.id() % 5 == 0) {
            cards.line("NOTE:{}", Fact.of(person, HEALTH, Ailments.note(person.dice("card"))));
        }
        cards.line("END:VCARD");
    }
}
