/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

/**
 * Which database to read, as single fields.
 *
 * <p>There is no field for a JDBC address and none for free properties: in the addresses of most drivers a stranger can
 * hide a file to write, a class to load or another host to call.
 */
public sealed interface ConnectionSettings permits ServerSettings, SqliteSettings {

    /** What a person calls this database; without user and password. */
    String name();

    /** How long to wait for it. */
    Patience patience();

    /** Overwrites the password, if there is one. */
    void wipe();
}
