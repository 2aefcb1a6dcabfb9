/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** The bytes of a file on the disk. It tells how far it has come, and says so when the disk, not the file, is at fault. */
final class DiskStream extends FilterInputStream {
    private final LongConsumer progress;

    DiskStream(InputStream in, LongConsumer progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int n;
        try {
            n = super.read(into, from, length);
        } catch (IOException e) {
            throw new DiskException();
        }
        if (n > 0) {
            progress.accept(n);
        }
        return n;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        progress.accept(skipped);
        return skipped;
    }
}
