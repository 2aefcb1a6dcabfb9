/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.Optional;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Editor;
import org.resguardo.inventory.DataStore;

/** Knows the way into every kind of place whose records can be changed. */
@FunctionalInterface
public interface EditorOpener {

    /**
     * A login with its password.
     *
     * @param login the account there
     * @param password its password, wiped by the caller afterwards
     */
    record Login(String login, char[] password) {}

    /**
     * Opens a place for changing. Whoever opens it closes it.
     *
     * @param login for a server
     * @throws ConnectorException with {@code NOT_OFFERED} for a kind of place that cannot be changed from here
     */
    Editor open(DataStore store, Optional<Login> login) throws ConnectorException;
}
