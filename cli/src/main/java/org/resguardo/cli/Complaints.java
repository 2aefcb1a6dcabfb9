/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.resguardo.cli.words.Words;
import org.resguardo.law.LawDataProblem;
import org.resguardo.scan.FailureCode;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with a command line, or that something failed. Never shows a stack trace. */
final class Complaints {
    private final Outside outside;
    private final Words words;

    Complaints(Outside outside, Words words) {
        this.outside = outside;
        this.words = words;
    }

    int aboutUsage(ParameterException problem, String[] args) {
        return usage(sentence(problem), problem.getCommandLine());
    }

    int aboutFailure(Exception problem, CommandLine line, ParseResult parsed) {
        return problem instanceof UsageProblem usage ? usage(usage.sentence(words), line) : aboutFailure(problem);
    }

    private int usage(String sentence, CommandLine line) {
        outside.err().println(sentence);
        String command = line.getCommandSpec().qualifiedName();
        outside.err().println(words.say("complaint.hint", "command", command + " --help"));
        return ExitCode.USAGE.code();
    }

    /** Messages of unexpected exceptions may quote scanned values; the place in our program cannot. */
    int aboutFailure(Throwable problem) {
        outside.err()
                .println(
                        problem instanceof LawDataProblem law
                                ? aboutLaw(law)
                                : words.say("failure.ours", "code", FailureCode.of(problem)));
        return ExitCode.FAILURE.code();
    }

    /** The law's own files hold nothing of anybody, so that their mistakes can be told whole. */
    private String aboutLaw(LawDataProblem law) {
        return words.say(
                "failure.law",
                Map.of(
                        "file", law.file(),
                        "record", law.record(),
                        "field", law.field().in(words.locale()),
                        "expected", law.expected().in(words.locale())));
    }

    private String sentence(ParameterException problem) {
        if (problem.getCause() instanceof UsageProblem usage) {
            return usage.sentence(words);
        }
        return switch (problem) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            default -> badValue(problem);
        };
    }

    private String unmatched(UnmatchedArgumentException problem) {
        String first = problem.getUnmatched().get(0);
        boolean option = first.startsWith("-");
        boolean command = !option && problem.getCommandLine().getParent() == null;
        return words.say(
                option ? "complaint.unknown_option" : command ? "complaint.unknown_command" : "complaint.too_many",
                "value",
                first);
    }

    private String missing(MissingParameterException problem) {
        String names = problem.getMissing().stream().map(Complaints::name).collect(Collectors.joining(", "));
        return words.say("complaint.missing", "name", names);
    }

    private String badValue(ParameterException problem) {
        String value = Optional.ofNullable(problem.getValue()).orElse("");
        return words.say("complaint.bad_value", Map.of("value", value, "name", name(problem.getArgSpec())));
    }

    private static String name(@Nullable ArgSpec argument) {
        return argument == null
                ? ""
                : argument instanceof CommandLine.Model.OptionSpec option
                        ? option.longestName()
                        : argument.paramLabel();
    }
}
