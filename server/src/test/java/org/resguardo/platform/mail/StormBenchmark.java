/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.nio.file.Files;
import java.nio.file.Path;

/** Many messages through refusals, greylisting, deaths, spoilt encryption and kills: {@code bench/results/mail.txt}. */
public final class StormBenchmark {
    private StormBenchmark() {}

    /** Takes the number of messages, how often the program is killed, and a seed. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("storm-");
        int messages = Integer.parseInt(args[0]);
        long began = System.nanoTime();
        Storm.Result result = new Storm(folder, messages, Integer.parseInt(args[1]), Long.parseLong(args[2])).rage();
        System.out.printf(
                "messages %d, kills %s, seed %s, %.0f s%n",
                messages, args[1], args[2], (System.nanoTime() - began) / 1e9);
        for (MailState state : MailState.values()) {
            System.out.printf("  said to be %s: %d%n", state.id(), result.count(state));
        }
        System.out.printf("  said something untrue: %d%n", result.untrue().size());
        System.out.printf("  arrived twice: %d%n", result.twice());
        for (String what : new String[] {
            "addresses refused",
            "greylisted",
            "texts refused",
            "connections that died within a message",
            "connections that died before the message was taken",
            "connections that died after the message was taken",
            "encryptions that failed"
        }) {
            System.out.printf("  weather, %s: %d%n", what, result.weather().times(what));
        }
        if (!result.untrue().isEmpty() || result.twice() > 0) {
            System.exit(1);
        }
    }
}
