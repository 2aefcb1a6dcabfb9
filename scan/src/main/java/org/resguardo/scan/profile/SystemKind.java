/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import java.util.Locale;

/** In which form a system's data is met. */
public enum SystemKind {
    /** A file that people export or keep. */
    FILE,
    /** Tables of a database. */
    DATABASE,
    /** Messages. */
    MAILBOX,
    /** Paper, or what somebody knows by heart: never met by a scan. */
    MANUAL;

    /** The word used in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
