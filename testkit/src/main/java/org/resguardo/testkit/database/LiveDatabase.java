/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A database server that runs on this machine for as long as a test needs it. It also speaks TLS. */
public interface LiveDatabase extends AutoCloseable {

    /** The address it listens on. */
    String host();

    /** The port it listens on, chosen free at the start. */
    int port();

    /** A database that exists and is empty at the start. */
    String database();

    /** A user who may do everything. */
    String user();

    /** That user's password; any other is refused. */
    String password();

    /** The certificate that the server shows, as a PEM file; it names {@link #host()}. */
    Path certificate();

    /** Opens a connection to {@link #database()} as {@link #user()}. */
    default Connection connect() throws SQLException {
        return connect(database());
    }

    /** Opens a connection to the given database as {@link #user()}. */
    Connection connect(String database) throws SQLException;

    /** Stops the server. Closing twice does nothing; what is still open when the program ends is closed then. */
    @Override
    void close();
}
