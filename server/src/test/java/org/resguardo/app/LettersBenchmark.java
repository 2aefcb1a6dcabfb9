/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import org.resguardo.platform.job.JobEngine;
import org.resguardo.platform.job.Jobs;
import org.resguardo.protection.incident.mailing.Mailing;
import org.resguardo.protection.incident.mailing.Mailings;

/**
 * How long letters to many people take, and how much memory: {@code bench/results/letters.txt}. Run with the heap of the server, {@code
 * -Xmx256m -XX:+UseSerialGC}.
 */
public final class LettersBenchmark {
    private LettersBenchmark() {}

    /** Takes the number of people. */
    public static void main(String[] args) throws Exception {
        try (RunningServer running = RunningServer.start()) {
            Server server = running.server();
            long listed = System.nanoTime();
            Mailing mailing = LettersRig.prepare(server, Integer.parseInt(args[0]));
            long began = System.nanoTime();
            long cpu = cpu();
            long job = LettersRig.start(server, mailing);
            while (!server.part(Jobs.class).find(job).orElseThrow().state().ended()) {
                server.part(JobEngine.class).closed(Duration.ofMillis(50));
            }
            Mailing made = server.part(Mailings.class).find(mailing.id()).orElseThrow();
            System.out.printf(
                    "people %s, list taken %.1f s, letters %d in %.1f s (CPU %.1f s), heap after collections at most %d MB%n",
                    args[0],
                    (began - listed) / 1e9,
                    made.letters(),
                    (System.nanoTime() - began) / 1e9,
                    (cpu() - cpu) / 1e9,
                    kept() >> 20);
        }
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    /** What the oldest generation held at most right after a collection. */
    private static long kept() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getCollectionUsage() == null
                        ? 0
                        : pool.getCollectionUsage().getUsed())
                .sum();
    }
}
