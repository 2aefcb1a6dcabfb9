/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.resguardo.connector.Problem.Kind;

/** What all drivers that speak over a network have in common. */
final class Network {
    private static final int DEEPEST_CAUSE = 10;

    private Network() {}

    /** Looks the host up before the driver does, since not every driver says that this is what failed. */
    static void lookUp(String host) throws SQLException {
        try {
            InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new SQLException(e);
        }
    }

    /** What kind of problem lies behind a driver's error, when it was the network and not the database that refused. */
    static Optional<Kind> kind(SQLException error, boolean connecting) {
        Throwable cause = error;
        for (int i = 0; i < DEEPEST_CAUSE && cause != null; i++) {
            Optional<Kind> kind = kindOf(cause, connecting);
            if (kind.isPresent()) {
                return kind;
            }
            cause = cause.getCause();
        }
        String state = String.valueOf(error.getSQLState());
        return state.startsWith("08") ? Optional.of(lost(connecting)) : Optional.empty();
    }

    /** A waiting time as drivers take it: whole seconds, at least one. */
    static int seconds(Duration time) {
        return Math.clamp(Math.ceilDiv(time.toMillis(), 1000L), 1, 86_400);
    }

    /** A waiting time as drivers take it: milliseconds that fit. */
    static int milliseconds(Duration time) {
        return Math.clamp(time.toMillis(), 1, 86_400_000);
    }

    private static Optional<Kind> kindOf(Throwable cause, boolean connecting) {
        return Optional.ofNullable(
                switch (cause) {
                    case UnknownHostException host -> Kind.HOST_UNKNOWN;
                    case SSLException tls -> Kind.SECURE_CONNECTION_REFUSED;
                    case GeneralSecurityException certificate -> Kind.SECURE_CONNECTION_REFUSED;
                    case SocketTimeoutException silent -> connecting ? Kind.NOT_REACHED : Kind.QUERY_TOOK_TOO_LONG;
                    case IOException broken -> lost(connecting);
                    default -> null;
                });
    }

    private static Kind lost(boolean connecting) {
        return connecting ? Kind.NOT_REACHED : Kind.CONNECTION_LOST;
    }
}
