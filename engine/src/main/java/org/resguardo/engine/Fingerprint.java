/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.security.SecureRandom;

/**
 * Tells equal values from different ones without keeping them: a hash of letters and digits, spaces and punctuation left out
 * and capitals made small, under a key that each engine draws for itself, or that several share whose counts are added up.
 */
final class Fingerprint {
    private final long key;

    /** Fingerprints under a key drawn by chance. */
    Fingerprint() {
        this(new SecureRandom().nextLong());
    }

    /** Fingerprints under a given key. */
    Fingerprint(long key) {
        this.key = key;
    }

    /** The fingerprint of a value. */
    long of(byte[] bytes, int from, int to) {
        long h = key;
        for (int i = from; i < to; i++) {
            int b = bytes[i];
            if (b >= '0' && b <= '9' || (b | 0x20) >= 'a' && (b | 0x20) <= 'z' || b < 0) {
                h = (h ^ (b | 0x20)) * 0x100000001B3L;
            }
        }
        return mix(h);
    }

    /** A fast fingerprint of the exact bytes. At least eight bytes behind the value must be readable. */
    long exact(byte[] bytes, int from, int to) {
        long h = key ^ (to - from) * 0x9E3779B97F4A7C15L;
        int i = from;
        for (; i + 8 <= to; i += 8) {
            h = Long.rotateLeft((h ^ (long) LONG.get(bytes, i)) * 0xC2B2AE3D27D4EB4FL, 29);
        }
        if (i < to) {
            long rest = (long) LONG.get(bytes, i) & (1L << ((to - i) << 3)) - 1;
            h = (h ^ rest) * 0xC2B2AE3D27D4EB4FL;
        }
        return mix(h);
    }

    private static final java.lang.invoke.VarHandle LONG =
            java.lang.invoke.MethodHandles.byteArrayViewVarHandle(long[].class, java.nio.ByteOrder.LITTLE_ENDIAN);

    static long mix(long value) {
        long h = value;
        h ^= h >>> 32;
        h *= 0xD6E8FEB86659FD93L;
        h ^= h >>> 32;
        h *= 0xD6E8FEB86659FD93L;
        return h ^ (h >>> 32);
    }
}
