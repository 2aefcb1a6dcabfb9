/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.ConnectorException;

class SqliteEditorTest extends EditorContract {
    @TempDir
    private Path folder;

    @Override
    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"));
    }

    @Override
    ConnectionSettings settings() throws ConnectorException {
        return SqliteSettings.of(folder.resolve("shop.db"));
    }

    @Override
    String id(String table) {
        return "main." + table;
    }

    @Override
    List<String> oddTable() {
        return List.of(
                "CREATE TABLE odd (k TEXT PRIMARY KEY, n NUMERIC, r REAL, b BLOB, \"at.b\" TEXT, g AS (n * 2), x)",
                "INSERT INTO odd VALUES ('ñ', 1.5, 0.1, x'00ff', 'a''b', x'')",
                "INSERT INTO odd VALUES (NULL, 'words', 1e300, 'text in it', '', 12)",
                "INSERT INTO odd VALUES ('', 9007199254740993, -0.0, NULL, 'q?', '12')");
    }

    @Override
    List<String> trigger() {
        return List.of("CREATE TRIGGER note_gone AFTER DELETE ON note BEGIN DELETE FROM visit; END");
    }
}
