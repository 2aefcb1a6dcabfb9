/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.resguardo.connector.Ability;
import org.resguardo.connector.DatasetVersion;
import org.resguardo.connector.Problem.Kind;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * SQLite.
 *
 * <p>The file is opened read-only and nothing in its schema is trusted: no function with effects runs from an index, a
 * generated column or a virtual table, and no extension can be loaded. The driver offers no defensive mode; what that
 * guards against is writing, which is not possible here. Result codes: sqlite.org/rescode.html, read 2026-11.
 */
final class SqliteDialect implements Dialect {
    private static final int OPEN_URI = 0x40;
    private static final int FORMAT_BYTES = 20;
    private static final int WRITE_AHEAD = 2;
    /** Where the file's change counter stands (sqlite.org/fileformat.html, 1.3.6, read 2026-11). */
    private static final int CHANGES_AT = 24;

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final SqliteSettings settings;

    SqliteDialect(SqliteSettings settings) {
        this.settings = settings;
    }

    @Override
    public Connection connect() throws SQLException {
        String address = address();
        Connection connection = new JDBC4Connection("jdbc:sqlite:" + address, address, properties());
        Query.run(
                connection,
                "PRAGMA trusted_schema = OFF",
                "PRAGMA query_only = ON",
                "PRAGMA cell_size_check = ON",
                "PRAGMA mmap_size = 0");
        connection.setAutoCommit(false);
        return connection;
    }

    /** Opens a connection that may write; what is deleted is overwritten, and foreign keys hold as they are declared. */
    Connection connectToEdit() throws SQLException {
        String address = plainAddress();
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.enableLoadExtension(false);
        config.setBusyTimeout(5_000);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        Properties all = config.toProperties();
        all.setProperty(
                SQLiteConfig.Pragma.OPEN_MODE.getPragmaName(),
                String.valueOf(SQLiteOpenMode.READWRITE.flag | OPEN_URI));
        Connection connection = new JDBC4Connection("jdbc:sqlite:" + address, address, all);
        Query.run(
                connection,
                "PRAGMA trusted_schema = OFF",
                "PRAGMA cell_size_check = ON",
                "PRAGMA foreign_keys = ON",
                "PRAGMA secure_delete = ON",
                "PRAGMA mmap_size = 0");
        return connection;
    }

    /**
     * The file as an address of SQLite's own kind, in which every unusual sign is a number. A database that was left in
     * write-ahead mode with nothing ahead is opened as unchangeable: otherwise even a reader would put two files beside
     * it.
     */
    private String address() {
        return plainAddress() + (settledWriteAhead(settings.file()) ? "?immutable=1" : "");
    }

    private String plainAddress() {
        return settings.file()
                .toUri()
                .toString()
                .replaceFirst("^file:/+", "file:///")
                .replace("?", "%3F");
    }

    private static boolean settledWriteAhead(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(FORMAT_BYTES);
            Path ahead = file.resolveSibling(file.getFileName() + "-wal");
            boolean nothingAhead = !Files.exists(ahead) || Files.size(ahead) == 0;
            return first.length == FORMAT_BYTES && first[18] == WRITE_AHEAD && nothingAhead;
        } catch (IOException e) {
            // Opening will fail for the same reason, and is the one that tells.
            return false;
        }
    }

    private static Properties properties() {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.READWRITE);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        config.setBusyTimeout(5_000);
        Properties all = config.toProperties();
        all.setProperty(
                SQLiteConfig.Pragma.OPEN_MODE.getPragmaName(), String.valueOf(SQLiteOpenMode.READONLY.flag | OPEN_URI));
        return all;
    }

    /** SQLite keeps no comments. */
    @Override
    public Set<Ability> abilities() {
        return EnumSet.of(Ability.DESCRIBE, Ability.SAMPLE, Ability.ESTIMATE_SIZE, Ability.FOREIGN_KEYS);
    }

    @Override
    public String usualSchema() {
        return "main";
    }

    @Override
    public List<TableFacts> tables(Connection connection) throws SQLException {
        return SqliteCatalog.tables(connection, this, version());
    }

    /**
     * Size and time of the file and of what lies ahead of it, and the count of changes in its first bytes. A file that was written to a
     * moment ago may be so again without another time.
     */
    private Optional<DatasetVersion> version() {
        Path file = settings.file();
        Path ahead = file.resolveSibling(file.getFileName() + "-wal");
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(CHANGES_AT + Integer.BYTES);
            if (first.length < CHANGES_AT + Integer.BYTES || fresh(file) || (Files.exists(ahead) && fresh(ahead))) {
                return Optional.empty();
            }
            return TableFacts.version(
                    ByteBuffer.wrap(first).getInt(CHANGES_AT) + "|" + state(file) + "|" + state(ahead));
        } catch (IOException e) {
            return Optional.empty(); // reading will tell
        }
    }

    private static boolean fresh(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isAfter(Instant.now().minus(FRESH));
    }

    private static String state(Path file) throws IOException {
        return Files.exists(file)
                ? Files.size(file) + "|" + Files.getLastModifiedTime(file).toInstant()
                : "";
    }

    @Override
    public TableStructure structure(Connection connection, TableFacts facts) throws SQLException {
        return SqliteCatalog.structure(connection, facts, this);
    }

    @Override
    public String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public RowChoice sample(TableStructure table, long seed) {
        return table.integerKey().isPresent()
                ? new KeyRangeSampling(table.integerKey().get(), seed)
                : new FirstRows();
    }

    /** The file is on this machine and nobody else's work waits for us. */
    @Override
    public void limit(Connection connection, Duration longest) {
        // Rows are counted against the time as they arrive.
    }

    @Override
    public Kind kind(SQLException error, boolean connecting) {
        return switch (error.getErrorCode() & 0xFF) {
            case 26 -> Kind.NOT_A_DATABASE;
            case 11 -> Kind.DAMAGED;
            case 3, 8, 14, 23 -> Kind.NOT_PERMITTED;
            case 5, 6, 9 -> Kind.QUERY_TOOK_TOO_LONG;
            case 10 -> Kind.UNREADABLE_DISK;
            default -> connecting ? Kind.NOT_A_DATABASE : Kind.TABLE_NOT_GIVEN;
        };
    }
}
