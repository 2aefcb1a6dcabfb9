/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.resguardo.testkit.database.LivePostgres;

/** The database on which tests run that know of none in particular: SQLite, or PostgreSQL with {@code -Dstore=postgresql}. */
public final class ChosenStore {
    private static final String TEMPLATE = "resguardo_template";
    private static final Set<String> MADE = new HashSet<>();

    private ChosenStore() {}

    /** True when it is PostgreSQL. */
    public static boolean postgresql() {
        return "postgresql".equals(System.getProperty("store"));
    }

    /** The store for a file; on a server the database that goes with the file's name. */
    public static Store open(Path file) {
        return database(file).open(() -> {});
    }

    /** The database for a file. */
    public static Database database(Path file) {
        Path note = note(file);
        if (Files.exists(note)) {
            return new PostgresDatabase(PostgresSettings.at(note), true);
        }
        if (!postgresql()) {
            return new SqliteFile(file);
        }
        PostgresDatabase server = server(file);
        try {
            Files.writeString(note, server.settings().text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return server;
    }

    /** All that the database for a file holds, as it lies there; of a server what its tables hold. */
    public static String contents(Path file) throws IOException {
        Path there = file;
        if (postgresql()) {
            there = Files.createTempDirectory(file.toAbsolutePath().getParent(), "copy")
                    .resolve("app.db");
            database(file).copyTo(there);
        }
        return Files.readString(there, StandardCharsets.ISO_8859_1);
    }

    /** Where other programs of a test read which database goes with a file. */
    private static Path note(Path file) {
        return file.resolveSibling(file.getFileName() + ".properties");
    }

    /** Where the server's database for a place is; empty on SQLite. */
    public static Optional<PostgresSettings> settings(Path place) {
        return postgresql() ? Optional.of(server(place).settings()) : Optional.empty();
    }

    /** The database on the tests' server that goes with a place, made when it is asked for first. */
    public static synchronized PostgresDatabase server(Path place) {
        String name = "t"
                + UUID.nameUUIDFromBytes(place.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", "");
        if (MADE.add(TEMPLATE)) {
            create(TEMPLATE, "template0");
            on(TEMPLATE).open(() -> {}).close();
        }
        if (MADE.add(name)) {
            create(name, TEMPLATE);
        }
        return on(name);
    }

    /** An empty database on the tests' server. */
    public static synchronized PostgresDatabase empty() {
        String name = "e" + UUID.randomUUID().toString().replace("-", "");
        create(name, "template0");
        return on(name);
    }

    private static void create(String name, String template) {
        LivePostgres server = LivePostgres.shared();
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the test", e);
        }
    }

    private static PostgresDatabase on(String name) {
        LivePostgres server = LivePostgres.shared();
        return new PostgresDatabase(
                new PostgresSettings(
                        server.host(),
                        server.port(),
                        name,
                        server.user(),
                        PostgresSettings.Tls.PREFER,
                        Optional.of(Password.FILE)),
                true);
    }

    private static final class Password {
        static final Path FILE = written();

        private static Path written() {
            try {
                Path file = Files.createTempFile("password", ".txt");
                file.toFile().deleteOnExit();
                return Files.writeString(file, LivePostgres.shared().password() + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
