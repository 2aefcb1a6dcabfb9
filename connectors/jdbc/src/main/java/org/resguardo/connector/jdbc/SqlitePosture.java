/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.resguardo.connector.posture.Posture;
import org.resguardo.connector.posture.Posture.Openness;
import org.resguardo.connector.posture.Posture.Rights;

/** How a SQLite database is guarded: as its file is. It knows no accounts and no network. */
final class SqlitePosture {

    private SqlitePosture() {}

    static Posture read(Connection open) throws SQLException {
        String version = Query.list(open, "SELECT sqlite_version()", row -> Query.text(row, 1)).stream()
                .findFirst()
                .orElse("");
        return new Posture(
                "sqlite",
                version,
                Optional.empty(),
                Openness.OWN_MACHINE,
                List.of(),
                Rights.unknown(),
                Optional.empty(),
                Optional.empty());
    }
}
