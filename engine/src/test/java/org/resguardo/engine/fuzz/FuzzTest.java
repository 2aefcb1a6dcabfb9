/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.engine.Detector;
import org.resguardo.engine.Engine;

/** Tries the inputs that were kept, and some thousands made from them and from the examples of the detectors by chance. */
class FuzzTest {
    private static final Path KEPT = Path.of("src/test/resources/org/resguardo/engine/fuzz");
    private static final String SIGNS = "@:.-/ \n\u001f0Az(,";
    private static final int ROUNDS = 6000;
    private static final int LONGEST = 3000;

    @Test
    void holdsForAnyText() throws IOException {
        run("text", TextTarget::fuzzerTestOneInput);
    }

    @Test
    void holdsForAnyColumn() throws IOException {
        run("columns", ColumnTarget::fuzzerTestOneInput);
    }

    private static void run(String target, Consumer<byte[]> property) throws IOException {
        List<byte[]> inputs = kept(target);
        assertThat(inputs).as("inputs that were kept for %s", target).isNotEmpty();
        inputs.forEach(input -> attempt(input, property, "kept"));
        for (Detector detector : Engine.with(d -> true).detectors()) {
            Stream.concat(detector.examples().stream(), detector.nearMisses().stream())
                    .forEach(text -> inputs.add(text.getBytes(StandardCharsets.UTF_8)));
        }
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            attempt(changed(inputs, random), property, "seed " + seed);
        }
    }

    private static void attempt(byte[] input, Consumer<byte[]> property, String origin) {
        try {
            property.accept(input);
        } catch (RuntimeException | AssertionError e) {
            fail(origin + ", input " + Base64.getEncoder().encodeToString(input), e);
        }
    }

    private static List<byte[]> kept(String target) throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.list(KEPT.resolve(target))) {
            for (Path file : files.sorted().toList()) {
                inputs.add(Files.readAllBytes(file));
            }
        }
        return inputs;
    }

    /** Some inputs behind each other, with bytes changed, left out, doubled. */
    private static byte[] changed(List<byte[]> inputs, Random random) {
        byte[] made = new byte[LONGEST];
        int length = 0;
        for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
            byte[] part = inputs.get(random.nextInt(inputs.size()));
            int times = random.nextInt(12) == 0 ? 1 + random.nextInt(40) : 1;
            for (int i = 0; i < times * part.length && length < LONGEST; i++) {
                int chance = random.nextInt(60);
                byte b = part[i % part.length];
                if (chance > 1) {
                    made[length++] = chance == 2 ? (byte) random.nextInt(256) : b;
                } else if (chance == 0 && length + 1 < LONGEST) {
                    made[length++] = b;
                    made[length++] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
                }
            }
        }
        return java.util.Arrays.copyOf(made, length);
    }
}
