/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.mail;

import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.ReadLimit;

/** Takes messages apart with all that is attached to them, where a hostile one does no harm. Used by one thread at a time. */
public interface MessageReader extends AutoCloseable {

    /**
     * Reads one message.
     *
     * @param place where it is
     * @param message its bytes as they were sent (RFC 5322), at most {@link ImapConnector#LARGEST}
     * @param limit no longer than this
     * @throws ConnectorException when nothing of it can be read
     */
    void read(Place place, byte[] message, ReadLimit limit, Intake intake) throws ConnectorException;

    /** Ends helper processes. Never throws; closing twice does nothing. */
    @Override
    void close();
}
