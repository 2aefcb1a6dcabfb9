/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.resguardo.law.condition.CheckedConditions.Checked;

/** Parses conditions and checks their types, and remembers the trees. */
final class ConditionChecker {
    private final CelCompiler compiler;
    private final Map<String, CelAbstractSyntaxTree> trees = new LinkedHashMap<>();

    ConditionChecker(Map<String, ConditionCompiler.Kind> names) {
        CelCompilerBuilder builder = ConditionLanguage.checker();
        names.forEach((name, kind) -> builder.addVar(name, ConditionLanguage.type(kind)));
        this.compiler = builder.build();
    }

    CelAbstractSyntaxTree check(String text) {
        try {
            CelAbstractSyntaxTree tree = compiler.compile(text).getAst();
            trees.put(text, tree);
            return tree;
        } catch (CelValidationException e) {
            throw new ConditionProblem(
                    e.getErrors().stream().map(issue -> issue.getMessage()).toList());
        }
    }

    /** The names in a condition in the order in which they stand in the text: the parser numbers what it reads. */
    static List<String> asks(CelAbstractSyntaxTree tree) {
        Map<Long, String> names = new TreeMap<>();
        tree.getReferenceMap().forEach((place, reference) -> {
            if (reference.overloadIds().isEmpty() && reference.value().isEmpty()) {
                names.put(place, reference.name());
            }
        });
        return names.values().stream().distinct().toList();
    }

    Map<String, Checked> checked() {
        Map<String, Checked> forms = new LinkedHashMap<>();
        trees.forEach((text, tree) -> forms.put(text, new Checked(asks(tree), CheckedTree.bytes(tree))));
        return forms;
    }
}
