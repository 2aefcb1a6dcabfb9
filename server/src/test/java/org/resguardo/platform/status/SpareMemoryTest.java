/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SpareMemoryTest {
    private final AtomicLong used = new AtomicLong();
    private final AtomicLong processor = new AtomicLong();
    private final AtomicInteger cleanings = new AtomicInteger();
    private final SpareMemory memory =
            new SpareMemory(used::get, () -> 40L << 20, processor::get, cleanings::incrementAndGet);

    @Test
    void cleansUpWhatWasLeftLyingWhenLittleGoesOn() {
        used.set(60L << 20);

        memory.look();

        assertThat(cleanings).hasValue(1);
    }

    @Test
    void leavesALittleLying() {
        used.set(50L << 20);

        memory.look();

        assertThat(cleanings).hasValue(0);
    }

    @Test
    void waitsWhileTheProgramIsBusy() {
        used.set(60L << 20);
        processor.set(SpareMemory.INTERVAL.toNanos());

        memory.look();
        assertThat(cleanings).hasValue(0);

        memory.look();
        assertThat(cleanings).hasValue(1);
    }
}
