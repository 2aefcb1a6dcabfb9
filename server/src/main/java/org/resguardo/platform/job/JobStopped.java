/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

/** Ends a run that is not wanted any more. It is no mistake, and work lets it pass. */
public final class JobStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobStopped() {
        super("not wanted any more", null, false, false);
    }
}
