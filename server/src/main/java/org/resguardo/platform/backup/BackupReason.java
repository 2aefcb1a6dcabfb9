/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.backup;

import java.util.Arrays;
import java.util.Optional;

/** Why a backup was made, which decides how many like it are kept. */
public enum BackupReason {
    /** Every night. */
    NIGHTLY("nightly", 14),
    /** Before the database was changed for a new version of the program. */
    BEFORE_UPDATE("before-update", 3),
    /** Because somebody asked for it; these are never removed by the program. */
    ASKED("asked", Integer.MAX_VALUE);

    private final String id;
    private final int kept;

    BackupReason(String id, int kept) {
        this.id = id;
        this.kept = kept;
    }

    /** The reason with an id. */
    public static Optional<BackupReason> of(String id) {
        return Arrays.stream(values()).filter(reason -> reason.id.equals(id)).findFirst();
    }

    /** Its name in the names of files. */
    public String id() {
        return id;
    }

    /** How many are kept, the latest. */
    int kept() {
        return kept;
    }
}
