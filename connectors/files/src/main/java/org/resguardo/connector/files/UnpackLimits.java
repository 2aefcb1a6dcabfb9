/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.util.function.Consumer;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;

/**
 * What the files inside one file on the disk may come to, all together.
 *
 * <p>Bytes are counted as they come, since a size that stands in an archive may be a lie. They are compared with the size on the
 * disk level by level: the text in {@code x.tar.gz} is counted once as the tape and once as itself, and that is no expansion.
 */
final class UnpackLimits {
    /** Below this no ratio is refused: a table of empty cells packs as well as a bomb. */
    private static final long HARMLESS = 16 << 20;

    private final FileOptions options;
    private final long onDisk;
    private final Consumer<Problem> problems;
    private final long[] unpacked;
    private int parts;
    private boolean met;

    UnpackLimits(FileOptions options, long onDisk, Consumer<Problem> problems) {
        this.options = options;
        this.onDisk = Math.max(1, onDisk);
        this.problems = problems;
        this.unpacked = new long[options.maxDepth() + 1];
    }

    /** Counts a file inside another. */
    void countPart(Place around) throws EnoughException {
        if (met) {
            throw new EnoughException();
        }
        if (++parts > options.maxParts()) {
            throw enough(Problem.at(around, Kind.TOO_MANY_PARTS, "limit", options.maxParts()));
        }
    }

    /** Counts bytes that came out of the given file, which lies {@code depth} levels deep. */
    void countBytes(Place around, int depth, long bytes) throws EnoughException {
        if (met) {
            throw new EnoughException();
        }
        unpacked[depth] += bytes;
        boolean far = unpacked[depth] > HARMLESS && unpacked[depth] / onDisk >= options.maxRatio();
        if (far || unpacked[depth] > options.maxUnpacked()) {
            throw enough(Problem.at(around, Kind.EXPANDS_TOO_MUCH));
        }
    }

    /** True when a limit was met and told; the rest is not read. */
    boolean met() {
        return met;
    }

    void requireMet() {
        if (!met) {
            throw new IllegalStateException("Reading ended at a limit that was not met.");
        }
    }

    private EnoughException enough(Problem problem) {
        met = true;
        problems.accept(problem);
        return new EnoughException();
    }
}
