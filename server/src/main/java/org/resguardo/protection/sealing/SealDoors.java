/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Editor;
import org.resguardo.inventory.DataStore;

/** Knows the way into places whose values can be changed. */
@FunctionalInterface
public interface SealDoors {

    /**
     * Opens a place for changing. Whoever opens it closes it.
     *
     * @throws ConnectorException when it cannot be come into, or not be changed from here
     */
    Editor open(DataStore store) throws ConnectorException;
}
