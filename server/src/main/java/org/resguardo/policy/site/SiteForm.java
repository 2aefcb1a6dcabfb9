/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

import java.time.Instant;
import java.util.Set;
import org.resguardo.engine.DataCategory;

/**
 * A form of a website that asks people for something about themselves.
 *
 * @param id its number
 * @param site the number of the website
 * @param key what tells it from the others of the site, look after look
 * @param name what people see above it; may be empty
 * @param page the path of the page that shows it
 * @param data what it asks for
 * @param activity the activity that it asks for, as claims name it; empty while nobody knows
 * @param told true when a person said so, false when it is what the program thinks
 * @param since when it was first seen
 */
public record SiteForm(
        long id,
        long site,
        String key,
        String name,
        String page,
        Set<DataCategory> data,
        String activity,
        boolean told,
        Instant since) {
    public SiteForm {
        data = Set.copyOf(data);
    }

    /** What it is called where a short name is needed. */
    public String title() {
        return name.isEmpty() ? page : name;
    }
}
