/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LotSizeTest {
    private static final Duration QUICK = Duration.ofMillis(20);
    private static final Duration SLOW = Duration.ofSeconds(2);
    private static final long FEW_BYTES = 10_000;
    private static final long MANY_BYTES = 64L << 20;

    private final LotSize size = LotSize.beginningWith(1_000);

    @Test
    void growsWhileTransactionsAreShortAndNotWithoutEnd() {
        for (int i = 0; i < 20; i++) {
            size.learn(QUICK, FEW_BYTES);
        }
        assertThat(size.rows()).isEqualTo(8_000);
    }

    @Test
    void shrinksWhenSomebodyWouldWaitLongOrRowsAreLarge() {
        size.learn(SLOW, FEW_BYTES);
        assertThat(size.rows()).isEqualTo(500);
        size.learn(QUICK, MANY_BYTES);
        assertThat(size.rows()).isEqualTo(250);
        for (int i = 0; i < 20; i++) {
            size.learn(SLOW, MANY_BYTES);
        }
        assertThat(size.rows()).as("it goes on all the same").isEqualTo(50);
    }

    @Test
    void staysWhereThePlaceSaysHowMany() {
        LotSize fixed = LotSize.of(1);
        fixed.learn(QUICK, FEW_BYTES);
        fixed.learn(SLOW, MANY_BYTES);
        assertThat(fixed.rows()).isEqualTo(1);
    }
}
