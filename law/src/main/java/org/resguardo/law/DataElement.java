/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law;

/**
 * A kind of personal data as laws name them.
 *
 * @param id the name that files use
 * @param group what it is listed under
 * @param title what people call it
 * @param definition one line, descriptive; not a legal definition
 */
public record DataElement(String id, String group, Text title, Text definition) {

    /** Its name in conditions, where hyphens would be minus signs: {@code holds.date_of_birth}. */
    public String conditionName() {
        return "holds." + id.replace('-', '_');
    }
}
