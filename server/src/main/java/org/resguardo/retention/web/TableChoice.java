/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    /** The id as it stands in an address: sheets have a number sign in theirs. */
    public String asked() {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
