/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/**
 * Databases of SQLite: the store of many small programs, browsers and telephones.
 *
 * <p>Tables are read, views are not: what they show is in the tables. Pictures and other binary values are left out.
 */
public final class SqliteFileFormat implements Format {
    private static final int HEADER = 100;

    @Override
    public String id() {
        return "sqlite";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/x-sqlite3");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        boolean cut = isCut(source);
        try (SQLiteConnection connection = SqliteFileConnection.open(source, cut)) {
            for (String table : SqliteFileTable.names(connection)) {
                readTable(connection, table, source, intake);
            }
        } catch (SQLException e) {
            throw new ConnectorException(Problem.at(source.place(), Kind.NOT_A_DATABASE));
        }
        if (cut) {
            intake.problem(Problem.at(source.place(), Kind.TRUNCATED));
        }
        if (source.path().isPresent()) {
            tellUnwritten(source.path().get(), source.place(), intake);
            intake.progress(source.size());
        }
    }

    /** True when the file says that it has more pages than there are (SQLite, "Database File Format", 1.3, read 2025-11). */
    private static boolean isCut(Source source) throws IOException {
        try (InputStream in = source.open()) {
            ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER));
            if (header.limit() < HEADER) {
                return true;
            }
            int pageSize = header.getShort(16) == 1 ? 65_536 : header.getShort(16) & 0xFFFF;
            return Integer.toUnsignedLong(header.getInt(28)) * pageSize > source.size();
        }
    }

    private static void readTable(SQLiteConnection connection, String table, Source source, FileIntake intake) {
        Place place = source.place().in(table);
        try {
            new SqliteFileTable(connection, table, place, intake).read();
        } catch (SQLException e) {
            boolean tooBig = e.getErrorCode() == SQLiteErrorCode.SQLITE_TOOBIG.code
                    || e.getErrorCode() == SQLiteErrorCode.SQLITE_NOMEM.code;
            intake.problem(Problem.at(place, tooBig ? Kind.TOO_MUCH_MEMORY : Kind.DAMAGED));
        }
    }

    /** A program that has the database open keeps its latest rows in a file beside it, which is not read. */
    private static void tellUnwritten(Path file, Place place, FileIntake intake) throws IOException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        if (Files.isRegularFile(log) && Files.size(log) > 0) {
            intake.problem(Problem.at(place, Kind.DATABASE_IN_USE));
        }
    }
}
