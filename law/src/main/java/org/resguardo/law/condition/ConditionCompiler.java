/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.resguardo.law.condition.CheckedConditions.Checked;

/**
 * Checks conditions against the names that exist and their types, and makes them ready. Equal texts are made once.
 *
 * <p>Conditions that were checked before are not checked again; the parser and the checker are set up only for others.
 */
public final class ConditionCompiler {
    private final Map<String, Kind> names;
    private final Map<String, Checked> before;
    private final Map<String, Condition> made = new HashMap<>();

    /** On its way while the law is loaded; whoever asks a condition first waits for it. */
    private final CompletableFuture<CelRuntime> evaluator = CompletableFuture.supplyAsync(ConditionLanguage::evaluator);

    private @Nullable ConditionChecker checker;

    /** Knows the given names, and conditions that were checked before. */
    public ConditionCompiler(Map<String, Kind> names, CheckedConditions before) {
        this.names = Map.copyOf(names);
        this.before = before.names().equals(signature()) ? before.byText() : Map.of();
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
        Checked known = before.get(text);
        if (known != null) {
            return condition(text, known.asks(), () -> CheckedTree.of(known.tree()));
        }
        CelAbstractSyntaxTree tree = checker().check(text);
        return condition(text, ConditionChecker.asks(tree), () -> tree);
    }

    private ConditionChecker checker() {
        if (checker == null) {
            checker = new ConditionChecker(names);
        }
        return checker;
    }

    private Condition condition(String text, List<String> asks, Supplier<CelAbstractSyntaxTree> tree) {
        return new Condition(text, asks, evaluator.thenApply(ready -> program(ready, tree.get())));
    }

    private static CelRuntime.Program program(CelRuntime evaluator, CelAbstractSyntaxTree checked) {
        try {
            return evaluator.createProgram(checked);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("A condition that was checked cannot be made ready", e);
        }
    }

    /** What was checked here, in the order in which it was, without what was checked before. */
    public CheckedConditions checked() {
        return new CheckedConditions(signature(), checker().checked());
    }

    private String signature() {
        return names.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** What an answer can be. */
    public enum Kind {
        /** Yes or no. */
        TRUTH,
        /** A whole number. */
        NUMBER,
        /** A text; a day is one, as in {@code '2026-07-01'}. */
        TEXT
    }
}
