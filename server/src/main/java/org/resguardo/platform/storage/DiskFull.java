/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.util.Objects;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Tells a full disk from other trouble. It is told by the write that found no room, so what was to be written is not there: the mark
 * that makes a change valid is the last thing that is written of it (sqlite.org/fileformat2.html, 4.1, read 2026-11).
 */
final class DiskFull {

    /** {@code disk_full} (postgresql.org/docs/18/errcodes-appendix.html, read 2026-11). */
    private static final String POSTGRES = "53100";

    private DiskFull() {}

    /** True when a full disk is beneath what was thrown. */
    static boolean beneath(Throwable thrown) {
        return Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof SQLiteException reason && reason.getResultCode() == SQLiteErrorCode.SQLITE_FULL
                                || cause instanceof PSQLException told && POSTGRES.equals(told.getSQLState()));
    }

    /** What is said of it. */
    static Fault fault() {
        return new Fault(FaultKind.PASSING, "storage.full");
    }
}
