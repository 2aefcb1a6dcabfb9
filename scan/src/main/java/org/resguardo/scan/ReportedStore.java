/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

/**
 * A data store, and how far the look went.
 *
 * @param name what a person calls it
 * @param kind what it is
 * @param listed how many files or tables it has, as far as they were listed
 * @param read how many were read, wholly or in part
 * @param skipped how many hold nothing that can be looked at, such as empty files and unknown formats
 * @param failed how many could not be read
 * @param bytes how many bytes were gone through
 * @param rows how many rows of tables were gone through, those in files included
 */
public record ReportedStore(
        String name, DataStore.Kind kind, long listed, long read, long skipped, long failed, long bytes, long rows) {

    /** How many were not reached, or not read to their end, when the scan was stopped. */
    public long unfinished() {
        return Math.max(0, listed - read - skipped - failed);
    }
}
