/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.jdbc.DatabaseProduct;
import org.resguardo.connector.jdbc.JdbcEditor;
import org.resguardo.connector.jdbc.ServerSettings;
import org.resguardo.connector.jdbc.SqliteSettings;
import org.resguardo.testkit.database.LiveDatabase;
import org.resguardo.testkit.database.LiveMariaDb;
import org.resguardo.testkit.database.LivePostgres;

/** A real database of each product, with a schema or a file of its own for these tests. */
enum Product {
    SQLITE("\"", "main"),
    POSTGRES("\"", "public"),
    MARIADB("`", "disposal");

    private static final String NAME = "disposal";

    private final String quote;
    private final String schema;

    Product(String quote, String schema) {
        this.quote = quote;
        this.schema = schema;
    }

    String quoted(String name) {
        return quote + name + quote;
    }

    String id(String table) {
        boolean odd = table.contains(".") || table.contains("\"");
        return schema + "." + (odd ? '"' + table + '"' : table);
    }

    /** Makes an empty database; the file of SQLite is in the folder. */
    void prepare(Path folder) throws SQLException {
        if (this != SQLITE) {
            try (Connection admin = server().connect();
                    var statement = admin.createStatement()) {
                statement.execute("DROP DATABASE IF EXISTS " + NAME);
                statement.execute("CREATE DATABASE " + NAME);
            }
        } else {
            connect(folder).close();
        }
    }

    Connection connect(Path folder) throws SQLException {
        return this == SQLITE ? DriverManager.getConnection("jdbc:sqlite:" + file(folder)) : server().connect(NAME);
    }

    private static Path file(Path folder) {
        return folder.resolve("shop.db");
    }

    Editor editor(Path folder) throws ConnectorException {
        return switch (this) {
            case SQLITE -> JdbcEditor.of(SqliteSettings.of(file(folder)));
            case POSTGRES -> editor(DatabaseProduct.POSTGRESQL, server().port());
            case MARIADB -> editor(DatabaseProduct.MYSQL, server().port());
        };
    }

    /** The same for another process, which cannot ask the server where it is. */
    Editor editor(Path folder, int port) throws ConnectorException {
        return this == SQLITE && Files.exists(folder) ? editor(folder) : editor(DatabaseProduct.POSTGRESQL, port);
    }

    private static Editor editor(DatabaseProduct product, int port) throws ConnectorException {
        String user = product == DatabaseProduct.POSTGRESQL ? "postgres" : "root";
        return JdbcEditor.of(
                ServerSettings.of(product, "127.0.0.1", NAME).port(port).login(user, "only for tests".toCharArray()));
    }

    int port() {
        return this == SQLITE ? 0 : server().port();
    }

    private LiveDatabase server() {
        return this == POSTGRES ? LivePostgres.shared() : LiveMariaDb.shared();
    }
}
