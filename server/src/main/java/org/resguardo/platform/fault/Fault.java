/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.fault;

import java.util.Map;

/**
 * Something that should not have happened.
 *
 * <p>Its message is its code alone; the sentence for people stands under that key in the words. No cause is kept whose text could
 * quote a value.
 */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FaultKind kind;
    private final transient Map<String, String> arguments;

    /** A fault whose sentence needs nothing. */
    public Fault(FaultKind kind, String code) {
        this(kind, code, Map.of());
    }

    /** A fault with what its sentence names: settings and places of the operator, never data of people. */
    public Fault(FaultKind kind, String code, Map<String, String> arguments) {
        super(code);
        this.kind = kind;
        this.arguments = Map.copyOf(arguments);
    }

    /** Whose matter it is. */
    public FaultKind kind() {
        return kind;
    }

    /** The key of its sentence; it never changes. */
    public String code() {
        return String.valueOf(getMessage());
    }

    /** What the sentence names. */
    public Map<String, String> arguments() {
        return arguments;
    }
}
