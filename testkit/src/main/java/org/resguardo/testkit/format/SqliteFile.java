/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.resguardo.testkit.table.FilledTable;

/** SQLite databases, as small programs on the desk keep them. */
public final class SqliteFile implements TableFormat {

    @Override
    public String id() {
        return "sqlite";
    }

    @Override
    public boolean namesTables() {
        return true;
    }

    @Override
    public void write(List<FilledTable> tables, Path file) throws IOException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
            SqlTables into = new SqlTables(database, SqlTables.Dialect.SQLITE);
            for (FilledTable table : tables) {
                into.create(table.definition());
                into.insert(table);
            }
        } catch (SQLException e) {
            throw new IOException("The database " + file.getFileName() + " could not be written.", e);
        }
    }
}
