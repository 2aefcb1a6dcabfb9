/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

/**
 * Where in a program something unexpected happened, such as {@code NullPointerException-Cell.java-41}. The message of an
 * exception may quote a scanned value and is never shown; this may be.
 */
public final class FailureCode {

    private FailureCode() {}

    /** The code of an exception. */
    public static String of(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String kind = failure.getClass().getSimpleName();
        return trace.length == 0 ? kind : kind + "-" + trace[0].getFileName() + "-" + trace[0].getLineNumber();
    }
}
