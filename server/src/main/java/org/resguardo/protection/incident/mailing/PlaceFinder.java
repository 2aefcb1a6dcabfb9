/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.law.Jurisdiction;

/** Finds out in which place whose law there is somebody lives, from what stands in a list. */
final class PlaceFinder {
    private static final Pattern IN_ADDRESS = Pattern.compile("\\b([A-Z]{2})[,.]?\\s+\\d{5}(?:-\\d{4})?\\s*$");

    private final Map<String, Jurisdiction> places;
    private final StatesByZip zips = new StatesByZip();

    PlaceFinder(Map<String, Jurisdiction> places) {
        this.places = places;
    }

    /** The place that a column for states or countries names. */
    Optional<String> named(String state) {
        String us = "US-" + state.toUpperCase(Locale.ROOT);
        return places.containsKey(us)
                ? Optional.of(us)
                : places.values().stream()
                        .filter(place -> place.title().en().equalsIgnoreCase(state)
                                || place.title().es().equalsIgnoreCase(state)
                                || place.id().equalsIgnoreCase(state))
                        .map(Jurisdiction::id)
                        .findFirst();
    }

    /** The place in which an address or a ZIP code lies. */
    Optional<String> within(String address) {
        Matcher state = IN_ADDRESS.matcher(address);
        Optional<String> written = state.find() ? Optional.of("US-" + state.group(1)) : Optional.empty();
        return written.filter(places::containsKey).or(() -> zips.state(address).filter(places::containsKey));
    }
}
