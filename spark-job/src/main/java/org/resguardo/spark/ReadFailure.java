/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.io.FileNotFoundException;
import java.util.Optional;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.SparkThrowable;
import org.resguardo.connector.Problem.Kind;

/** What a failure of the file system or of Spark means. Their messages may quote values and are not looked at. */
final class ReadFailure {
    private static final String BROKEN_FILE = "FAILED_READ_FILE";
    private static final String GONE = "FAILED_READ_FILE.FILE_NOT_EXIST";

    private ReadFailure() {}

    /** The kind of what kept a folder from being listed. */
    static Kind kind(Throwable failure) {
        return known(failure).orElse(Kind.UNREADABLE_DISK);
    }

    /** The kind of what kept a table from being read; empty where it is not the table's fault, or not known whose. */
    static Optional<Kind> known(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String condition =
                    cause instanceof SparkThrowable told && told.getCondition() != null ? told.getCondition() : "";
            if (cause instanceof FileNotFoundException || condition.equals(GONE)) {
                return Optional.of(Kind.NOT_FOUND);
            }
            if (cause instanceof AccessControlException || cause instanceof java.nio.file.AccessDeniedException) {
                return Optional.of(Kind.NOT_PERMITTED);
            }
            if (condition.startsWith(BROKEN_FILE) || condition.startsWith("CANNOT_READ_FILE_FOOTER")) {
                return Optional.of(Kind.DAMAGED);
            }
        }
        return Optional.empty();
    }
}
