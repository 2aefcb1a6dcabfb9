/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Ids of records that sort by the moment they were made (UUID version 7, RFC 9562, 5.7). */
final class RecordId {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private RecordId() {}

    static String make(Instant now, RandomGenerator random) {
        long high = (now.toEpochMilli() << 16) | VERSION | (random.nextLong() & 0x0FFFL);
        long low = (random.nextLong() >>> 2) | VARIANT;
        return new UUID(high, low).toString();
    }
}
