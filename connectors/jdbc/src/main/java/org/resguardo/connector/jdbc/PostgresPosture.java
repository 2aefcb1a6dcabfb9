/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.connector.posture.Posture;
import org.resguardo.connector.posture.Posture.Door;
import org.resguardo.connector.posture.Posture.Openness;
import org.resguardo.connector.posture.Posture.Rights;

/** How a PostgreSQL server is guarded (documentation of PostgreSQL 18, chapters 19, 20 and 52, read 2026-11). */
final class PostgresPosture {
    private static final String OWN = "localhost|127\\..*|::1|";

    private PostgresPosture() {}

    static Posture read(Connection open, List<Door> tried) throws SQLException {
        return new Posture(
                "postgresql",
                one(open, "SELECT current_setting('server_version')").orElse(""),
                one(open, "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
                        .map("t"::equals),
                openness(open),
                doors(open, tried),
                rights(open),
                Optional.of(Query.list(
                        open,
                        "SELECT rolname FROM pg_roles WHERE rolsuper AND rolcanlogin ORDER BY rolname",
                        row -> Query.text(row, 1))),
                one(
                                open,
                                "SELECT extract(epoch FROM last_archived_time)::bigint FROM pg_stat_archiver"
                                        + " WHERE last_archived_time IS NOT NULL")
                        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds))));
    }

    private static Openness openness(Connection open) throws SQLException {
        boolean own = Stream.of(one(open, "SELECT current_setting('listen_addresses')")
                        .orElse("")
                        .split(","))
                .allMatch(address -> address.strip().matches(OWN));
        if (own) {
            return Openness.OWN_MACHINE;
        }
        Optional<List<String>> letIn = rules(
                open,
                "SELECT coalesce(address, '') || ' ' || coalesce(netmask, '') FROM pg_hba_file_rules"
                        + " WHERE type LIKE 'host%' AND error IS NULL AND auth_method <> 'reject'");
        return letIn.map(addresses -> addresses.stream().anyMatch(PostgresPosture::everybody)
                        ? Openness.ANYWHERE
                        : Openness.NAMED_MACHINES)
                .orElse(Openness.UNKNOWN);
    }

    private static boolean everybody(String rule) {
        return rule.startsWith("all ") || rule.endsWith(" 0.0.0.0") || rule.endsWith(" ::");
    }

    private static List<Door> doors(Connection open, List<Door> tried) throws SQLException {
        List<Door> doors = new ArrayList<>(tried);
        boolean said = doors.stream().anyMatch(door -> door.kind() == Door.Kind.ANY_PASSWORD);
        rules(
                        open,
                        "SELECT array_to_string(user_name, ', ') FROM pg_hba_file_rules"
                                + " WHERE type LIKE 'host%' AND error IS NULL AND auth_method = 'trust'")
                .filter(accounts -> !said)
                .ifPresent(
                        accounts -> accounts.forEach(account -> doors.add(new Door(account, Door.Kind.ANY_PASSWORD))));
        return doors;
    }

    private static Rights rights(Connection open) throws SQLException {
        return new Rights(
                one(open, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
                        .map("t"::equals),
                one(open, "SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user")
                        .map("t"::equals),
                one(
                                open,
                                "SELECT EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                                        + " WHERE c.relkind IN ('r', 'p') AND n.nspname NOT LIKE 'pg\\_%'"
                                        + " AND n.nspname <> 'information_schema'"
                                        + " AND has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE'))")
                        .map("t"::equals),
                one(
                                open,
                                "SELECT pg_has_role('pg_read_server_files', 'USAGE')"
                                        + " OR pg_has_role('pg_write_server_files', 'USAGE')")
                        .map("t"::equals));
    }

    private static Optional<String> one(Connection open, String question) throws SQLException {
        return Query.list(open, question, row -> Query.text(row, 1)).stream().findFirst();
    }

    /** The rules of who is let in, which only some accounts may see; being refused must not end what was begun. */
    private static Optional<List<String>> rules(Connection open, String question) throws SQLException {
        Savepoint before = open.setSavepoint();
        try {
            return Optional.of(Query.list(open, question, row -> Query.text(row, 1)));
        } catch (SQLException e) {
            open.rollback(before);
            return Optional.empty();
        }
    }
}
