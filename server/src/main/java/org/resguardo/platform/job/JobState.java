/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

import java.util.Arrays;
import java.util.Locale;

/** Where a job stands. */
public enum JobState {
    /** It will begin, or begin again, when its moment comes. */
    WAITING,
    /** It was begun. */
    RUNNING,
    /** It reached its end. */
    DONE,
    /** Somebody stopped it. */
    STOPPED,
    /** It ended before its end. */
    FAILED;

    static JobState of(String id) {
        return Arrays.stream(values())
                .filter(state -> state.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such state"));
    }

    /** Its name in the database, and for other programs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when nothing more will come. */
    public boolean ended() {
        return switch (this) {
            case WAITING, RUNNING -> false;
            case DONE, STOPPED, FAILED -> true;
        };
    }
}
