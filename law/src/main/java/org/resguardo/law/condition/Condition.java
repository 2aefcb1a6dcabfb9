/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.condition;

import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.PartialVars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A condition in CEL, checked and ready.
 *
 * <p>What is not known stays unknown through "and", "or" and "not" as far as it matters: {@code false && unknown} is
 * false. That is CEL's own rule for unknown attributes.
 */
public final class Condition {
    private final String text;
    private final List<String> names;
    private final CompletableFuture<CelRuntime.Program> program;

    Condition(String text, List<String> names, CompletableFuture<CelRuntime.Program> program) {
        this.text = text;
        this.names = List.copyOf(names);
        this.program = program;
    }

    /** As it stands in the file. */
    public String text() {
        return text;
    }

    /** What it asks, in the order in which it asks. */
    public List<String> names() {
        return names;
    }

    /** Whether it holds for a business, with the answers that are enough to know. */
    public Verdict judge(Answers answers) {
        Object result = evaluate(answers);
        if (result instanceof CelUnknownSet unknown) {
            List<String> open = new ArrayList<>();
            unknown.attributes().forEach(attribute -> open.add(attribute.toString()));
            return new Verdict.Open(names.stream().filter(open::contains).toList());
        }
        List<String> because = enough(answers, result);
        return result.equals(true) ? new Verdict.Holds(because) : new Verdict.Fails(because);
    }

    /**
     * Forgets one answer after the other, the last one first, as long as the result stays. What is left decides it, and is
     * what the condition asks first.
     */
    private List<String> enough(Answers answers, Object result) {
        if (names.size() == 1) {
            return names;
        }
        List<String> left = new ArrayList<>();
        Answers fewer = answers;
        for (String name : names.reversed()) {
            Answers without = fewer.without(name);
            if (result.equals(evaluate(without))) {
                fewer = without;
            } else {
                left.addFirst(name);
            }
        }
        return left;
    }

    private Object evaluate(Answers answers) {
        Map<String, Object> known = new HashMap<>();
        List<CelAttributePattern> unknown = new ArrayList<>();
        for (String name : names) {
            Optional<Object> answer = answers.to(name);
            answer.ifPresent(value -> known.put(name, value));
            if (answer.isEmpty()) {
                unknown.add(CelAttributePattern.fromQualifiedIdentifier(name));
            }
        }
        try {
            return program.join().eval(PartialVars.of(known, unknown.toArray(CelAttributePattern[]::new)));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("The condition cannot be evaluated: " + text, e);
        }
    }
}
