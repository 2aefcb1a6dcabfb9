/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business.web;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resguardo.law.Jurisdiction;
import org.resguardo.law.Law;

/**
 * A place as people choose it.
 *
 * @param id its id in the law
 * @param title its name in the reader's language
 */
public record PlaceChoice(String id, String title) {
    private static final String COUNTRY = "US";
    /** Not a place where anybody lives: the countries in it are chosen by themselves. */
    private static final Set<String> UNIONS = Set.of("EU", COUNTRY);

    static List<PlaceChoice> states(Law law, Locale reader) {
        return sorted(
                law.jurisdictions().values().stream()
                        .filter(place -> place.within().equals(COUNTRY))
                        .toList(),
                reader);
    }

    static List<PlaceChoice> countries(Law law, Locale reader) {
        return sorted(
                law.jurisdictions().values().stream()
                        .filter(place -> !place.within().equals(COUNTRY) && !UNIONS.contains(place.id()))
                        .toList(),
                reader);
    }

    static String title(Law law, String id, Locale reader) {
        Jurisdiction place = law.jurisdictions().get(id);
        return place == null ? id : alone(place.title().in(reader), reader);
    }

    /** The law names places as they stand within a sentence: "the District of Columbia". */
    private static String alone(String title, Locale reader) {
        return title.substring(0, 1).toUpperCase(reader) + title.substring(1);
    }

    private static List<PlaceChoice> sorted(List<Jurisdiction> places, Locale reader) {
        Collator order = Collator.getInstance(reader);
        return places.stream()
                .map(place -> new PlaceChoice(place.id(), alone(place.title().in(reader), reader)))
                .sorted(Comparator.comparing(PlaceChoice::title, order))
                .toList();
    }
}
