/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Row;
import org.resguardo.platform.secret.SealingKey;

/**
 * Ends a run without warning, again and again: the program is killed, or the database breaks the connection. What is there in
 * the end is what an uninterrupted run leaves, nothing was done twice, and everything comes back.
 *
 * <p>{@code -Dkills=500} kills as often in all.
 */
class DisposalKillTest {
    private static final int KILLS = Integer.getInteger("kills", 30);
    private static final int COMBINATIONS = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"SQLITE, DELETE", "POSTGRES, DELETE", "SQLITE, ANONYMISE"})
    void goesOnWhereItWasKilled(Product product, DisposalAction action) throws Exception {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        int kills = 0;
        int wanted = KILLS / COMBINATIONS;
        while (kills < wanted) {
            kills += round(product, action, random, wanted - kills);
        }
        System.out.println("kills " + product + " " + action + ": " + kills);
    }

    /** One run that is killed until it has come to its end, or often enough. */
    private int round(Product product, DisposalAction action, Random random, int most) throws Exception {
        product.prepare(folder);
        BigTable.make(product, folder);
        List<String> before = BigTable.rows(product, folder);
        Path file = folder.resolve("q").resolve("run.sealed");
        Files.deleteIfExists(file);
        int kills = 0;
        try (Workshop workshop = new Workshop(folder)) {
            Files.write(folder.resolve("run.key"), workshop.key().sealed());
        }
        while (kills < most && startAndKill(product, action, 1 + random.nextInt(12), random.nextInt(4))) {
            kills++;
        }
        try (Workshop workshop = new Workshop(folder);
                Editor editor = product.editor(folder)) {
            SealingKey key = workshop.key(Files.readAllBytes(folder.resolve("run.key")));
            try (Quarantine quarantine = Quarantine.open(file, key)) {
                Executor executor = BigTable.executor(product, editor, action, Shield.NONE);
                Tally done = executor.run(quarantine, Long.MAX_VALUE, Watch.NONE);
                balances(quarantine, done);
                assertThat(BigTable.rows(product, folder)).isEqualTo(expected(before, action));
                Undo.Outcome back = new Undo(editor).run(quarantine, Watch.NONE);
                assertThat(back).isEqualTo(new Undo.Outcome(done.rows() + done.along(), 0));
                assertThat(BigTable.rows(product, folder)).isEqualTo(before);
            }
        }
        return kills;
    }

    private static void balances(Quarantine quarantine, Tally done) {
        Set<Row> once = new HashSet<>();
        long along = 0;
        for (int i = 0; i < quarantine.frames(); i++) {
            Frame frame = quarantine.frame(i);
            frame.sections()
                    .getFirst()
                    .before()
                    .forEach(row -> assertThat(once.add(row))
                            .as("nothing is done twice")
                            .isTrue());
            along += frame.along();
        }
        assertThat(done.rows()).isEqualTo(once.size()).isEqualTo(BigTable.ROWS / 3);
        assertThat(done.along()).isEqualTo(along);
    }

    private static List<String> expected(List<String> before, DisposalAction action) {
        return before.stream()
                .filter(row -> !action.removesRows() || Integer.parseInt(row.split("\\|")[1]) % 3 != 0)
                .map(row -> action.removesRows() || !row.endsWith("2020-01-01")
                        ? row
                        : row.replaceFirst("somebody \\d+", "(anonymous)"))
                .toList();
    }

    /** False when it came to its end before it could be killed. */
    private boolean startAndKill(Product product, DisposalAction action, int lots, int milliseconds)
            throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledDisposal.class.getName(),
                        folder.toString(),
                        product.name(),
                        Integer.toString(product.port()),
                        action.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.US_ASCII))) {
            for (int i = 0; i < lots; i++) {
                if (said.readLine() == null) {
                    return false;
                }
            }
            if (program.waitFor(milliseconds, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                return false;
            }
            program.toHandle().destroyForcibly();
        }
        program.waitFor();
        return true;
    }

    @Test
    void goesOnWhenTheDatabaseBreaksTheConnection() throws Exception {
        Product product = Product.POSTGRES;
        product.prepare(folder);
        BigTable.make(product, folder);
        List<String> before = BigTable.rows(product, folder);
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        int broken = 0;
        try (Workshop workshop = new Workshop(folder);
                Connection other = product.connect(folder);
                Quarantine quarantine = Quarantine.open(folder.resolve("q").resolve("lost.sealed"), workshop.key())) {
            Tally done = Tally.NONE;
            while (done.rows() < BigTable.ROWS / 3) {
                int after = 1 + random.nextInt(10);
                int[] lots = {0};
                try (Editor editor = product.editor(folder)) {
                    done = BigTable.executor(product, editor, DisposalAction.DELETE, Shield.NONE)
                            .run(quarantine, Long.MAX_VALUE, rows -> {
                                if (++lots[0] == after) {
                                    hangUp(other);
                                }
                            });
                } catch (ConnectorException e) {
                    assertThat(e.problem().passing()).isTrue();
                    broken++;
                }
            }
            balances(quarantine, done);
        }
        assertThat(broken).isPositive();
        assertThat(BigTable.rows(product, folder)).isEqualTo(expected(before, DisposalAction.DELETE));
    }

    private static void hangUp(Connection other) {
        try (Statement statement = other.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
