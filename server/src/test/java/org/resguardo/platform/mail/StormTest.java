/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link StormBenchmark}: every message is delivered once, or visibly failed, or said to be unknown. */
class StormTest {
    private static final int MESSAGES = 200;
    private static final int KILLS = 2;

    @TempDir
    private Path folder;

    @Test
    void losesNothingAndSendsNothingTwiceThroughRefusalsDeathAndKills() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Storm.Result result = new Storm(folder, MESSAGES, KILLS, seed).rage();

        assertThat(result.untrue()).isEmpty();
        assertThat(result.twice()).isZero();
        assertThat(result.outcomes())
                .filteredOn(one -> one.fate() == Weather.Fate.REFUSED || one.fate() == Weather.Fate.UNWANTED)
                .isNotEmpty()
                .allMatch(one -> one.state() == MailState.FAILED);
        long died = result.outcomes().stream()
                .filter(one ->
                        one.fate() == Weather.Fate.DIES_BEFORE_TAKING || one.fate() == Weather.Fate.DIES_AFTER_TAKING)
                .count();
        assertThat(result.count(MailState.UNKNOWN)).isBetween(died, died + KILLS);
        assertThat(result.weather().times("encryptions that failed")).isPositive();
        assertThat(result.weather().times("connections that died within a message"))
                .isPositive();
        assertThat(result.weather().times("greylisted")).isPositive();
    }
}
