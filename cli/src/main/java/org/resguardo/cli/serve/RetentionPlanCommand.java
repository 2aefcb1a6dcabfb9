/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resguardo.app.RetentionTerminal;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code resguardo retention plan}: lists the rules with what was counted last, or has one tried. The server does it, at once or when it is next started. */
@Command(name = "plan", mixinStandardHelpOptions = true, sortOptions = false)
public final class RetentionPlanCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Option(names = "--try", paramLabel = "RULE", descriptionKey = "try")
    private @Nullable Long rule;

    @Option(names = "--as", paramLabel = "EMAIL", descriptionKey = "as")
    private String email = "";

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling how it goes. */
    public RetentionPlanCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (RetentionTerminal terminal = RetentionTerminal.of(data.folder(environment), data.keyFile())) {
            if (rule != null) {
                Optional<Long> job = terminal.tryOut(rule, email);
                out.println(job.map(id -> words.say("retention.trying", "job", id))
                        .orElseGet(() -> words.say("retention.nobody")));
                return job.isPresent() ? DONE : USAGE;
            }
            Language reader = Language.of(words.locale().getLanguage()).orElse(Language.ENGLISH);
            List<RetentionTerminal.Plan> plans = terminal.plans(reader);
            plans.forEach(this::tell);
            if (plans.isEmpty()) {
                out.println(words.say("retention.none"));
            }
            List<String> runs = terminal.runs(reader);
            if (!runs.isEmpty()) {
                out.println(words.say("retention.runs"));
                runs.forEach(out::println);
            }
            return DONE;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }

    private void tell(RetentionTerminal.Plan plan) {
        out.println(plan.id() + "\t" + plan.sentence());
        if (plan.until().isPresent() && plan.counted().isPresent()) {
            out.println("\t"
                    + words.say(
                            plan.two() ? "retention.counted.two" : "retention.counted",
                            Map.of(
                                    "count",
                                    plan.counted().get(),
                                    "until",
                                    Date.from(plan.until().get()))));
        } else {
            out.println("\t" + words.say("retention.not_counted"));
        }
    }
}
