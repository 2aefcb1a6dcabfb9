/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

/**
 * How far a job is.
 *
 * @param doing the key of the sentence that says what is being done
 * @param unit the key of the sentence that says how much, with the arguments {@code done} and {@code total}
 * @param done how much is done
 * @param total how much there is, or 0 while that is not known
 */
public record JobProgress(String doing, String unit, long done, long total) {

    /** Refuses what cannot be. */
    public JobProgress {
        if (done < 0 || total < 0) {
            throw new IllegalArgumentException("nobody can do less than nothing");
        }
    }
}
