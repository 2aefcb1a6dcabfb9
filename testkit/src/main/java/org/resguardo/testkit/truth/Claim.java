/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.truth;

import java.util.List;
import java.util.Locale;
import org.resguardo.engine.Certainty;

/**
 * What a scan says of a place, in words that belong to no scanner.
 *
 * @param place file, sheet or table, from the outside in, with {@code " › "} between
 * @param field the column, or an empty string
 * @param category id of the category
 * @param certainty {@code possible}, {@code likely} or {@code certain}
 */
public record Claim(String place, String field, String category, String certainty) {

    List<String> steps() {
        return List.of(place.split(" › ", -1));
    }

    boolean atLeast(Certainty least) {
        return Certainty.valueOf(certainty.toUpperCase(Locale.ROOT)).atLeast(least);
    }
}
