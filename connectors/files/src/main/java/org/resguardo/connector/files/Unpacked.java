/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.IOException;
import java.io.InputStream;
import org.resguardo.connector.StoppedException;

/**
 * The bytes of a file inside another, counted as they come. Where they break off, as in a copy that was not finished, the
 * stream ends and remembers it, so that what came before is read.
 */
final class Unpacked extends InputStream {
    /** Unpackers that break off in a call keep what that call had unpacked, so little is asked for at a time. */
    private static final int STEP = 4096;

    private final InputStream in;
    private final Source around;
    private final UnpackLimits limits;
    private boolean brokenOff;

    Unpacked(InputStream in, Source around, UnpackLimits limits) {
        this.in = in;
        this.around = around;
        this.limits = limits;
    }

    boolean brokenOff() {
        return brokenOff;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int n = brokenOff ? -1 : readOn(into, from, length);
        if (n > 0) {
            limits.countBytes(around.place(), around.depth(), n);
        }
        return n;
    }

    private int readOn(byte[] into, int from, int length) throws IOException {
        try {
            return in.read(into, from, Math.min(length, STEP));
        } catch (EnoughException | DiskException | StoppedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Unpackers throw what they like at broken data, and a limit met further out may come wrapped.
            if (limits.met()) {
                throw new EnoughException();
            }
            brokenOff = true;
            return -1;
        }
    }
}
