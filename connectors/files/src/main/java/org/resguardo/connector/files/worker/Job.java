/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.Source;

/**
 * One file for a child to read. The path travels as an address, since the name of a file need not be text; a file that is on no disk
 * travels as a whole.
 *
 * @param source the file, which is on the disk or held, and then no larger than {@link FrameWriter#LONGEST}
 * @param options limits and choices
 */
record Job(Source source, FileOptions options) {

    void send(FrameWriter out) throws IOException, ConnectorException {
        Optional<Path> path = source.path();
        byte[] content = path.isPresent() ? new byte[0] : source.bytes(FrameWriter.LONGEST);
        out.text(path.map(on -> on.toUri().toString()).orElse("")).text(source.mediaType());
        out.number(source.place().steps().size());
        source.place().steps().forEach(out::text);
        out.number(options.ocr() ? 1 : 0)
                .number(options.maxDepth())
                .number(options.maxParts())
                .number(options.maxRatio())
                .number(options.maxUnpacked())
                .number(options.maxHeld())
                .number(options.maxColumns())
                .number(options.time().toMillis())
                .number(options.timePerMegabyte().toMillis());
        out.send(FrameKind.JOB);
        if (path.isEmpty()) {
            send(out, content);
        }
        out.flush();
    }

    private static void send(FrameWriter out, byte[] content) throws IOException {
        synchronized (out) {
            out.begin(FrameKind.CONTENT, content.length);
            out.bytes(content, 0, content.length);
        }
    }

    /** The job of which the frame has been begun. */
    static Job read(FrameReader in) throws IOException {
        String path = in.text();
        String mediaType = in.text();
        List<String> steps = new ArrayList<>();
        for (int left = in.count(1000); left > 0; left--) {
            steps.add(in.text());
        }
        FileOptions options = new FileOptions(
                in.yes(),
                in.count(Integer.MAX_VALUE),
                in.count(Integer.MAX_VALUE),
                in.count(Integer.MAX_VALUE),
                in.number(),
                in.count(Integer.MAX_VALUE),
                in.count(Integer.MAX_VALUE),
                Duration.ofMillis(in.number()),
                Duration.ofMillis(in.number()));
        return new Job(source(in, new Place(steps), path, mediaType), options);
    }

    private static Source source(FrameReader in, Place place, String path, String mediaType) throws IOException {
        if (!path.isEmpty()) {
            return Source.onDisk(place, Path.of(URI.create(path)), mediaType);
        }
        if (in.next() != FrameKind.CONTENT) {
            throw new NonsenseException();
        }
        int length = in.left();
        return Source.held(place, place.last(), Arrays.copyOf(in.block(length), length), mediaType);
    }
}
