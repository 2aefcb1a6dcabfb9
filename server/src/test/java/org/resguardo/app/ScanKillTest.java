/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.StoreScan;
import org.resguardo.inventory.Stores;

/** Kills the server while it looks, some times. The look goes on behind the last file that was kept: none is missed, none counted twice. */
class ScanKillTest {
    private static final int FILES = 400;
    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    static long read(Server server) {
        return server.part(Stores.class).all().stream()
                .flatMap(store -> server.part(Scans.class).latest(store.id()).stream())
                .mapToLong(look -> look.tally().read())
                .findFirst()
                .orElse(0);
    }

    @Test
    void goesOnBehindTheLastFileThatWasKept() throws IOException, InterruptedException {
        Path files = Files.createDirectories(folder.resolve("files"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(files.resolve("clientes%03d.csv".formatted(i)), customers(i));
        }
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        long kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long atStart = kept;
            kept = lookAndKill(files, kept + 1 + random.nextInt(FILES / 8));
            assertThat(kept).as("goes on, seed %d", seed).isGreaterThan(atStart);
        }
        try (Server server = Server.start(RunningServer.settings(folder.resolve("data")))) {
            assertThat(read(server)).as("nothing that was kept is gone").isGreaterThanOrEqualTo(kept);
            StoreScan done = ended(server);
            assertThat(done.outcome()).isEqualTo(StoreScan.Outcome.DONE);
            assertThat(done.tally().read()).as("each file once").isEqualTo(FILES);
            assertThat(done.tally().same()).isZero();
            assertThat(server.part(Inventory.class).kinds().stream().map(HeldKind::fields))
                    .contains((long) FILES);
        }
    }

    private static String customers(int file) {
        StringBuilder text = new StringBuilder("nombre,correo\n");
        for (int i = 0; i < 300; i++) {
            text.append("María López,ana%d-%d@example.com\n".formatted(file, i));
        }
        return text.toString();
    }

    private static StoreScan ended(Server server) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        long store = server.part(Stores.class).all().getFirst().id();
        while (true) {
            StoreScan scan = server.part(Scans.class).latest(store).orElseThrow();
            if (scan.outcome() != StoreScan.Outcome.RUNNING) {
                return scan;
            }
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
    }

    private long lookAndKill(Path files, long until) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledScan.class.getName(),
                        folder.resolve("data").toString(),
                        files.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long read = 0;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.US_ASCII))) {
            while (read < until) {
                String line = said.readLine();
                assertThat(line).as("the program lives").isNotNull();
                read = line.matches("\\d+") ? Long.parseLong(line) : read;
            }
            program.toHandle().destroyForcibly();
        }
        program.waitFor();
        return read;
    }
}
