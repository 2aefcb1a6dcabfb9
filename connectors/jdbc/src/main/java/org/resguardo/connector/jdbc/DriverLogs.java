/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** What drivers write into logs by themselves: hosts, statements and messages of servers, which quote values. */
final class DriverLogs {

    /** Held, since the JDK forgets the level of a logger that nobody holds. */
    private static final List<Logger> LOGGERS = Stream.of(
                    "org.postgresql", "org.mariadb.jdbc", "com.microsoft.sqlserver.jdbc", "org.sqlite")
            .map(Logger::getLogger)
            .toList();

    private DriverLogs() {}

    /** Lets drivers write nothing. What went wrong is told by a problem. */
    static void silence() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
