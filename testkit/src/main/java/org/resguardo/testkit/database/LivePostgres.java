/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL server for tests, from the binaries that io.zonky publishes. */
public final class LivePostgres implements LiveDatabase {
    private static final String PASSWORD = "only for tests";

    private final EmbeddedPostgres server;
    private final Path certificate;
    private final Path data;
    private List<String> commandLine = List.of();

    private LivePostgres(EmbeddedPostgres server, Path certificate, Path data) {
        this.server = server;
        this.certificate = certificate;
        this.data = data;
    }

    /** The one server that all tests of a run share; it starts when it is first asked for. */
    public static LivePostgres shared() {
        return Shared.SERVER;
    }

    /**
     * Starts a server.
     *
     * @param folder where its data goes; below the test's temporary folder
     */
    public static LivePostgres start(Path folder) throws IOException {
        return start(folder, "off");
    }

    /** The same, waiting for the disk as servers do outside of tests. */
    public static LivePostgres startDurable(Path folder) throws IOException {
        return start(folder, "on");
    }

    private static LivePostgres start(Path folder, String durable) throws IOException {
        Files.createDirectories(folder);
        ServerCertificate certificate = ServerCertificate.in(folder);
        Path data = folder.resolve("data");
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("fsync", durable)
                    .setServerConfig("synchronous_commit", durable)
                    .setServerConfig("full_page_writes", durable)
                    .setServerConfig("ssl", "on")
                    .setServerConfig("ssl_cert_file", certificate.certificate().toString())
                    .setServerConfig("ssl_key_file", certificate.key().toString())
                    .setLocaleConfig("encoding", "UTF8")
                    .setErrorRedirector(log(folder))
                    .setOutputRedirector(log(folder))
                    .start();
            askForPasswords(server, data);
            return new LivePostgres(server, certificate.certificate(), data);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new IOException(
                    "PostgreSQL could not be started for the tests. Run them as a user other than root, or let root make"
                            + " user namespaces (unshare --user). Its own words are in "
                            + folder.resolve("postgres.log") + ".",
                    e);
        }
    }

    /**
     * Starts a server as carelessly set up as can be: it listens to everybody, knows no encryption, lets everybody in with any password, and
     * three accounts may do everything.
     *
     * @param folder where its data goes; below the test's temporary folder
     */
    public static LivePostgres startWeak(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path data = folder.resolve("data");
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("fsync", "off")
                    .setServerConfig("listen_addresses", "*")
                    .setLocaleConfig("encoding", "UTF8")
                    .setErrorRedirector(log(folder))
                    .setOutputRedirector(log(folder))
                    .start();
            try (Connection admin = server.getPostgresDatabase().getConnection();
                    Statement statement = admin.createStatement()) {
                statement.execute("CREATE DATABASE shop");
                statement.execute("CREATE ROLE admin SUPERUSER LOGIN");
                statement.execute("CREATE ROLE tienda SUPERUSER LOGIN");
                Files.writeString(data.resolve("pg_hba.conf"), "host all all 0.0.0.0/0 trust\n");
                statement.execute("SELECT pg_reload_conf()");
            }
            return new LivePostgres(server, folder.resolve("none"), data);
        } catch (SQLException e) {
            throw new IOException("PostgreSQL could not be started for the tests.", e);
        }
    }

    /** Ends the server without any warning, as a crash does. */
    public void kill() throws IOException {
        long number = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        ProcessHandle process = ProcessHandle.of(number).orElseThrow();
        List<String> words = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.add(process.info().command().orElseThrow());
        words.addAll(List.of(process.info().arguments().orElseThrow()));
        commandLine = words;
        List<ProcessHandle> parts = new ArrayList<>(process.descendants().toList());
        parts.addFirst(process);
        parts.forEach(ProcessHandle::destroyForcibly);
        parts.forEach(part -> part.onExit().join());
    }

    /** Starts the server again on the same data and the same port, and waits until it answers. */
    public void restart() throws IOException, InterruptedException {
        new ProcessBuilder(commandLine)
                .redirectErrorStream(true)
                .redirectOutput(log(data.resolve("..").normalize()))
                .start();
        for (int i = 0; i < 600; i++) {
            try (Connection connection = connect("postgres")) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException e) {
                Thread.sleep(50);
            }
        }
        throw new IOException("PostgreSQL did not come back");
    }

    private static ProcessBuilder.Redirect log(Path folder) {
        return ProcessBuilder.Redirect.appendTo(folder.resolve("postgres.log").toFile());
    }

    private static void askForPasswords(EmbeddedPostgres server, Path data) throws IOException, SQLException {
        try (Connection admin = server.getPostgresDatabase().getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("ALTER USER postgres PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE DATABASE shop");
            Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    @Override
    public String host() {
        return "127.0.0.1";
    }

    @Override
    public int port() {
        return server.getPort();
    }

    @Override
    public String database() {
        return "shop";
    }

    @Override
    public String user() {
        return "postgres";
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    @Override
    public Path certificate() {
        return certificate;
    }

    @Override
    public Connection connect(String database) throws SQLException {
        return server.getDatabase(user(), database).getConnection(user(), password());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be stopped.", e);
        }
    }

    private static final class Shared {
        static final LivePostgres SERVER = start();

        private static LivePostgres start() {
            try {
                return LivePostgres.start(Files.createTempDirectory("postgres"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
