/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.files.Source;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * Opens a SQLite file that a stranger may have made: it is not written, not even its log or lock; no extension is loaded; and
 * what its schema says is not trusted to call functions (SQLite, "Defense Against The Dark Arts", read 2025-11).
 */
final class SqliteFileConnection {
    private static final int LONGEST_VALUE = 64 << 20;

    /** Where a file says that it is written and read with a log beside it (SQLite, "Database File Format", 1.3.3). */
    private static final int[] LOG_FLAGS = {18, 19};

    private SqliteFileConnection() {}

    /**
     * Opens a database.
     *
     * @param cut true when its end is missing; it is then read as far as it goes, which SQLite does only while a schema may
     *     be repaired
     */
    static SQLiteConnection open(Source source, boolean cut) throws IOException, ConnectorException, SQLException {
        SQLiteConnection connection =
                source.path().isPresent() ? onDisk(source.path().get()) : inMemory(source.bytes(Integer.MAX_VALUE));
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            if (cut) {
                statement.execute("PRAGMA writable_schema = ON");
            }
            statement.execute("PRAGMA query_only = ON");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA mmap_size = 0");
            statement.execute("PRAGMA temp_store = MEMORY");
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** The path becomes a URI in which nothing but the path can be meant, and "immutable" keeps lock and log untouched. */
    private static SQLiteConnection onDisk(Path path) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setExplicitReadOnly(true);
        config.enableLoadExtension(false);
        return connect("file:" + path.toAbsolutePath().toUri().getRawPath() + "?immutable=1", config.toProperties());
    }

    private static SQLiteConnection inMemory(byte[] database) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enableLoadExtension(false);
        SQLiteConnection connection = connect(":memory:", config.toProperties());
        try {
            connection.deserialize("main", withoutLog(database));
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** A database in memory has nowhere to keep a log, and is refused when it asks for one. */
    private static byte[] withoutLog(byte[] database) {
        byte[] copy = database.clone();
        for (int flag : LOG_FLAGS) {
            if (flag < copy.length && copy[flag] == 2) {
                copy[flag] = 1;
            }
        }
        return copy;
    }

    private static SQLiteConnection connect(String file, Properties properties) throws SQLException {
        return JDBC.createConnection("jdbc:sqlite:" + file, properties);
    }
}
