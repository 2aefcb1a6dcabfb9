/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Columns that any business has and that name nobody, and the same values below a heading that says what they are. */
class PlainColumnsTest {
    private static final Engine ENGINE = Engine.standard();

    private static List<ColumnFinding> of(String heading, IntFunction<String> value) {
        ColumnBatch batch = new ColumnBatch();
        for (int i = 0; i < 500; i++) {
            batch.add(value.apply(i));
        }
        ColumnProfiler profiler = ENGINE.column(0);
        profiler.add(batch);
        return ENGINE.judge(List.of(ColumnHeading.of(heading)), List.of(profiler.profile()))
                .get(0);
    }

    @Test
    void numbersWithoutAHeadingThatSaysMoreAreNothing() {
        Random random = new Random(1);
        assertThat(of("order_id", i -> "" + (1_000_000 + i))).isEmpty();
        assertThat(of("x", i -> "" + (10_000_000 + random.nextInt(80_000_000)))).isEmpty();
        assertThat(of("x", i -> "" + (1_700_000_000L + 60L * i))).isEmpty();
        assertThat(of("amount", i -> random.nextInt(9000) + "." + (10 + random.nextInt(90))))
                .isEmpty();
        assertThat(of("sku", i -> "A" + (10_000_000 + random.nextInt(80_000_000))))
                .isEmpty();
        assertThat(of("size", i -> "A" + (10 + i % 20))).isEmpty();
        assertThat(of("created_at", i -> "2026-01-" + (10 + i % 18))).isEmpty();
    }

    @Test
    void theSameNumbersBelowAHeadingAreWhatItSays() {
        Random random = new Random(1);
        assertThat(of("cédula", i -> "" + (10_000_000 + random.nextInt(80_000_000))))
                .anyMatch(found -> found.category() == DataCategory.NATIONAL_ID
                        && found.certainty().atLeast(Certainty.LIKELY));
        assertThat(of("ICD-10", i -> "E11." + i % 10))
                .anyMatch(found -> found.category() == DataCategory.HEALTH
                        && found.certainty().atLeast(Certainty.LIKELY));
        assertThat(of("alien number", i -> "A" + (100_000_000 + random.nextInt(800_000_000))))
                .anyMatch(found -> found.category() == DataCategory.IMMIGRATION_STATUS);
    }
}
