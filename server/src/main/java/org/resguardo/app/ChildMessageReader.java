/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.Source;
import org.resguardo.connector.files.worker.WorkerPool;
import org.resguardo.connector.mail.MessageReader;

/** Reads the messages of a mailbox as strangers' files are read: in a child process, into which they go through a pipe and by no disk. */
final class ChildMessageReader implements MessageReader {
    private final WorkerPool workers = new WorkerPool(1);

    @Override
    public void read(Place place, byte[] message, ReadLimit limit, Intake intake) throws ConnectorException {
        Source source = Source.held(place, "message.eml", message, "message/rfc822");
        workers.read(source, FileOptions.standard(), limit, intake);
    }

    @Override
    public void close() {
        workers.close();
    }
}
