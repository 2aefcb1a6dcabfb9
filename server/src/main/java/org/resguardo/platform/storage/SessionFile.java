/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The file of the sessions. It is written without waiting for the disk: after a power cut people sign in again. */
public final class SessionFile {

    private SessionFile() {}

    /** Opens the file, and makes it where there is none. */
    public static DataSource open(Path file) {
        SQLiteDataSource source = SqliteStore.source(file, SQLiteConfig.TransactionMode.IMMEDIATE);
        source.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL.name());
        prepare(source);
        return source;
    }

    private static void prepare(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String part : schema().split(";")) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
        } catch (SQLException e) {
            throw new Fault(FaultKind.OPERATOR, "storage.unusable");
        }
    }

    private static String schema() {
        try (InputStream in = SessionFile.class.getResourceAsStream("/db/session/schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("the tables of the sessions are missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
