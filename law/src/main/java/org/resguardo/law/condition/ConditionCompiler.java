/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Checks conditions against the names that exist and their types, and makes them ready. Equal texts are made once. */
public final class ConditionCompiler {
    private static final CelOptions OPTIONS = CelOptions.current()
            .enableUnknownTracking(true)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    private final CelCompiler compiler;
    private final CelRuntime runtime =
            CelRuntimeFactory.plannerRuntimeBuilder().setOptions(OPTIONS).build();
    private final Map<String, Condition> made = new ConcurrentHashMap<>();

    /** Knows the given names. */
    public ConditionCompiler(Map<String, Kind> names) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setResultType(SimpleType.BOOL);
        names.forEach((name, kind) -> builder.addVar(name, kind.type));
        this.compiler = builder.build();
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
            return new Condition(text, names(tree), runtime.createProgram(tree));
        } catch (CelValidationException e) {
            throw new ConditionProblem(
                    e.getErrors().stream().map(issue -> issue.getMessage()).toList());
        } catch (CelEvaluationException e) {
            throw new ConditionProblem(List.of("not a condition that can be evaluated"));
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
