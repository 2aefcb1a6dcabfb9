/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/**
 * Where the program's own database is when it is on a PostgreSQL server. Single fields, never an address in one piece that a driver would
 * interpret; the password is never among them.
 *
 * @param host a name or an address
 * @param port 1 to 65535
 * @param database its name on the server
 * @param user who signs in
 * @param tls how much secrecy the connection needs
 * @param passwordFile the file whose first line is the password; otherwise the variable {@code RESGUARDO_DB_PASSWORD} has it
 */
public record PostgresSettings(
        String host, int port, String database, String user, Tls tls, Optional<Path> passwordFile) {
    /** The port on which PostgreSQL listens when nobody says otherwise. */
    public static final int USUAL_PORT = 5432;

    private static final String VARIABLE = "RESGUARDO_DB_PASSWORD";
    private static final String SCHEMA = "resguardo";
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:_-]{1,255}");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,63}");

    /** How much secrecy a connection needs. */
    public enum Tls {
        /** Encrypted where the server can, readable on the way otherwise. */
        PREFER("prefer"),
        /** Encrypted or not at all; whose certificate it is is not checked. */
        REQUIRE("require"),
        /** Encrypted, and the certificate must be that of the host, signed by an authority that Java trusts. */
        VERIFY("verify-full");

        private final String mode;

        Tls(String mode) {
            this.mode = mode;
        }
    }

    /** Refuses what no server has. */
    public PostgresSettings {
        boolean sound = HOST.matcher(host).matches()
                && port > 0
                && port < 1 << 16
                && Stream.of(database, user).allMatch(name -> NAME.matcher(name).matches());
        if (!sound) {
            throw new Fault(FaultKind.OPERATOR, "storage.settings");
        }
    }

    /** Reads what {@link #text} wrote. */
    public static PostgresSettings at(Path file) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            return new PostgresSettings(
                    lines.getProperty("host", ""),
                    Integer.parseInt(lines.getProperty("port", "0")),
                    lines.getProperty("database", ""),
                    lines.getProperty("user", ""),
                    Tls.valueOf(lines.getProperty("tls", Tls.REQUIRE.name())),
                    Optional.ofNullable(lines.getProperty("password-file")).map(Path::of));
        } catch (IOException | IllegalArgumentException e) {
            throw new Fault(FaultKind.OPERATOR, "storage.settings");
        }
    }

    /** The settings as lines of a file. */
    public String text() {
        Properties lines = new Properties();
        lines.setProperty("host", host);
        lines.setProperty("port", Integer.toString(port));
        lines.setProperty("database", database);
        lines.setProperty("user", user);
        lines.setProperty("tls", tls.name());
        passwordFile.ifPresent(file -> lines.setProperty("password-file", file.toString()));
        try (java.io.StringWriter text = new java.io.StringWriter()) {
            lines.store(text, null);
            return text.toString()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .sorted()
                    .reduce("", (all, line) -> all + line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String password() {
        try {
            if (passwordFile.isEmpty()) {
                return Optional.ofNullable(System.getenv(VARIABLE)).orElse("");
            }
            try (Stream<String> lines = Files.lines(passwordFile.get(), StandardCharsets.UTF_8)) {
                return lines.findFirst().orElse("");
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Fault(FaultKind.OPERATOR, "storage.password_file");
        }
    }

    /** Connections for what people wait for: nothing lasts longer than they have patience. */
    PGSimpleDataSource prompt(boolean durable) {
        PGSimpleDataSource source = patient();
        source.setSocketTimeout(8);
        source.setOptions("-c statement_timeout=7s -c lock_timeout=5s -c idle_in_transaction_session_timeout=8s"
                + " -c synchronous_commit=" + (durable ? "on" : "off"));
        return source;
    }

    /** Connections whose end the server notices within seconds, also when nobody says good-bye. */
    PGSimpleDataSource watchful() {
        PGSimpleDataSource source = patient();
        source.setSocketTimeout(8);
        source.setOptions("-c statement_timeout=7s -c tcp_keepalives_idle=3 -c tcp_keepalives_interval=2"
                + " -c tcp_keepalives_count=3 -c tcp_user_timeout=10000");
        return source;
    }

    /** Connections for work that lasts: migrations, copies. */
    PGSimpleDataSource patient() {
        return in(SCHEMA);
    }

    /** The same, in another schema than the program's. */
    PGSimpleDataSource in(String schema) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {host});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password());
        source.setSslMode(tls.mode);
        if (tls == Tls.VERIFY) {
            source.setSslfactory("org.postgresql.ssl.DefaultJavaSSLFactory");
        }
        source.setGssEncMode("disable");
        source.setApplicationName("Resguardo");
        source.setCurrentSchema(schema);
        source.setTcpKeepAlive(true);
        source.setConnectTimeout(2);
        source.setLoginTimeout(3);
        source.setCancelSignalTimeout(2);
        source.setLogServerErrorDetail(false);
        source.setReWriteBatchedInserts(true);
        return source;
    }

    /** The schema with our tables. */
    String schema() {
        return SCHEMA;
    }

    Map<String, String> place() {
        return Map.of("host", host, "port", Integer.toString(port), "database", database);
    }
}
