/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.resguardo.engine.DataCategory;

/**
 * A table for which a rule can be made.
 *
 * @param id its id
 * @param name its name
 * @param kinds what step 1 found in it
 */
public record TableChoice(String id, String name, List<DataCategory> kinds) {

    /** The names of what was found. */
    public String kinds(Locale language) {
        return kinds.stream()
                .map(category -> category.title(language))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
