/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Value;
import org.resguardo.platform.fault.Fault;

/**
 * Sealing and renewing are killed without warning, again and again; after each kill every value opens, old or new.
 *
 * <p>{@code -Dvalues=1000000 -Dsealing.kills=100} does it at full length.
 */
class SealingKillTest {
    private static final int VALUES = Integer.getInteger("values", 10_000);
    private static final int KILLS = Integer.getInteger("sealing.kills", 5);

    @TempDir
    private Path folder;

    @Test
    void everyValueOpensOldOrNewAfterEachKill() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        int lot = Math.max(20, VALUES / 200);
        try (SealingRig rig = new SealingRig(folder)) {
            rig.fill(VALUES);
            ColumnKeys first = ColumnKeys.make(SealingKind.ENCRYPT);
            rig.keep(first);
            int kills = 0;
            while (kills < KILLS) {
                rig.keep(rig.keys().withNewer());
                while (kills < KILLS && startAndKill(lot, 1 + random.nextInt(60), random.nextInt(4))) {
                    kills++;
                    assertThat(rig.right(SealingRig.seal(rig.keys())))
                            .as("values that open after kill " + kills)
                            .isEqualTo(VALUES);
                }
            }
            System.out.println("kills " + kills);
            ColumnSeal seal = SealingRig.seal(rig.keys());
            try (Editor editor = rig.editor()) {
                new Sealer(editor, editor.table("main.cliente"), "ssn").renew(seal, seen -> {});
            }
            assertThat(rig.left(seal)).isZero();
            ColumnSeal newest = SealingRig.seal(rig.keys().newestAlone());
            assertThat(rig.right(newest)).as("with the newest key alone").isEqualTo(VALUES);
            Value sealed = seal.seal(Value.of("x"), List.of(Value.of(1)));
            assertThatThrownBy(() -> SealingRig.seal(first).open(sealed, List.of(Value.of(1))))
                    .isInstanceOf(Fault.class);
            try (Editor editor = rig.editor()) {
                new Sealer(editor, editor.table("main.cliente"), "ssn").open(newest, seen -> {});
            }
            assertThat(rig.left(newest)).as("opened again, for good").isEqualTo(VALUES);
            assertThat(rig.right(newest)).isEqualTo(VALUES);
        }
    }

    /** False when it came to its end before it could be killed. */
    private boolean startAndKill(int lot, int lots, int milliseconds) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledSealing.class.getName(),
                        folder.toString(),
                        Integer.toString(lot))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.US_ASCII))) {
            for (int i = 0; i < lots; i++) {
                if (said.readLine() == null) {
                    return false;
                }
            }
            if (program.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
                return false;
            }
            program.toHandle().destroyForcibly();
        }
        program.waitFor();
        return true;
    }
}
