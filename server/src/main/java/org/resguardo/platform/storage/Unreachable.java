/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/** Tells a database server that is not there from other trouble (postgresql.org/docs/18/errcodes-appendix.html, read 2026-11). */
final class Unreachable {
    /** Ended by an administrator, crashed, not taking connections yet. */
    private static final Set<String> GONE = Set.of("57P01", "57P02", "57P03", "57P05", "25P03", "53300");

    private static final String CONNECTION = "08";
    private static final String LOGIN = "28";
    private static final String NO_DATABASE = "3D000";

    private Unreachable() {}

    /** True when a connection is broken or cannot be made. */
    static boolean beneath(Throwable thrown) {
        return Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLException told
                                && (state(told).startsWith(CONNECTION) || GONE.contains(state(told))));
    }

    private static String state(SQLException told) {
        String state = told.getSQLState();
        return state == null ? "" : state;
    }

    /** What is said while the program runs. */
    static Fault fault() {
        return new Fault(FaultKind.PASSING, "storage.unreachable");
    }

    /** What is said when it does not start for that. */
    static Fault atStart(Throwable thrown, PostgresSettings settings) {
        Map<String, String> place = settings.place();
        boolean refused = Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException told
                        && (state(told).startsWith(LOGIN) || state(told).equals(NO_DATABASE)));
        if (refused) {
            return new Fault(FaultKind.OPERATOR, "storage.not_admitted", place);
        }
        return new Fault(FaultKind.OPERATOR, beneath(thrown) ? "storage.no_server" : "storage.server_unusable", place);
    }
}
