/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resguardo.law.Jurisdiction;

/**
 * A place in which a person may live, for a list to choose from.
 *
 * @param id its id in the law
 * @param title what people call it
 */
public record PlaceNames(String id, String title) {

    /** The places, by their names: the states and then the countries. */
    static List<PlaceNames> of(Map<String, Jurisdiction> all, Locale locale) {
        Collator order = Collator.getInstance(locale);
        return all.values().stream()
                .filter(place -> !place.id().equals("US"))
                .sorted(Comparator.comparing(
                                (Jurisdiction place) -> !place.within().equals("US"))
                        .thenComparing(place -> bare(place, locale), order))
                .map(place -> new PlaceNames(place.id(), bare(place, locale)))
                .toList();
    }

    /** What a place is called where it stands alone. */
    static String bare(Jurisdiction place, Locale locale) {
        String title = place.title().in(locale).replaceFirst("^(the|el|la|los|las) ", "");
        return title.substring(0, 1).toUpperCase(locale) + title.substring(1);
    }
}
