/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

/** How the look at a file or a table ended. */
public enum DatasetOutcome {
    /** It was read, wholly or in part. */
    READ,
    /** It holds nothing that can be looked at. */
    SKIPPED,
    /** It could not be read. */
    FAILED,
    /** The scan was stopped in the middle of it. */
    UNFINISHED
}
