/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;

/**
 * One file to read: on the disk, or inside another file and then held in memory.
 *
 * <p>Nothing of a file inside another is written to the disk.
 */
public final class Source {
    private final Place place;
    private final String name;
    private final String mediaType;
    private final @org.jspecify.annotations.Nullable Path path;
    private final byte[] held;
    private final int depth;

    private Source(
            Place place,
            String name,
            String mediaType,
            @org.jspecify.annotations.Nullable Path path,
            byte[] held,
            int depth) {
        this.place = place;
        this.name = name;
        this.mediaType = mediaType;
        this.path = path;
        this.held = held;
        this.depth = depth;
    }

    /** A file on the disk. */
    public static Source onDisk(Place place, Path path, String mediaType) {
        return new Source(place, String.valueOf(path.getFileName()), mediaType, path, new byte[0], 0);
    }

    /** A file inside another, {@code depth} levels deep. */
    public static Source inside(Place place, String name, byte[] held, String mediaType, int depth) {
        return new Source(place, name, mediaType, null, held, depth);
    }

    /** Where the file is. */
    public Place place() {
        return place;
    }

    /** The file's own name with its ending. */
    public String name() {
        return name;
    }

    /** What the file is, by its first bytes and its name. */
    public String mediaType() {
        return mediaType;
    }

    /** How many files this one lies inside of; 0 for a file on the disk. */
    public int depth() {
        return depth;
    }

    /** The path, when the file is on the disk. */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /** How many bytes it has. */
    public long size() throws IOException {
        return path == null ? held.length : Files.size(path);
    }

    /** A new stream from its beginning. Buffered where it comes from memory; wrap it otherwise. */
    public InputStream open() throws IOException {
        return path == null ? new ByteArrayInputStream(held) : Files.newInputStream(path);
    }

    /** A new stream from its beginning that tells the intake how far it has come. */
    public InputStream open(FileIntake intake) throws IOException {
        return path == null ? open() : new Told(open(), intake);
    }

    /**
     * All its bytes.
     *
     * @throws ConnectorException with {@code TOO_LARGE} when there are more than {@code most}
     */
    public byte[] bytes(int most) throws IOException, ConnectorException {
        if (size() > most) {
            throw new ConnectorException(Problem.at(place, Problem.Kind.TOO_LARGE, "limit", (most >> 20) + " MB"));
        }
        return path == null ? held : Files.readAllBytes(path);
    }

    private static final class Told extends FilterInputStream {
        private final FileIntake intake;

        Told(InputStream in, FileIntake intake) {
            super(in);
            this.intake = intake;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) {
                intake.progress(1);
            }
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            if (n > 0) {
                intake.progress(n);
            }
            return n;
        }
    }
}
