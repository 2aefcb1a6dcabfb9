/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.condition;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.checker.CelStandardDeclarations.StandardOverload;
import dev.cel.common.CelOptions;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What conditions need of CEL: and, or, not, if, equal, and the comparison of whole numbers and of texts.
 *
 * <p>Without the rest a condition stays what a lawyer can read, and the language is set up in a fraction of the time.
 */
final class ConditionLanguage {
    private static final CelOptions OPTIONS = CelOptions.current()
            .enableUnknownTracking(true)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    private static final Set<String> FUNCTIONS = Set.of(
            "LOGICAL_NOT",
            "LOGICAL_AND",
            "LOGICAL_OR",
            "CONDITIONAL",
            "EQUALS",
            "NOT_EQUALS",
            "LESS",
            "LESS_EQUALS",
            "GREATER",
            "GREATER_EQUALS");

    /** A comparison, by the names that the library gives to it when it checks and when it evaluates. */
    private static final Pattern COMPARISON = Pattern.compile("(?:less|greater)_(?:equals_)?(.*)");

    private static final Set<String> COMPARED = Set.of("int64", "string");

    private ConditionLanguage() {}

    static CelType type(ConditionCompiler.Kind kind) {
        return switch (kind) {
            case TRUTH -> SimpleType.BOOL;
            case NUMBER -> SimpleType.INT;
            case TEXT -> SimpleType.STRING;
        };
    }

    /** Checks conditions, and knows no names yet. */
    static CelCompilerBuilder checker() {
        return CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardMacros()
                .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                        .filterFunctions(ConditionLanguage::has)
                        .filterIdentifiers(identifier -> false)
                        .build())
                .setResultType(SimpleType.BOOL);
    }

    /** Evaluates what was checked. */
    static CelRuntime evaluator() {
        return CelRuntimeFactory.plannerRuntimeBuilder()
                .setOptions(OPTIONS)
                .setStandardFunctions(CelStandardFunctions.newBuilder()
                        .filterFunctions((function, overload) -> FUNCTIONS.contains(function.name()))
                        .build())
                .build();
    }

    private static boolean has(StandardFunction function, StandardOverload overload) {
        return FUNCTIONS.contains(function.name())
                && isOfUse(overload.celOverloadDecl().overloadId());
    }

    private static boolean isOfUse(String overload) {
        var comparison = COMPARISON.matcher(overload);
        return !comparison.matches() || COMPARED.contains(comparison.group(1));
    }
}
