/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import java.util.ArrayList;
import java.util.List;

/** The lines of an envelope, from what stands in a table. */
final class AddressLines {
    private static final long BEGIN = 1125899906842597L;
    private static final int FACTOR = 31;

    private AddressLines() {}

    static List<String> of(String name, String address, String city, String place, String zip) {
        List<String> lines = new ArrayList<>(List.of(name));
        lines.add(address);
        boolean whole = !zip.isEmpty() && address.contains(zip);
        if (!whole && !(city + zip).isEmpty()) {
            String state = place.replace("US-", "");
            lines.add((city + (city.isEmpty() || state.isEmpty() ? "" : ",") + " " + state + " " + zip)
                    .strip()
                    .replaceAll("\\s+", " "));
        }
        lines.removeIf(String::isEmpty);
        return List.copyOf(lines);
    }

    /** By which somebody who comes twice is known; nothing of the person can be read from it. */
    static long mark(List<String> lines) {
        long mark = BEGIN;
        for (String line : lines) {
            for (int i = 0; i < line.length(); i++) {
                mark = FACTOR * mark + Character.toLowerCase(line.charAt(i));
            }
            mark = FACTOR * mark + '\n';
        }
        return mark;
    }
}
