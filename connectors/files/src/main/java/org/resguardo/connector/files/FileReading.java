/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;

/**
 * Reads one file on the disk and the files inside it.
 *
 * <p>Not safe for use by two threads at once.
 */
public final class FileReading {
    private final Formats formats = new Formats();
    private final FileOptions options;
    private @Nullable FileTypes types; // half a second of work, which a child without archives need not do

    /** Creates a reader with the given limits. */
    public FileReading(FileOptions options) {
        this.options = options;
    }

    /**
     * Reads a file on the disk and hands over what is in it.
     *
     * @throws ConnectorException when nothing of it can be read
     */
    public void read(Source source, Intake intake) throws ConnectorException {
        UnpackLimits limits = new UnpackLimits(options, sizeOf(source), intake::problem);
        try {
            new Level(this, limits, intake, source.depth()).read(formatOf(source), source);
        } catch (EnoughException e) {
            limits.requireMet(); // it has been told, and what came before it was read
        }
    }

    /** The format that reads files of a media type, if there is one. */
    public Optional<Format> format(String mediaType) {
        return formats.of(mediaType);
    }

    /** Says what a file is. */
    public FileTypes types() {
        if (types == null) {
            types = new FileTypes();
        }
        return types;
    }

    FileOptions options() {
        return options;
    }

    private Format formatOf(Source source) throws ConnectorException {
        return format(source.mediaType())
                .orElseThrow(() -> new ConnectorException(Problem.at(source.place(), Kind.UNKNOWN_FORMAT)));
    }

    private static long sizeOf(Source source) throws ConnectorException {
        try {
            return source.size();
        } catch (IOException e) {
            throw new ConnectorException(Problem.at(source.place(), DiskTrouble.kind(e)));
        }
    }
}
