/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.fault;

/** Whose matter a fault is. The kind decides on trying again, who is told, and the status of the answer. */
public enum FaultKind {
    /** A setting is wrong; whoever runs the program must change it. */
    OPERATOR(500),
    /** Something outside failed and may work later. */
    PASSING(503),
    /** Something outside failed and will fail again. */
    LASTING(502),
    /** More was asked than there is room for. */
    LIMIT(429),
    /** A mistake of ours. */
    OURS(500);

    private final int status;

    FaultKind(int status) {
        this.status = status;
    }

    /** The status of an answer that could not be given because of the fault (RFC 9110, 15). */
    public int status() {
        return status;
    }
}
