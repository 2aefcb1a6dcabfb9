/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law;

/**
 * A place with its own law.
 *
 * @param id {@code US}, {@code US-CA}, {@code EU} or a country of ISO 3166-1
 * @param title what people call it, as it stands after "in"
 * @param within the id of the place that it is a part of, or an empty string
 */
public record Jurisdiction(String id, Text title, String within) {

    /** True when the other place is this one or a part of it. */
    public boolean contains(Jurisdiction other) {
        return id.equals(other.id) || id.equals(other.within);
    }
}
