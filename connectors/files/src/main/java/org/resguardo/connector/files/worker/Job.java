/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.connector.Place;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.Source;

/**
 * One file for a child to read. The path travels as an address, since the name of a file need not be text.
 *
 * @param source the file, which is on the disk
 * @param options limits and choices
 */
record Job(Source source, FileOptions options) {

    void send(FrameWriter out) throws IOException {
        out.text(source.path().orElseThrow().toUri().toString()).text(source.mediaType());
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
        out.flush();
    }

    /** The job of which the frame has been begun. */
    static Job read(FrameReader in) throws IOException {
        Path path = Path.of(URI.create(in.text()));
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
        return new Job(Source.onDisk(new Place(steps), path, mediaType), options);
    }
}
