/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;

/**
 * One file to read: on the disk, held in memory, or inside another file and then held or passing by.
 *
 * <p>Nothing of a file inside another is written to the disk.
 */
public final class Source {
    /** How many bytes of a file that passes by are held, so that it may be opened again while no more has been read. */
    public static final int HELD_OF_PASSING = 1 << 20;

    private final Place place;
    private final String name;
    private final String mediaType;
    private final Content content;
    private final int depth;

    private Source(Place place, String name, String mediaType, Content content, int depth) {
        this.place = place;
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
        this.depth = depth;
    }

    /** A file on the disk. */
    public static Source onDisk(Place place, Path path, String mediaType) {
        return new Source(place, String.valueOf(path.getFileName()), mediaType, new OnDisk(path), 0);
    }

    /** A file that lies on no disk of this machine, as a message of a mailbox. */
    public static Source held(Place place, String name, byte[] bytes, String mediaType) {
        return new Source(place, name, mediaType, new Held(bytes), 0);
    }

    /** A file inside another, {@code depth} levels deep. */
    public static Source inside(Place place, String name, byte[] held, String mediaType, int depth) {
        return new Source(place, name, mediaType, new Held(held), depth);
    }

    /** A file inside another that is too large to hold: its first bytes, and the stream from which the others come once. */
    static Source passing(Place place, String name, byte[] first, InputStream rest, String mediaType, int depth) {
        return new Source(place, name, mediaType, new Passing(first, new Once(rest)), depth);
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

    /** How many files this one lies inside of. */
    public int depth() {
        return depth;
    }

    /** The path, when the file is on the disk. */
    public Optional<Path> path() {
        return content instanceof OnDisk disk ? Optional.of(disk.path) : Optional.empty();
    }

    /** How many bytes it has; {@link Long#MAX_VALUE} when it passes by and nobody knows. */
    public long size() throws IOException {
        return switch (content) {
            case OnDisk disk -> Files.size(disk.path);
            case Held held -> held.bytes.length;
            case Passing passing -> Long.MAX_VALUE;
        };
    }

    /** A new stream from its beginning. Buffered where it comes from memory; wrap it otherwise. */
    public InputStream open() throws IOException {
        return switch (content) {
            case OnDisk disk -> new DiskStream(Files.newInputStream(disk.path), n -> {});
            case Held held -> new ByteArrayInputStream(held.bytes);
            case Passing passing -> passing.open();
        };
    }

    /** A new stream from its beginning that tells the intake how far it has come. */
    public InputStream open(FileIntake intake) throws IOException {
        return content instanceof OnDisk disk
                ? new DiskStream(Files.newInputStream(disk.path), intake::progress)
                : open();
    }

    /**
     * All its bytes.
     *
     * @throws ConnectorException with {@code TOO_LARGE} when there are more than {@code most}
     */
    public byte[] bytes(int most) throws IOException, ConnectorException {
        if (content instanceof Held held && held.bytes.length <= most) {
            return held.bytes;
        }
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new ConnectorException(Problem.at(place, Problem.Kind.TOO_LARGE, "limit", (most >> 20) + " MB"));
            }
            return bytes;
        }
    }

    private sealed interface Content {}

    private record OnDisk(Path path) implements Content {}

    private record Held(byte[] bytes) implements Content {}

    private record Passing(byte[] first, Once rest) implements Content {

        InputStream open() {
            if (rest.begun) {
                throw new IllegalStateException("A file that passes by was opened again after it had been read.");
            }
            return new SequenceInputStream(new ByteArrayInputStream(first), rest);
        }
    }

    /** Knows whether its stream has been read from. Closing it does nothing: the stream belongs to the archive. */
    private static final class Once extends InputStream {
        private final InputStream in;
        private boolean begun;

        Once(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            begun = true;
            return in.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            begun = true;
            return in.read(into, from, length);
        }
    }
}
