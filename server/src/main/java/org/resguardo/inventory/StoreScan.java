/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.time.Instant;
import java.util.Optional;

/**
 * A look at one data store, as it is remembered.
 *
 * @param id its number
 * @param storeId at which store
 * @param job the job that does or did it
 * @param outcome how it ended, or that it has not
 * @param beganAt when it began
 * @param endedAt when it ended, once it has
 * @param tally what was gone through
 */
public record StoreScan(
        long id, long storeId, long job, Outcome outcome, Instant beganAt, Optional<Instant> endedAt, Tally tally) {

    /** How a look ended. */
    public enum Outcome {
        /** It goes on, or waits to go on. */
        RUNNING,
        /** All that is there was looked at, as far as it could be read. */
        DONE,
        /** The place as a whole could not be reached. */
        UNREACHED,
        /** Somebody ended it, or it failed; what was seen until then is kept. */
        STOPPED
    }

    /**
     * What a look went through.
     *
     * @param listed how many files or tables there are
     * @param read how many were read
     * @param same how many were left as they were, since they have not changed
     * @param skipped how many hold nothing that can be looked at
     * @param failed how many could not be read
     * @param bytes how many bytes
     * @param rows how many rows
     */
    public record Tally(long listed, long read, long same, long skipped, long failed, long bytes, long rows) {}
}
