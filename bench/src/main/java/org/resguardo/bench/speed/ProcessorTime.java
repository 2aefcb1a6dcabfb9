/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Measures the processor time of the thread that runs something: what other programs do on the machine hardly counts. */
final class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 6;
    private static final double LEAST = 0.25;

    private ProcessorTime() {}

    /** The seconds that one run takes, in the best of several rounds of a quarter of a second or more. */
    static double best(Runnable run) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            int runs = 0;
            double seconds;
            do {
                run.run();
                runs++;
                seconds = (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
            } while (seconds < LEAST);
            best = Math.min(best, seconds / runs);
        }
        return best;
    }
}
