/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Checks conditions against the names that exist and their types, and makes them ready. Equal texts are made once. */
public final class ConditionCompiler {
    private final CelCompiler compiler;

    /** On its way while the conditions are checked. */
    private final CompletableFuture<CelRuntime> evaluator = CompletableFuture.supplyAsync(ConditionLanguage::evaluator);

    private final Map<String, Condition> made = new ConcurrentHashMap<>();

    /** Knows the given names. */
    public ConditionCompiler(Map<String, Kind> names) {
        CelCompilerBuilder builder = ConditionLanguage.checker();
        names.forEach((name, kind) -> builder.addVar(name, kind.type));
        this.compiler = builder.build();
    }

    /** Waits until conditions can be asked; when they cannot, it is known now rather than at the first question. */
    public void await() {
        evaluator.join();
    }

    /**
     * A condition, ready to be asked.
     *
     * @throws ConditionProblem when the text is not CEL, names what does not exist, or is no truth value
     */
    public Condition compile(String text) {
        return made.computeIfAbsent(text, this::make);
    }

    private Condition make(String text) {
        try {
            CelAbstractSyntaxTree tree = compiler.compile(text).getAst();
            return new Condition(text, names(tree), evaluator.thenApply(ready -> program(ready, tree)));
        } catch (CelValidationException e) {
            throw new ConditionProblem(
                    e.getErrors().stream().map(issue -> issue.getMessage()).toList());
        }
    }

    private static CelRuntime.Program program(CelRuntime evaluator, CelAbstractSyntaxTree checked) {
        try {
            return evaluator.createProgram(checked);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("A condition that was checked cannot be made ready", e);
        }
    }

    /** In the order in which they stand in the text: the parser numbers what it reads. */
    private static List<String> names(CelAbstractSyntaxTree tree) {
        Map<Long, String> names = new TreeMap<>();
        tree.getReferenceMap().forEach((place, reference) -> {
            if (reference.overloadIds().isEmpty() && reference.value().isEmpty()) {
                names.put(place, reference.name());
            }
        });
        return names.values().stream().distinct().toList();
    }

    /** What an answer can be. */
    public enum Kind {
        /** Yes or no. */
        TRUTH(SimpleType.BOOL),
        /** A whole number. */
        NUMBER(SimpleType.INT),
        /** A text; a day is one, as in {@code '2026-07-01'}. */
        TEXT(SimpleType.STRING);

        private final CelType type;

        Kind(CelType type) {
            this.type = type;
        }
    }
}
