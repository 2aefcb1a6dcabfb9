/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.truth;

import org.resguardo.engine.DataCategory;
import org.resguardo.testkit.people.Person;

/**
 * One thing that was written down about one person.
 *
 * @param category what kind of thing it is
 * @param value the characters that were written
 * @param person whom it is about, by {@link Person#id()}
 */
public record Fact(DataCategory category, String value, int person) {

    /** A fact about the person. */
    public static Fact of(Person person, DataCategory category, String value) {
        return new Fact(category, value, person.id());
    }

    /** Given name and surnames. */
    public static Fact name(Person person) {
        return of(person, DataCategory.PERSON_NAME, person.name());
    }

    /** Electronic mail address. */
    public static Fact email(Person person) {
        return of(person, DataCategory.EMAIL, person.email());
    }

    /** Telephone number as written by hand. */
    public static Fact phone(Person person) {
        return of(person, DataCategory.PHONE, person.phone());
    }

    /** The whole address on one line. */
    public static Fact address(Person person) {
        return of(person, DataCategory.POSTAL_ADDRESS, person.address().line());
    }

    /** Social Security number of the United States. */
    public static Fact socialSecurity(Person person) {
        return of(person, DataCategory.SOCIAL_SECURITY_NUMBER, person.socialSecurity());
    }

    /** Something about the person's health. */
    public static Fact health(Person person, String words) {
        return of(person, DataCategory.HEALTH, words);
    }
}
