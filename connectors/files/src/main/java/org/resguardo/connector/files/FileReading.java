/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;

/**
 * Reads one file on the disk and the files inside it: finds the format for each, and keeps the limits that they share.
 *
 * <p>Not safe for use by two threads at once.
 */
public final class FileReading {
    private static final int NOTICE_RATIO_FROM = 1 << 20;

    private final FileTypes types = new FileTypes();
    private final Map<String, Format> formats = formatsByType();
    private final FileOptions options;

    /** Creates a reader with the given limits. */
    public FileReading(FileOptions options) {
        this.options = options;
    }

    /** The format that reads files of a media type, if there is one. */
    public @Nullable Format format(String mediaType) {
        Format exact = formats.get(mediaType);
        return exact == null && mediaType.startsWith("text/") ? formats.get("text/plain") : exact;
    }

    /** The media type of a file. */
    public FileTypes types() {
        return types;
    }

    /**
     * Reads a file on the disk and hands over what is in it.
     *
     * @throws ConnectorException when nothing of it can be read
     */
    public void read(Source source, Intake intake) throws ConnectorException {
        new OneFile(source, intake).read(source);
    }

    private static Map<String, Format> formatsByType() {
        Map<String, Format> byType = new HashMap<>();
        for (Format format : ServiceLoader.load(Format.class, FileReading.class.getClassLoader())) {
            for (String type : format.mediaTypes()) {
                Format other = byType.put(type, format);
                if (other != null) {
                    throw new IllegalStateException(
                            "Both " + other.id() + " and " + format.id() + " say they read " + type + ".");
                }
            }
        }
        return byType;
    }

    private final class OneFile implements FileIntake {
        private final Intake outer;
        private final long onDisk;
        private long unpacked;
        private int parts;

        OneFile(Source source, Intake outer) throws ConnectorException {
            this.outer = outer;
            try {
                this.onDisk = Math.max(1, source.size());
            } catch (IOException e) {
                throw new ConnectorException(Problem.at(source.place(), Kind.UNREADABLE_DISK));
            }
        }

        void read(Source source) throws ConnectorException {
            Format format = format(source.mediaType());
            if (format == null) {
                throw new ConnectorException(Problem.at(source.place(), Kind.UNKNOWN_FORMAT));
            }
            try {
                format.read(source, this);
            } catch (StackOverflowError e) {
                throw new ConnectorException(Problem.at(source.place(), Kind.TOO_DEEP, "limit", "100"));
            } catch (EnoughException e) {
                return; // what was met has been told, and what came before it was read
            } catch (StoppedException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                // Parsers throw what they like at a broken file, and their messages quote it.
                throw new ConnectorException(Problem.at(source.place(), Kind.DAMAGED));
            }
        }

        @Override
        public void nested(Source around, String name, InputStream content) throws IOException {
            Place place = around.place().in(name);
            try {
                if (around.depth() >= options.maxDepth()) {
                    throw new ConnectorException(Problem.at(place, Kind.TOO_DEEP, "limit", options.maxDepth()));
                }
                if (++parts > options.maxParts()) {
                    throw new ConnectorException(Problem.at(place, Kind.TOO_MANY_PARTS, "limit", options.maxParts()));
                }
                byte[] held = hold(place, content);
                if (held.length > 0) {
                    byte[] first = held.length > FileTypes.FIRST_BYTES
                            ? java.util.Arrays.copyOf(held, FileTypes.FIRST_BYTES)
                            : held;
                    read(Source.inside(place, name, held, types.of(first, name), around.depth() + 1));
                }
            } catch (ConnectorException e) {
                outer.problem(e.problem());
                if (e.problem().kind() == Kind.TOO_MANY_PARTS || e.problem().kind() == Kind.EXPANDS_TOO_MUCH) {
                    throw new EnoughException();
                }
            }
        }

        private byte[] hold(Place place, InputStream content) throws IOException, ConnectorException {
            byte[] buffer = new byte[64 * 1024];
            java.io.ByteArrayOutputStream held = new java.io.ByteArrayOutputStream();
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                unpacked += n;
                boolean far = unpacked > NOTICE_RATIO_FROM && unpacked / onDisk > options.maxRatio();
                if (far || unpacked > options.maxUnpacked()) {
                    throw new ConnectorException(Problem.at(place, Kind.EXPANDS_TOO_MUCH));
                }
                if (held.size() + n > options.maxHeld()) {
                    throw new ConnectorException(
                            Problem.at(place, Kind.TOO_LARGE, "limit", (options.maxHeld() >> 20) + " MB"));
                }
                held.write(buffer, 0, n);
            }
            return held.toByteArray();
        }

        @Override
        public FileOptions options() {
            return options;
        }

        @Override
        public org.resguardo.connector.TableIntake table(
                Place place,
                java.util.List<org.resguardo.connector.Field> fields,
                org.resguardo.connector.TableTraits traits) {
            return outer.table(place, fields, traits);
        }

        @Override
        public org.resguardo.connector.TextIntake text(Place place) {
            return outer.text(place);
        }

        @Override
        public void dated(Place place, java.time.Instant when) {
            outer.dated(place, when);
        }

        @Override
        public void problem(Problem problem) {
            outer.problem(problem);
        }

        @Override
        public void progress(long bytes) {
            outer.progress(bytes);
        }

        @Override
        public boolean stopped() {
            return outer.stopped();
        }
    }
}
