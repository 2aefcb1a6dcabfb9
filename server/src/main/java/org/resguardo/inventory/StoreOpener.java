/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.util.Optional;
import java.util.function.Predicate;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;

/** Knows the way into every kind of data store. */
@FunctionalInterface
public interface StoreOpener {

    /**
     * Opens a store, for reading only. Whoever opens it closes its connector.
     *
     * @param password for a server that asks for one; wiped by the caller afterwards
     * @param wanted which of its files or tables to look at
     * @throws ConnectorException when what is known of the store cannot be an address
     */
    org.resguardo.scan.DataStore open(DataStore store, Optional<char[]> password, Predicate<Dataset> wanted)
            throws ConnectorException;
}
