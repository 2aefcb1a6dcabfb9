/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.Source;

/** How much the parts of an office document have unpacked to, all together, and whether that is more than it should be. */
final class OfficeExpansion {
    /** Below this no ratio is refused: the XML of an empty table packs as well as a bomb. */
    private static final int HARMLESS = 16 << 20;

    private final FileOptions limits;
    private final long stored;
    private long unpacked;
    private boolean tooMuch;

    OfficeExpansion(Source source, FileOptions limits) throws IOException {
        this.limits = limits;
        this.stored = Math.max(1, source.size());
    }

    /**
     * Counts what came out of a part.
     *
     * @throws IOException when it is too much, so that whoever reads the part goes no further
     */
    void count(int bytes) throws IOException {
        unpacked += bytes;
        boolean far = unpacked > HARMLESS && unpacked / stored > limits.maxRatio();
        if (far || unpacked > limits.maxUnpacked()) {
            tooMuch = true;
            throw new IOException("too much");
        }
    }

    /** True once it has been too much; nothing more is to be read then. */
    boolean tooMuch() {
        return tooMuch;
    }
}
