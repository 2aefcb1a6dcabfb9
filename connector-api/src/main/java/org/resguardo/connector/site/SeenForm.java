/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.site;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.resguardo.engine.DataCategory;

/**
 * A form that a website shows.
 *
 * @param key what tells it from others of the same site, look after look: where it sends to and its own name, never its fields
 * @param name what people see above it, or its name in the page; may be empty
 * @param page the path of the first page that shows it
 * @param pages how many pages show it
 * @param sendsTo the machine that it sends to when that is another one; empty for the site itself
 * @param fields what it asks
 * @param notice true when a link to something about privacy stands in it or right beside it
 */
public record SeenForm(
        String key, String name, String page, int pages, String sendsTo, List<SeenField> fields, boolean notice) {
    public SeenForm {
        fields = List.copyOf(fields);
    }

    /** The kinds of personal data that it asks for. */
    public Set<DataCategory> categories() {
        Set<DataCategory> all = EnumSet.noneOf(DataCategory.class);
        fields.forEach(field -> field.category().ifPresent(all::add));
        return all;
    }

    /** True when it asks people for something about themselves. */
    public boolean personal() {
        return !categories().isEmpty();
    }
}
