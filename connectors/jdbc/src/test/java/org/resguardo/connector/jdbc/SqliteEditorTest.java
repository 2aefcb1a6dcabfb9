/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Selection;

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

    @Test
    void suspectsThatOthersPointToTheKeyAndNotToTheNumberOfARow() throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE client (code TEXT PRIMARY KEY, email TEXT UNIQUE)");
            statement.executeUpdate("CREATE TABLE letter (number INTEGER PRIMARY KEY, client_id TEXT)");
            statement.executeUpdate("INSERT INTO client VALUES ('k1', 'ana@example.com'), ('k2', NULL)");
            statement.executeUpdate("INSERT INTO letter VALUES (1, 'k2')");
        }
        try (Editor editor = editor()) {
            EditableTable client = editor.table("main.client");
            assertThat(client.pointingHere())
                    .singleElement()
                    .satisfies(relation -> assertThat(relation.parentFields()).containsExactly("code"));
            Selection free = new Selection(List.of(new org.resguardo.connector.edit.Test.NotPointedTo(
                    client.pointingHere().get(0))));
            assertThat(editor.count(client, free)).isEqualTo(1);
        }
    }
}
