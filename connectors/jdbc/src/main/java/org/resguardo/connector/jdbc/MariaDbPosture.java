/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.connector.posture.Posture;
import org.resguardo.connector.posture.Posture.Door;
import org.resguardo.connector.posture.Posture.Openness;
import org.resguardo.connector.posture.Posture.Rights;

/** How a MariaDB or MySQL server is guarded (documentation of MariaDB 11.4 and MySQL 8.4, read 2026-11). */
final class MariaDbPosture {
    private static final String CHANGES = "ALL PRIVILEGES|INSERT|UPDATE|DELETE|DROP|ALTER|CREATE";

    private MariaDbPosture() {}

    static Posture read(Connection open, List<Door> tried) throws SQLException {
        String version = first(open, "SELECT VERSION()").orElse("");
        return new Posture(
                version.contains("MariaDB") ? "mariadb" : "mysql",
                version,
                variable(open, "SHOW SESSION STATUS LIKE 'Ssl_cipher'").map(cipher -> !cipher.isEmpty()),
                openness(open),
                doors(open, tried),
                rights(open),
                asked(open, """
                        SELECT CONCAT(User, '@', Host) FROM mysql.user
                        WHERE Super_priv = 'Y' AND User <> 'mariadb.sys' AND User NOT LIKE 'mysql.%' ORDER BY 1"""),
                Optional.empty());
    }

    private static Openness openness(Connection open) throws SQLException {
        if (variable(open, "SHOW GLOBAL VARIABLES LIKE 'skip_networking'")
                .orElse("")
                .equals("ON")) {
            return Openness.OWN_MACHINE;
        }
        Optional<String> bound = variable(open, "SHOW GLOBAL VARIABLES LIKE 'bind_address'");
        if (bound.isEmpty()) {
            return Openness.UNKNOWN;
        }
        boolean own = Stream.of(bound.get().split(","))
                .allMatch(address -> address.strip().matches("127\\..*|::1|localhost"));
        if (own) {
            return Openness.OWN_MACHINE;
        }
        return asked(open, "SELECT Host FROM mysql.user WHERE Host LIKE '%\\%%'")
                .map(hosts -> hosts.contains("%") ? Openness.ANYWHERE : Openness.NAMED_MACHINES)
                .orElse(Openness.UNKNOWN);
    }

    private static List<Door> doors(Connection open, List<Door> tried) throws SQLException {
        List<Door> doors = new ArrayList<>(tried);
        asked(open, """
                SELECT CONCAT(User, '@', Host) FROM mysql.user
                WHERE authentication_string = '' AND plugin IN ('', 'mysql_native_password', 'caching_sha2_password') ORDER BY 1""")
                .ifPresent(accounts -> accounts.stream()
                        .filter(account -> doors.stream().noneMatch(door -> account.startsWith(door.account() + "@")))
                        .forEach(account -> doors.add(new Door(account, Door.Kind.NO_PASSWORD))));
        return doors;
    }

    private static Rights rights(Connection open) throws SQLException {
        List<String> grants =
                Query.list(open, "SHOW GRANTS", row -> Query.text(row, 1).toUpperCase(Locale.ROOT));
        List<String> given = grants.stream()
                .map(grant -> grant.replaceFirst("(?s)^GRANT (.*?) ON .*", "$1"))
                .toList();
        boolean everything = grants.stream().anyMatch(grant -> grant.startsWith("GRANT ALL PRIVILEGES ON *.*"));
        return new Rights(
                Optional.of(everything || has(given, "SUPER")),
                Optional.of(
                        has(given, "CREATE USER") || grants.stream().anyMatch(g -> g.contains("WITH GRANT OPTION"))),
                Optional.of(has(given, CHANGES)),
                Optional.of(everything || has(given, "FILE")));
    }

    private static boolean has(List<String> given, String rights) {
        return given.stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .anyMatch(right -> right.strip().replaceFirst(" \\(.*", "").matches(rights));
    }

    private static Optional<String> first(Connection open, String question) throws SQLException {
        return Query.list(open, question, row -> Query.text(row, 1)).stream().findFirst();
    }

    private static Optional<String> variable(Connection open, String question) throws SQLException {
        return Query.list(open, question, row -> Query.text(row, 2)).stream().findFirst();
    }

    /** What only some accounts may ask. */
    private static Optional<List<String>> asked(Connection open, String question) {
        try {
            return Optional.of(Query.list(open, question, row -> Query.text(row, 1)));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }
}
