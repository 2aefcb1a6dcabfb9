/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.IOException;
import java.io.InputStream;
import org.resguardo.connector.Intake;

/** The intake as a format sees it: it also takes files that lie inside the file. */
public interface FileIntake extends Intake {

    /**
     * Takes a file that lies inside this one, as an entry of an archive or an attachment of a message. It is recognised
     * and read like any other, within the limits on depth, number and unpacked size that all files inside one file on the
     * disk share. Trouble with it is told to {@link #problem} and does not come back to the caller.
     *
     * @param outer the file being read
     * @param name the inner file's name, used as a label only
     * @param content its bytes; read to its end or until a limit is met, not closed
     * @throws EnoughException when a shared limit has been met; it passes through the caller
     * @throws IOException when the disk fails; bytes that break off are told like other trouble
     */
    void nested(Source outer, String name, InputStream content) throws IOException;

    /** What the person who started the scan allows. */
    FileOptions options();
}
