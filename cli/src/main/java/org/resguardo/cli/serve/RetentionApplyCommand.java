/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.resguardo.app.RetentionTerminal;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.words.Language;
import org.resguardo.retention.Disposals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resguardo retention apply}: approves what was counted of a rule. The server does the rest, at once or when it is next started. */
@Command(name = "apply", mixinStandardHelpOptions = true, sortOptions = false)
public final class RetentionApplyCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Parameters(paramLabel = "RULE", arity = "1", descriptionKey = "rule")
    private long rule;

    @Option(names = "--approve", paramLabel = "N", required = true, descriptionKey = "approve")
    private long number;

    @Option(names = "--as", paramLabel = "EMAIL", required = true, descriptionKey = "as")
    private String email = "";

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling how it goes. */
    public RetentionApplyCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (RetentionTerminal terminal = RetentionTerminal.of(data.folder(environment), data.keyFile())) {
            Optional<Disposals.Outcome> outcome = terminal.approve(rule, number, email);
            if (outcome.isEmpty()) {
                out.println(words.say("retention.nobody"));
                return USAGE;
            }
            Language reader = Language.of(words.locale().getLanguage()).orElse(Language.ENGLISH);
            return switch (outcome.get()) {
                case Disposals.Outcome.Refused refused -> {
                    out.println(terminal.say(refused.sentence(), reader));
                    yield USAGE;
                }
                case Disposals.Outcome.Waiting waiting -> {
                    out.println(words.say("retention.waiting"));
                    yield DONE;
                }
                case Disposals.Outcome.Started started -> {
                    out.println(words.say("retention.begun", "job", started.job()));
                    yield DONE;
                }
            };
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }
}
