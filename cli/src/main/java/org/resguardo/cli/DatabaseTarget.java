/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
        POSTGRES,
        MYSQL,
        SQLSERVER,
        SQLITE;

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

    Kind kind() {
        return kind;
    }

    String host() {
        return host;
    }

    OptionalInt port() {
        return port;
    }

    /** The database's name; for SQLite the file's. */
    String database() {
        return database;
    }

    String user() {
        return user;
    }

    /** {@code prefer}, {@code require}, {@code verify}, or an empty string when nothing was said. */
    String tls() {
        return tls;
    }

    Optional<Path> passwordFile() {
        return Optional.ofNullable(passwordFile);
    }
}
