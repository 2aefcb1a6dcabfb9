/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Value;
import org.resguardo.connector.jdbc.JdbcEditor;
import org.resguardo.connector.jdbc.SqliteSettings;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.ChosenStore;
import org.resguardo.platform.storage.Store;

/** A column of numbers, and the keys for it, shared with a child process by files. */
final class SealingRig implements AutoCloseable {
    static final SealPlace PLACE = new SealPlace(1, 1, "main.cliente", "ssn");

    private final Path folder;
    private final Store store;
    private final Vault vault;

    SealingRig(Path folder) {
        this.folder = folder;
        store = ChosenStore.open(folder.resolve("app.db"));
        vault = Vault.of(store, MasterKey.of(new byte[32]));
    }

    static String value(long id) {
        return "%03d-%02d-%04d".formatted(id % 900, id % 90, id % 9000);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"));
    }

    void fill(int rows) throws SQLException {
        try (Connection shop = connect();
                Statement statement = shop.createStatement()) {
            statement.execute("CREATE TABLE cliente (id INTEGER PRIMARY KEY, nombre TEXT, ssn TEXT)");
            shop.setAutoCommit(false);
            try (PreparedStatement insert = shop.prepareStatement("INSERT INTO cliente VALUES (?, 'x', ?)")) {
                for (long id = 1; id <= rows; id++) {
                    insert.setLong(1, id);
                    insert.setString(2, value(id));
                    insert.addBatch();
                    if (id % 10_000 == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            shop.commit();
        }
    }

    Editor editor() throws ConnectorException {
        return JdbcEditor.of(SqliteSettings.of(folder.resolve("shop.db")));
    }

    void keep(ColumnKeys keys) throws IOException {
        Files.write(folder.resolve("keys"), keys.sealed(vault, PLACE));
    }

    ColumnKeys keys() throws IOException {
        return ColumnKeys.open(SealingKind.ENCRYPT, Files.readAllBytes(folder.resolve("keys")), vault, PLACE);
    }

    static ColumnSeal seal(ColumnKeys keys) {
        return new ColumnSeal(SealingKind.ENCRYPT, PLACE, keys);
    }

    /** How many values open to what they were, old or new. */
    long right(ColumnSeal seal) throws SQLException {
        long right = 0;
        try (Connection shop = connect();
                Statement statement = shop.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, ssn FROM cliente ORDER BY id")) {
            while (rows.next()) {
                long id = rows.getLong(1);
                var found = Value.of(rows.getString(2));
                String plain = seal.done(found)
                        ? seal.open(found, List.of(Value.of(id))).text()
                        : found.text();
                right += plain.equals(value(id)) ? 1 : 0;
            }
        }
        return right;
    }

    /** How many are not sealed with the newest key. */
    long left(ColumnSeal seal) throws SQLException {
        long left = 0;
        try (Connection shop = connect();
                Statement statement = shop.createStatement();
                ResultSet rows = statement.executeQuery("SELECT ssn FROM cliente")) {
            while (rows.next()) {
                left += seal.current(Value.of(rows.getString(1))) ? 0 : 1;
            }
        }
        return left;
    }

    @Override
    public void close() {
        store.close();
    }
}
