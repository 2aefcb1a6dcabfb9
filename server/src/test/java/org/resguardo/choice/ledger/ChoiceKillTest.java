/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program that writes choices down, without warning, again and again: {@code -Dchoice.kills=60} for more rounds. */
class ChoiceKillTest {
    private static final int ROUNDS = Integer.getInteger("choice.kills", 3);
    private static final int NUMBERS_A_ROUND = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void losesNoChoiceThatWasAcknowledgedAndDoublesNone() throws IOException, InterruptedException {
        Path database = folder.resolve("app.db");
        Counter.in(database, Instant::now, 1).close();
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Map<Integer, Long> acknowledged = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            writeAndKill(database, round * NUMBERS_A_ROUND, 20 + random.nextInt(300), acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 20);
        check(database, acknowledged);
        System.out.println("kills " + ROUNDS + ", acknowledged " + acknowledged.size());
    }

    private static void writeAndKill(Path database, int begin, int writes, Map<Integer, Long> acknowledged)
            throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx192m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledCounter.class.getName(),
                        database.toString(),
                        Integer.toString(begin)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.US_ASCII))) {
            for (int i = 0; i < writes; i++) {
                note(String.valueOf(said.readLine()), acknowledged);
            }
            writer.toHandle().destroyForcibly();
            said.lines().forEach(line -> note(line, acknowledged));
        }
        writer.waitFor();
    }

    /** What a line says that was written to its end. */
    private static void note(String line, Map<Integer, Long> acknowledged) {
        if (line.matches("\\d+ \\d+\\.")) {
            String[] parts = line.substring(0, line.length() - 1).split(" ");
            acknowledged.put(Integer.valueOf(parts[0]), Long.valueOf(parts[1]));
        }
    }

    private static void check(Path database, Map<Integer, Long> acknowledged) throws IOException {
        try (Counter counter = Counter.in(database, Instant::now, 1)) {
            Map<Long, String> subjects = new HashMap<>();
            Set<String> once = new HashSet<>();
            counter.ledger.each(entry -> {
                String subject = entry.event().orElseThrow().subject();
                subjects.put(entry.seq(), subject);
                assertThat(once.add(subject)).as("nothing twice").isTrue();
            });
            acknowledged.forEach((number, seq) -> assertThat(subjects.get(seq))
                    .as("acknowledged and lost")
                    .isEqualTo(counter.person(number).id()));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            LedgerFile.write(counter.ledger, counter.offers, file);
            assertThat(new LedgerVerifier(List.of(), Optional.empty())
                            .verify(new BufferedReader(new StringReader(file.toString(StandardCharsets.UTF_8)))))
                    .isInstanceOf(LedgerVerdict.Sound.class);
        }
    }
}
