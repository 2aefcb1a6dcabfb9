/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.connector.posture.Posture;
import org.resguardo.connector.posture.Posture.Door;
import org.resguardo.connector.posture.Posture.Openness;
import org.resguardo.connector.posture.Posture.Rights;

/** How a Microsoft SQL Server is guarded (Transact-SQL reference, read 2026-11). From where it can be reached, it does not tell. */
final class SqlServerPosture {

    private SqlServerPosture() {}

    static Posture read(Connection open, List<Door> tried) throws SQLException {
        return new Posture(
                "sql-server",
                one(open, "SELECT CAST(SERVERPROPERTY('ProductVersion') AS varchar(40))")
                        .orElse(""),
                asked(open, "SELECT CAST(CONNECTIONPROPERTY('encrypt_option') AS varchar(10))")
                        .map("TRUE"::equals),
                Openness.UNKNOWN,
                tried,
                new Rights(
                        one(open, "SELECT CAST(IS_SRVROLEMEMBER('sysadmin') AS varchar(2))")
                                .map("1"::equals),
                        one(open, "SELECT CAST(IS_SRVROLEMEMBER('securityadmin') AS varchar(2))")
                                .map("1"::equals),
                        one(open, "SELECT CAST(HAS_PERMS_BY_NAME(NULL, 'DATABASE', 'UPDATE') AS varchar(2))")
                                .map("1"::equals),
                        Optional.empty()),
                Optional.empty(),
                asked(
                                open,
                                "SELECT CAST(DATEDIFF_BIG(second, '19700101', MAX(backup_finish_date)) AS varchar(20))"
                                        + " FROM msdb.dbo.backupset WHERE database_name = DB_NAME()")
                        .filter(seconds -> !seconds.isEmpty())
                        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds))));
    }

    private static Optional<String> one(Connection open, String question) throws SQLException {
        return Query.list(open, question, row -> Query.text(row, 1)).stream().findFirst();
    }

    /** What only some accounts or versions answer. */
    private static Optional<String> asked(Connection open, String question) {
        try {
            return one(open, question);
        } catch (SQLException e) {
            return Optional.empty();
        }
    }
}
