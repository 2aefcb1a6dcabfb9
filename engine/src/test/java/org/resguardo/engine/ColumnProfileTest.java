/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Parts of a column may be looked at anywhere and added up in any order and grouping. */
class ColumnProfileTest {
    private static final long KEY = 20261129L;
    private static final Engine ENGINE = Engine.withKey(Detector::onByDefault, KEY);
    private static final Engine ELSEWHERE = Engine.withKey(Detector::onByDefault, KEY);

    private static ColumnProfile partOf(Engine engine, Random random) {
        ColumnBatch batch = new ColumnBatch();
        int kind = random.nextInt(4);
        int values = random.nextInt(3000);
        for (int i = 0; i < values; i++) {
            batch.add(
                    switch (kind) {
                        case 0 -> "persona" + random.nextInt(4000) + "@example.com";
                        case 1 -> "llamar al 612 34 56 " + (10 + random.nextInt(90));
                        case 2 -> "19%02d-03-12".formatted(random.nextInt(100));
                        default -> random.nextInt(5) == 0 ? "" : "María López " + random.nextInt(50);
                    });
        }
        ColumnProfiler profiler = engine.column(random.nextInt(4));
        profiler.add(batch);
        return profiler.profile();
    }

    private static ColumnProfile sum(ColumnProfile... parts) {
        ColumnProfile sum = ColumnProfile.of(parts[0].toBytes());
        for (int i = 1; i < parts.length; i++) {
            sum.merge(parts[i]);
        }
        return sum;
    }

    @Test
    void addsUpInAnyOrderAndGrouping() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            ColumnProfile a = partOf(ENGINE, random);
            ColumnProfile b = partOf(ELSEWHERE, random);
            ColumnProfile c = partOf(ENGINE, random);

            byte[] one = sum(sum(a, b), c).toBytes();

            assertThat(sum(a, sum(b, c)).toBytes()).as("seed %d", seed).isEqualTo(one);
            assertThat(sum(c, b, a).toBytes()).as("seed %d", seed).isEqualTo(one);
        }
    }

    @Test
    void isTheSameWhereverALongColumnWasParted() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> names =
                List.of("María López", "Ana", "harina de trigo", "Pérez Gómez", "x", "", "call 612 34 56 78");
        List<String> column = random.ints(60_000, 0, 70)
                .mapToObj(i -> names.get(i / 10) + (i % 10 == 0 ? " " + i : ""))
                .toList();
        ColumnProfile whole = profile(column, column.size());

        ColumnProfile parted = ENGINE.column(0).profile();
        for (int from = 0, to; from < column.size(); from = to) {
            to = Math.min(column.size(), from + 1 + random.nextInt(30_000));
            parted.merge(profile(column.subList(from, to), 1 + random.nextInt(5_000)));
        }

        assertThat(parted.toBytes()).as("seed %d", seed).isEqualTo(whole.toBytes());
    }

    private static ColumnProfile profile(List<String> values, int atOnce) {
        ColumnProfiler profiler = ENGINE.column(0);
        ColumnBatch batch = new ColumnBatch();
        for (String value : values) {
            batch.add(value);
            if (batch.size() == atOnce) {
                profiler.add(batch);
                batch.clear();
            }
        }
        profiler.add(batch);
        return profiler.profile();
    }

    @Test
    void isTheSameAfterItWasWrittenAndRead() {
        ColumnProfile profile = partOf(ENGINE, new Random(3));

        ColumnProfile read = ColumnProfile.of(profile.toBytes());

        assertThat(read.toBytes()).isEqualTo(profile.toBytes());
        assertThat(read.values()).isEqualTo(profile.values());
        assertThat(ENGINE.judge(List.of(ColumnHeading.of("correo")), List.of(read)))
                .isEqualTo(ENGINE.judge(List.of(ColumnHeading.of("correo")), List.of(profile)));
    }

    @Test
    void saysWhatIsWrongWithOtherBytes() {
        byte[] bytes = partOf(ENGINE, new Random(5)).toBytes();

        assertThatThrownBy(() -> ColumnProfile.of(new byte[12])).isInstanceOf(IllegalArgumentException.class);
        IntStream.of(0, 3, 100, bytes.length - 1)
                .forEach(length -> assertThatThrownBy(() -> ColumnProfile.of(java.util.Arrays.copyOf(bytes, length)))
                        .hasMessageContaining("no column profile"));
    }
}
