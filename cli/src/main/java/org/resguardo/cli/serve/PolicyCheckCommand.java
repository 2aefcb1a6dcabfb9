/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.resguardo.app.PolicyCheck;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code resguardo policy check}: tells whether the published policy is still true. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
public final class PolicyCheckCommand implements Callable<Integer> {
    private static final int TRUE = 0;
    private static final int DRIFT = 1;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling what it finds. */
    public PolicyCheckCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (PolicyCheck check = PolicyCheck.of(data.folder(environment), data.keyFile())) {
            Language reader = Language.of(words.locale().getLanguage()).orElse(Language.ENGLISH);
            PolicyCheck.Verdict verdict = check.check(reader);
            verdict.points().forEach(this::tell);
            out.println(summary(verdict));
            return verdict.points().isEmpty() ? TRUE : DRIFT;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }

    private String summary(PolicyCheck.Verdict verdict) {
        if (verdict.version().isEmpty()) {
            return words.say("policy.none");
        }
        int number = verdict.version().get();
        int points = verdict.points().size();
        return points == 0
                ? words.say("policy.true", "number", number)
                : words.say("policy.drift", Map.of("number", number, "count", points));
    }

    private void tell(PolicyCheck.Point point) {
        out.println(point.claim());
        tell("policy.said", point.said());
        tell("policy.evidence", point.evidence());
        tell("policy.truer", point.truer());
        out.println();
    }

    private void tell(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println("  " + words.say(heading));
            lines.forEach(line -> out.println("    " + line));
        }
    }
}
