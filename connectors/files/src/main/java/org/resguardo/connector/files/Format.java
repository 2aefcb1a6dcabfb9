/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.IOException;
import java.util.Set;
import org.resguardo.connector.ConnectorException;

/**
 * A kind of file that can be read.
 *
 * <p>A format is found by the service loader and used by one file at a time. It hands over everything in which a person
 * could have written something: cells and text, but also comments, hidden sheets, properties and attachments. It never
 * writes a file.
 */
public interface Format {

    /** A short name that stays the same, such as {@code xlsx}. */
    String id();

    /** The media types it reads, in the words of Apache Tika (checked with the version in the build). */
    Set<String> mediaTypes();

    /**
     * True when a child process with limits must run it: for everything that is parsed by a library, and everything that
     * unpacks.
     */
    default boolean isolated() {
        return true;
    }

    /**
     * True when it reads its source from front to back and never looks back further than
     * {@link Source#HELD_OF_PASSING} bytes. A file of such a format may be of any size inside an archive, where others must fit
     * into memory.
     */
    default boolean forwardOnly() {
        return false;
    }

    /**
     * Hands over what is in the file.
     *
     * <p>Expected troubles are thrown as {@link ConnectorException} (nothing could be read) or told to
     * {@link FileIntake#problem} (a part could not). Any other exception is taken as {@code DAMAGED}, so a format need not
     * catch what its library throws at a broken file.
     */
    void read(Source source, FileIntake intake) throws IOException, ConnectorException;
}
