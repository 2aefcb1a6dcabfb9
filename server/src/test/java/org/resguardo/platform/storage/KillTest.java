/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a writing program without warning, again and again. What it said was written is there, once. */
class KillTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 60);
    private static final int NUMBERS_A_ROUND = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasAcknowledgedAndDoublesNothing() throws IOException, InterruptedException {
        Path database = folder.resolve("app.db");
        try (Store store = SqliteStore.open(database)) {
            store.change(sql -> sql.execute("create table loaf (number integer not null)"));
        }
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Set<Integer> acknowledged = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(writeAndKill(database, round * NUMBERS_A_ROUND, 20 + random.nextInt(400)));
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 20);
        check(database, acknowledged);
    }

    private static Set<Integer> writeAndKill(Path database, int begin, int writes)
            throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        database.toString(),
                        Integer.toString(begin)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Set<Integer> acknowledged = new HashSet<>();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII))) {
            for (int i = 0; i < writes; i++) {
                acknowledged.addAll(number(String.valueOf(said.readLine())));
            }
            writer.toHandle().destroyForcibly();
            said.lines().forEach(line -> acknowledged.addAll(number(line)));
        }
        writer.waitFor();
        return acknowledged;
    }

    /** The number on a line that was written to its end. */
    private static Set<Integer> number(String line) {
        return line.endsWith(".") ? Set.of(Integer.valueOf(line.substring(0, line.length() - 1))) : Set.of();
    }

    private static void check(Path database, Set<Integer> acknowledged) {
        try (Store store = SqliteStore.open(database)) {
            List<Integer> there = store.read(sql ->
                    sql.select(DSL.field("number", Integer.class)).from("loaf").fetch(0, Integer.class));
            Set<Integer> once = new HashSet<>(there);
            assertThat(there).as("nothing twice").hasSameSizeAs(once);
            acknowledged.removeAll(once);
            assertThat(acknowledged).as("acknowledged and lost").isEmpty();
            String integrity = store.read(sql -> String.valueOf(sql.fetchValue("pragma integrity_check")));
            assertThat(integrity).isEqualTo("ok");
        }
    }
}
