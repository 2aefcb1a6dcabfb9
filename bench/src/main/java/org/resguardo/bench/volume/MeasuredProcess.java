/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.volume;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a command and all processes that it starts used.
 *
 * @param code the exit code
 * @param seconds from start to end
 * @param processorSeconds of all processes together, as far as seen ten times a second
 * @param megabytes the most memory that all processes together held at once: the sum of their resident sets, in which what
 *     several share counts for each
 */
record MeasuredProcess(int code, double seconds, double processorSeconds, double megabytes) {
    private static final long EVERY_MILLIS = 100;

    /** Runs a command to its end. Its output goes nowhere. */
    static MeasuredProcess run(List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        long begin = System.nanoTime();
        Process process = builder.start();
        Map<Long, Duration> processor = new HashMap<>();
        double most = 0;
        try {
            do {
                most = Math.max(most, look(process, processor));
            } while (!process.waitFor(EVERY_MILLIS, java.util.concurrent.TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while measuring", e);
        }
        double used = processor.values().stream().mapToLong(Duration::toMillis).sum() / 1e3;
        return new MeasuredProcess(process.exitValue(), (System.nanoTime() - begin) / 1e9, used, most / 1024);
    }

    private static double look(Process process, Map<Long, Duration> processor) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToDouble(one -> {
                    one.info().totalCpuDuration().ifPresent(time -> processor.put(one.pid(), time));
                    return kilobytes(one.pid());
                })
                .sum();
    }

    static double kilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException e) {
            // The process ended between being listed and being looked at.
            return 0;
        }
    }
}
