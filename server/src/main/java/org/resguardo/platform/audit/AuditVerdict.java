/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.audit;

/** What a look at the log found. */
public sealed interface AuditVerdict {

    /**
     * Nothing has been changed.
     *
     * @param size how many lines there are
     * @param checkpoints how many signed states they were held against
     */
    record Sound(long size, int checkpoints) implements AuditVerdict {}

    /**
     * Something has been changed.
     *
     * @param seq the first line that is not as it was written
     */
    record Changed(long seq) implements AuditVerdict {}

    /**
     * The lines fit together, but not with a signed state: lines were taken away, or all was written anew.
     *
     * @param size the size at which that state was signed
     */
    record Rewritten(long size) implements AuditVerdict {}

    /** A checkpoint is not signed by this log's key, or is of another log. */
    record Foreign() implements AuditVerdict {}
}
