/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.storage.Store;

/** Kills a working program without warning, some times. The job goes on where it was, and does nothing twice. */
class JobKillTest {
    private static final int ROUNDS = 5;
    private static final int LOAVES = 1_000_000;
    private static final int REST = 20;

    @TempDir
    private Path folder;

    @Test
    void goesOnAtItsResumePoint() throws IOException, InterruptedException {
        AtomicReference<Store> store = new AtomicReference<>();
        Baking baking = new Baking((loaves, run) -> Bakery.bake(store.get(), endOf(run), run, () -> {}));
        long id;
        try (Bakery bakery = new Bakery(folder, InstantSource.system(), baking)) {
            id = bakery.jobs().start(baking, LOAVES, "account:1");
        }
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            bakeAndKill(1 + random.nextInt(300));
        }
        try (Bakery bakery = new Bakery(folder, InstantSource.system(), baking)) {
            store.set(bakery.store());
            int baked = bakery.loaves(id).size();
            assertThat(bakery.jobs().find(id).orElseThrow().pace().run()).isEqualTo(ROUNDS);
            bakery.engine().startAlone();
            Job done = bakery.until(id, job -> job.state().ended());

            assertThat(done.state()).isEqualTo(JobState.DONE);
            assertThat(bakery.loaves(id))
                    .isEqualTo(IntStream.rangeClosed(1, baked + REST).boxed().toList());
        }
    }

    /** Some loaves more than there are. */
    private static int endOf(JobRun run) {
        return Integer.parseInt(run.resumePoint().orElseThrow()) + REST;
    }

    private void bakeAndKill(int loaves) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledBakery.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.US_ASCII))) {
            for (int i = 0; i < loaves; i++) {
                assertThat(said.readLine()).isEqualTo("loaf");
            }
            program.toHandle().destroyForcibly();
        }
        program.waitFor();
    }
}
