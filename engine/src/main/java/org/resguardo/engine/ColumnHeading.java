/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

/**
 * What is written over a column.
 *
 * @param name its heading, or an empty string
 * @param comment what its keepers wrote on it, or an empty string
 * @param declaredType the type in the words of the database, or an empty string
 */
public record ColumnHeading(String name, String comment, String declaredType) {

    /** A heading without comment and type. */
    public static ColumnHeading of(String name) {
        return new ColumnHeading(name, "", "");
    }
}
