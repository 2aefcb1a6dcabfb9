/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.posture.Posture;
import org.resguardo.connector.posture.Posture.Door;

/**
 * Asks a database how it is guarded, and tries its well-known accounts with the passwords that everybody tries first. It changes nothing and reads
 * no record.
 */
public final class DatabasePosture {

    /** Asks for settings, catalogues and rights of one product. */
    interface Reader {
        Posture read(Connection open, List<Door> doors) throws SQLException;
    }

    private DatabasePosture() {}

    /**
     * Looks once. The settings are wiped afterwards.
     *
     * @throws ConnectorException when the database could not be come into, or does not offer this
     */
    public static Posture of(ConnectionSettings settings) throws ConnectorException {
        DriverLogs.silence();
        Dialect dialect = Dialect.of(settings);
        try (Session session = new Session(dialect)) {
            Connection open = session.connection();
            return switch (settings) {
                case SqliteSettings file -> SqlitePosture.read(open);
                case ServerSettings server ->
                    reader(server.product())
                            .orElseThrow(() -> problem(settings, Problem.Kind.NOT_OFFERED))
                            .read(open, doors(server));
            };
        } catch (SQLException e) {
            throw problem(settings, dialect.kind(e, true));
        } finally {
            settings.wipe();
        }
    }

    private static Optional<Reader> reader(DatabaseProduct product) {
        return switch (product) {
            case POSTGRESQL -> Optional.of(PostgresPosture::read);
            case MYSQL -> Optional.of(MariaDbPosture::read);
            case SQL_SERVER -> Optional.of(SqlServerPosture::read);
        };
    }

    private static List<Door> doors(ServerSettings server) throws ConnectorException {
        List<Door> doors = new ArrayList<>();
        for (UsualLogin login : UsualLogin.of(server)) {
            if (comesIn(server.login(login.account(), login.password().toCharArray()))) {
                doors.add(new Door(login.account(), login.kind()));
                if (login.kind() == Door.Kind.ANY_PASSWORD) {
                    return doors;
                }
            }
        }
        return doors;
    }

    private static boolean comesIn(ServerSettings settings) {
        try (Connection open = Dialect.of(settings).connect()) {
            return open.isValid(5);
        } catch (SQLException e) {
            return false;
        } finally {
            settings.wipe();
        }
    }

    private static ConnectorException problem(ConnectionSettings settings, Problem.Kind kind) {
        return new ConnectorException(Problem.at(Place.of(settings.name()), kind));
    }
}
