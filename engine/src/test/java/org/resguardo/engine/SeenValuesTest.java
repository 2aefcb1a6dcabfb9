/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Values that were seen lately are not looked at again, and what is known of a column is the same as if they were. */
class SeenValuesTest {
    private static final DetectorSet DETECTORS = DetectorSet.load(Detector::onByDefault);
    private static final ColumnScanner.Workbench REMEMBERS = new ColumnScanner.Workbench(DETECTORS, true);
    private static final ColumnScanner.Workbench LOOKS_ANEW = new ColumnScanner.Workbench(DETECTORS, false);

    private static String value(Random random, int kind) {
        int n = random.nextInt(900);
        return switch (kind) {
            case 0 -> "persona" + n + "@example.com";
            case 1 -> n % 3 == 0 ? " 612 34 56 " + (10 + n % 90) : "(201) 555-0" + (100 + n);
            case 2 -> "19%02d-03-12".formatted(n % 100) + (n % 7 == 0 ? " 10:15:00" : "");
            case 3 -> "llamar al 612 34 56 " + (10 + n % 90) + " o a m" + n + "@example.org";
            case 4 -> n % 5 == 0 ? "" : "\"María López " + (char) ('A' + n % 26) + '"';
            case 5 -> "" + (100_000_000 + n);
            default -> value(random, random.nextInt(6));
        };
    }

    private static byte[] profile(ColumnScanner.Workbench bench, long seed, IntFunction<Random> random) {
        ColumnScanner scanner = new ColumnScanner(DETECTORS, new Fingerprint(seed), 3, false, () -> bench);
        ColumnBatch batch = new ColumnBatch();
        for (int i = 0; i < 40; i++) {
            batch.clear();
            Random dice = random.apply(i);
            int kind = dice.nextInt(7);
            for (int k = 0; k < 2000; k++) {
                batch.add(value(dice, kind));
            }
            scanner.add(batch);
        }
        return scanner.profile().toBytes();
    }

    @Test
    void areCountedAsTheFirstTime() {
        long seed = new Random().nextLong();
        for (int round = 0; round < 4; round++) {
            long key = seed + round;
            IntFunction<Random> random = batch -> new Random(key * 31 + batch);
            boolean same = Arrays.equals(profile(REMEMBERS, key, random), profile(LOOKS_ANEW, key, random));
            assertThat(same).as("seed %d, round %d", seed, round).isTrue();
        }
    }

    @Test
    void areKnownAgain() {
        SeenValues seen = new SeenValues();
        int place = seen.open(77);
        assertThat(seen.find(77)).as("while it is looked at").isNegative();
        seen.note(place, 3, false);
        seen.close(place);
        assertThat(seen.find(77)).isEqualTo(place);
        assertThat(seen.found(place, false, false)).isEqualTo(1L << 3);
        assertThat(seen.find(78)).isNegative();
    }
}
