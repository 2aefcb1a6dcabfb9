/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class DistinctCounterTest {

    private static DistinctCounter of(long from, long to) {
        DistinctCounter counter = new DistinctCounter();
        for (long i = from; i < to; i++) {
            counter.add(i);
            counter.add(i);
        }
        return counter;
    }

    @Test
    void isExactForFew() {
        assertThat(of(0, 0).count()).isZero();
        assertThat(of(0, 2_000).count()).isEqualTo(2_000);
    }

    @Test
    void isCloseForMany() {
        assertThat(of(0, 10_000).count()).isCloseTo(10_000, withinPercentage(8));
        assertThat(of(0, 1_000_000).count()).isCloseTo(1_000_000, withinPercentage(8));
    }

    @Test
    void countsWhatTwoCountersShareOnce() {
        DistinctCounter few = of(0, 100);
        few.merge(of(50, 120));
        assertThat(few.count()).isEqualTo(120);

        DistinctCounter many = of(0, 60_000);
        many.merge(of(30_000, 100_000));
        assertThat(many.count()).isCloseTo(100_000, withinPercentage(8));
    }
}
