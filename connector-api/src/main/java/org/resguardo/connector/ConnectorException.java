/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

/**
 * The outside world did not let us read a dataset or a store at all. Passing when {@link Problem#passing()}, lasting
 * otherwise; there is no third kind.
 *
 * <p>It carries no cause: the messages of drivers and parsers quote values, addresses and passwords.
 */
public final class ConnectorException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Creates an exception for the given problem. */
    public ConnectorException(Problem problem) {
        super(problem.kind().id() + " at " + problem.place());
        this.problem = problem;
    }

    /** What happened, with sentences for people. */
    public Problem problem() {
        return problem;
    }
}
