/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.resguardo.engine.Certainty;
import org.resguardo.scan.ScanSettings;
import picocli.CommandLine.Option;

/** The options that say how to look. */
final class LookOptions {
    private static final int SAMPLES = 3;

    @Option(names = "--certainty", paramLabel = "possible|likely|certain", defaultValue = "likely")
    private Certainty certainty = Certainty.LIKELY;

    @Option(names = "--include", paramLabel = "GLOB")
    private List<String> include = List.of();

    @Option(names = "--exclude", paramLabel = "GLOB")
    private List<String> exclude = List.of();

    @Option(names = "--full")
    private boolean full;

    @Option(names = "--ocr")
    private boolean ocr;

    @Option(names = "--samples")
    private boolean samples;

    @Option(names = "--threads", paramLabel = "N")
    private int threads;

    ScanSettings settings() {
        ScanSettings settings = ScanSettings.standard().withLeast(certainty);
        if (threads < 0 || threads > 256) {
            throw new UsageProblem("complaint.threads", "value", String.valueOf(threads));
        }
        return settings.withThreads(threads == 0 ? settings.threads() : threads)
                .withRows(full ? Long.MAX_VALUE : settings.rows())
                .withSamples(samples ? SAMPLES : 0);
    }

    boolean ocr() {
        return ocr;
    }

    /** Lets through the files and tables that {@code --include} and {@code --exclude} leave in. */
    Predicate<Path> wanted() {
        Globs in = new Globs(include);
        Globs out = new Globs(exclude);
        return path -> (in.isEmpty() || in.anyMatches(path)) && !out.anyMatches(path);
    }
}
