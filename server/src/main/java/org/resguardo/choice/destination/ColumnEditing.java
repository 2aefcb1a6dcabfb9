/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.destination;

import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Editor;
import org.resguardo.inventory.DataStore;

/** The way into the business's own databases, to write a choice down there. */
@FunctionalInterface
public interface ColumnEditing {

    /** Opens a place for changing; whoever asks closes it. */
    Editor open(DataStore store) throws ConnectorException;
}
