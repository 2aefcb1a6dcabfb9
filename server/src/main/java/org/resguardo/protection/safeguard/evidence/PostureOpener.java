/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.evidence;

import java.util.Optional;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.posture.Posture;
import org.resguardo.inventory.DataStore;

/** Knows how to ask a database how it is guarded. */
@FunctionalInterface
public interface PostureOpener {

    /**
     * Asks.
     *
     * @param password wiped by the caller afterwards
     * @throws ConnectorException when the database cannot be come into
     */
    Posture look(DataStore store, Optional<char[]> password) throws ConnectorException;
}
