/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.resguardo.cli.detector.OwnDetectors;
import org.resguardo.cli.words.Words;
import org.resguardo.engine.Certainty;
import org.resguardo.scan.TextLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code resguardo detect --jsonl}: looks at texts that come one a line, and answers one a line. */
@Command(name = "detect", mixinStandardHelpOptions = true)
final class DetectCommand implements Callable<Integer> {
    private final Outside outside;
    private final Words words;

    @Option(names = "--jsonl", required = true)
    private boolean jsonLines;

    @Option(names = "--certainty", paramLabel = "possible|likely|certain", defaultValue = "likely")
    private Certainty certainty = Certainty.LIKELY;

    @Mixin
    private final OwnDetectors own = new OwnDetectors();

    DetectCommand(Outside outside, Words words) {
        this.outside = outside;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        if (!jsonLines) {
            throw new UsageProblem("detect.jsonl", Map.of());
        }
        long unreadable = new TextLines(own.engine(), certainty).run(outside.in(), outside.out());
        if (unreadable > 0) {
            outside.err().println(words.say("detect.unreadable", "count", unreadable));
            return ExitCode.FAILURE.code();
        }
        return 0;
    }
}
