/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.people;

import java.util.List;

/**
 * The lists of names and streets.
 *
 * <p>They were written for this project and not taken from the engine's own lists, so that a measurement does not ask the
 * engine for what it has been given. A third of each is rare on purpose.
 */
final class Lists {
    private static final List<String> SPANISH_WOMEN = WordList.read("given-es-female.txt");
    private static final List<String> SPANISH_MEN = WordList.read("given-es-male.txt");
    private static final List<String> SPANISH_FAMILIES = WordList.read("surnames-es.txt");
    private static final List<String> ENGLISH_WOMEN = WordList.read("given-en-female.txt");
    private static final List<String> ENGLISH_MEN = WordList.read("given-en-male.txt");
    private static final List<String> ENGLISH_FAMILIES = WordList.read("surnames-en.txt");
    private static final List<String> STREETS_US = WordList.read("streets-us.txt");
    private static final List<String> STREETS_MX = WordList.read("streets-mx.txt");
    private static final List<String> STREETS_ES = WordList.read("streets-es.txt");

    private Lists() {}

    static List<String> givenNames(boolean spanish, boolean female) {
        if (spanish) {
            return female ? SPANISH_WOMEN : SPANISH_MEN;
        }
        return female ? ENGLISH_WOMEN : ENGLISH_MEN;
    }

    static List<String> surnames(boolean spanish) {
        return spanish ? SPANISH_FAMILIES : ENGLISH_FAMILIES;
    }

    static List<String> streets(Country country) {
        return switch (country) {
            case US -> STREETS_US;
            case MX -> STREETS_MX;
            case ES -> STREETS_ES;
        };
    }
}
