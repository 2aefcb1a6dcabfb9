/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnNatureTest {
    private static final Engine ENGINE = Engine.standard();

    private static ColumnNature of(IntFunction<String> value) {
        ColumnBatch batch = new ColumnBatch();
        IntStream.range(0, 200).mapToObj(value).forEach(batch::add);
        ColumnProfiler scan = ENGINE.column(0);
        scan.add(batch);
        return scan.profile().nature();
    }

    @Test
    void isWhatNineOfTenValuesAre() {
        assertThat(of(i -> "")).isEqualTo(ColumnNature.EMPTY);
        assertThat(of(i -> "2026-%02d-%02d".formatted(1 + i % 12, 1 + i % 28))).isEqualTo(ColumnNature.DATES);
        assertThat(of(i -> i + ".50")).isEqualTo(ColumnNature.NUMBERS);
        assertThat(of(i -> i % 2 == 0 ? "no" : "yes")).isEqualTo(ColumnNature.YES_OR_NO);
        assertThat(of(i -> i % 3 == 0 ? "paid" : "open")).isEqualTo(ColumnNature.FEW_VALUES);
        assertThat(of(i -> "PAN-" + (1000 + i))).isEqualTo(ColumnNature.CODES);
        assertThat(of(i -> "pan de elote " + "abcdefghij".charAt(i % 10) + "abcdefghijklmnopqrst".charAt(i % 20)))
                .isEqualTo(ColumnNature.WORDS);
        assertThat(of(i -> "She rang on day " + i + " and asked for her cake to be kept"))
                .isEqualTo(ColumnNature.SENTENCES);
    }

    @Test
    void isTheLooserOneWhereValuesAreMixed() {
        assertThat(of(i -> i % 2 == 0 ? "PAN-" + i : Integer.toString(i))).isEqualTo(ColumnNature.CODES);
    }
}
