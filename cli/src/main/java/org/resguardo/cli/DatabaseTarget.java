/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.jdbc.ConnectionSettings;
import org.resguardo.connector.jdbc.DatabaseProduct;
import org.resguardo.connector.jdbc.ServerSettings;
import org.resguardo.connector.jdbc.SqliteSettings;
import org.resguardo.connector.jdbc.TlsMode;

/** A database as the command line names it. Single fields, never an address in one piece that a driver would interpret. */
final class DatabaseTarget {
    private static final Pattern SERVER =
            Pattern.compile("(?:\\[(?<six>[0-9A-Fa-f:.]+)]|(?<host>[^/:\\[\\]]+))(?::(?<port>\\d{1,5}))?/(?<db>[^/]+)");
    private static final Set<String> TLS = Set.of("prefer", "require", "verify");

    private final Kind kind;
    private final String host;
    private final OptionalInt port;
    private final String database;
    private String user = "";
    private String tls = "";
    private @Nullable Path passwordFile;

    private DatabaseTarget(Kind kind, String host, OptionalInt port, String database) {
        this.kind = kind;
        this.host = host;
        this.port = port;
        this.database = database;
    }

    /** The kinds of database, named as the options are. */
    enum Kind {
        POSTGRES(DatabaseProduct.POSTGRESQL),
        MYSQL(DatabaseProduct.MYSQL),
        SQLSERVER(DatabaseProduct.SQL_SERVER),
        SQLITE(null);

        private final @Nullable DatabaseProduct product;

        Kind(@Nullable DatabaseProduct product) {
            this.product = product;
        }

        /** The kind of server; empty for SQLite, which is a file. */
        Optional<DatabaseProduct> product() {
            return Optional.ofNullable(product);
        }

        String option() {
            return "--" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads {@code HOST[:PORT]/DB}, or the name of a file for SQLite. */
    static DatabaseTarget parsed(Kind kind, String text) {
        if (kind == Kind.SQLITE) {
            return new DatabaseTarget(kind, "", OptionalInt.empty(), text);
        }
        Matcher parts = SERVER.matcher(text);
        if (!parts.matches()) {
            throw new UsageProblem("complaint.database", Map.of("value", withoutSecrets(text), "name", kind.option()));
        }
        String host = parts.group("six") == null ? parts.group("host") : parts.group("six");
        String port = parts.group("port");
        return new DatabaseTarget(
                kind,
                String.valueOf(host),
                port == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(port)),
                String.valueOf(parts.group("db")));
    }

    /** People paste addresses with the password in them; it is not repeated. */
    private static String withoutSecrets(String text) {
        return text.replaceAll("//[^@/]*@", "//•••@").replaceAll("(?i)(password|pwd)=[^&;]*", "$1=•••");
    }

    void user(String name) {
        user = name;
    }

    void passwordFile(Path file) {
        passwordFile = file;
    }

    void tls(String mode) {
        if (!TLS.contains(mode)) {
            throw new UsageProblem("complaint.bad_value", Map.of("value", mode, "name", "--tls"));
        }
        tls = mode;
    }

    /** What the connector needs. Asks for the password where it must. */
    ConnectionSettings settings(Passwords passwords) {
        try {
            return kind.product().isEmpty()
                    ? SqliteSettings.of(Path.of(database))
                    : server(kind.product().get(), passwords);
        } catch (ConnectorException e) {
            throw new UsageProblem(e.problem());
        }
    }

    private ConnectionSettings server(DatabaseProduct product, Passwords passwords) throws ConnectorException {
        ServerSettings settings = ServerSettings.of(product, host, database);
        if (port.isPresent()) {
            settings = settings.port(port.getAsInt());
        }
        if (!tls.isEmpty()) {
            settings = settings.tls(TlsMode.valueOf(tls.toUpperCase(Locale.ROOT)));
        }
        if (user.isEmpty()) {
            throw new UsageProblem("complaint.no_user", "name", settings.name());
        }
        char[] password = passwords.of(settings.name(), passwordFile);
        try {
            return settings.login(user, password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
