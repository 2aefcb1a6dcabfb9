/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowChoiceTest {

    @Nested
    class Ranges {

        @ParameterizedTest
        @CsvSource({
            "1, 1000, 10, 0.3",
            "5, 5, 64, 0.9",
            "1, 3, 64, 0.0",
            "-9223372036854775808, 9223372036854775807, 64, 0.5",
            "9223372036854775000, 9223372036854775807, 7, 0.99"
        })
        void coverEveryKeyOnce(long from, long to, int count, double phase) {
            List<KeyRange> parts = new KeyRange(from, to).parts(count, phase);
            assertThat(parts.getFirst().from()).isEqualTo(from);
            assertThat(parts.getLast().to()).isEqualTo(to);
            assertThat(parts).hasSizeBetween(1, count + 1).allMatch(part -> part.from() <= part.to());
            for (int i = 1; i < parts.size(); i++) {
                assertThat(parts.get(i).from()).isEqualTo(parts.get(i - 1).to() + 1);
            }
        }

        @Test
        void areShiftedByThePhase() {
            KeyRange range = new KeyRange(0, 999);
            assertThat(range.parts(10, 0.2)).isNotEqualTo(range.parts(10, 0.7));
        }
    }

    @Nested
    class LeavingOut {

        @ParameterizedTest
        @CsvSource({"1000, 300", "1000, 999", "7, 1", "1000000000, 1000"})
        void keepsAsManyAsWantedSpreadEvenly(long of, long keep) {
            Thinning thinning = new Thinning(of, keep);
            long step = Math.max(1, of / 100_000);
            if (step == 1) {
                assertThat(LongStream.range(0, of).filter(thinning::keeps).count())
                        .isEqualTo(keep);
                assertThat(LongStream.range(0, of / 2).filter(thinning::keeps).count())
                        .isEqualTo(keep * (of / 2) / of);
            } else {
                long gap = of / keep;
                assertThat(LongStream.range(0, 10 * gap).filter(thinning::keeps).count())
                        .isEqualTo(10);
            }
        }

        @Test
        void keepsNothingBeyondWhatWasCounted() {
            assertThat(new Thinning(10, 5).keeps(10)).isFalse();
        }

        @Test
        void keepsAllWhenNoneNeedGo() {
            assertThat(LongStream.range(0, 50).allMatch(Thinning.none()::keeps)).isTrue();
        }
    }
}
