/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

/** Reading ended early because somebody asked for it. Not a fault. */
public final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a stack trace: it is a way out, not a fault. */
    public StoppedException() {
        super("stopped", null, false, false);
    }
}
