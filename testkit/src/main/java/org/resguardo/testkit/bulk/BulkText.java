/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Gigabytes of mixed text files: prose, logs and CSV, a few people among much that is not about people.
 *
 * <p>A block of each kind is made once; it is written again and again with the number of its turn put into each line that has
 * a place for it, so that the files do not compress to nothing and yet are written as fast as the disk takes them.
 */
public final class BulkText {
    private static final int FILE_BYTES = 64 << 20;

    private BulkText() {}

    /**
     * Writes files until there are so many bytes.
     *
     * @param folder where to; made if it is not there
     * @param bytes how many bytes to write, rounded up to whole blocks
     * @param seed what to make them from
     * @return how many bytes were written
     */
    public static long write(Path folder, long bytes, long seed) throws IOException {
        Files.createDirectories(folder);
        TextBlock[] blocks = {TextBlock.prose(seed), TextBlock.log(seed), TextBlock.csv(seed)};
        long written = 0;
        for (int number = 0; written < bytes; number++) {
            TextBlock block = blocks[number % blocks.length];
            Path file = folder.resolve(String.format(Locale.ROOT, "%04d%s", number, block.ending()));
            written += file(file, block, Math.min(FILE_BYTES, bytes - written), number * 1000);
        }
        return written;
    }

    private static long file(Path file, TextBlock block, long bytes, int firstTurn) throws IOException {
        long written = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            written += block.writeHead(out);
            for (int turn = firstTurn; written < bytes; turn++) {
                written += block.writeTurn(turn, out);
            }
        }
        return written;
    }
}
