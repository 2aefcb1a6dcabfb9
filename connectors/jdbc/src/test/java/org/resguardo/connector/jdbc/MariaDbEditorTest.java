/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.resguardo.connector.ConnectorException;
import org.resguardo.testkit.database.LiveMariaDb;

class MariaDbEditorTest extends EditorContract {
    private static final String NAME = "editor";

    @BeforeAll
    static void database() throws SQLException {
        Databases.make(LiveMariaDb.shared(), NAME);
    }

    @Override
    Connection connect() throws SQLException {
        return LiveMariaDb.shared().connect(NAME);
    }

    @Override
    ConnectionSettings settings() throws ConnectorException {
        return Databases.settings(LiveMariaDb.shared(), NAME);
    }

    @Override
    String id(String table) {
        return NAME + "." + table;
    }

    @Override
    List<String> oddTable() {
        return List.of("SET SESSION sql_mode = 'NO_AUTO_VALUE_ON_ZERO'", """
                CREATE TABLE odd (k BIGINT AUTO_INCREMENT PRIMARY KEY, f FLOAT, d DOUBLE, n DECIMAL(12,4), t DATETIME(6),
                    s TIMESTAMP(3) NULL DEFAULT NULL ON UPDATE CURRENT_TIMESTAMP(3), b VARBINARY(20), y YEAR, e ENUM('a','b'),
                    w SET('x','y'), bits BIT(5), z INT(6) ZEROFILL, h TIME(2), j JSON, l TEXT CHARACTER SET latin1,
                    `at.b` VARCHAR(20), g DOUBLE AS (d * 2))""", """
                INSERT INTO odd (k, f, d, n, t, s, b, y, e, w, bits, z, h, j, l, `at.b`) VALUES
                  (0, 0.1, 0.1, 1.5, '2024-03-31 02:30:00.123456', '2024-03-31 02:30:00.5', x'00ff', 1999, 'b', 'x,y', b'10101', 42,
                   '-12:00:00.25', '{"a":  1}', 'ñandú', 'a''b'),
                  (7, 16777217, 1e300, -0.0001, '0000-00-00', NULL, '', NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, '')""");
    }

    @Override
    List<String> trigger() {
        return List.of("CREATE TRIGGER note_gone AFTER DELETE ON note FOR EACH ROW DELETE FROM visit");
    }
}
