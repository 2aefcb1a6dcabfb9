/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.condition;

import java.util.List;
import java.util.Map;

/**
 * Conditions that were parsed and type-checked before, in a form that can be kept.
 *
 * @param names all names that conditions could use, with what their answers are; with other names they do not count as checked
 * @param byText the conditions, by the text in the file
 */
public record CheckedConditions(String names, Map<String, Checked> byText) {
    /** None. */
    public static final CheckedConditions NONE = new CheckedConditions("", Map.of());

    /**
     * One of them.
     *
     * @param asks the names in it, in the order in which they stand
     * @param tree the type-checked tree, as a message {@code cel.expr.CheckedExpr} of the CEL specification
     */
    public record Checked(List<String> asks, byte[] tree) {}
}
