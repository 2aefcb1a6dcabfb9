/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import java.util.List;
import java.util.Map;

/**
 * A form with what was typed and what is wrong with it.
 *
 * @param values what was typed, by field; secrets are not given back
 * @param problems what is wrong, in the order of the fields
 */
public record FormView(Map<String, String> values, List<FieldProblem> problems) {

    /** A form in which nothing stands yet. */
    public static FormView empty() {
        return new FormView(Map.of(), List.of());
    }

    /** What was typed into a field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with a field, or an empty string. */
    public String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FieldProblem::sentence)
                .findFirst()
                .orElse("");
    }
}
