/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resguardo.platform.job.Job;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.words.Words;

/** Tells of jobs in a reader's words. */
public final class JobWords {
    private final Words words;
    private final Instant now;

    /** Tells in some words, at a moment. */
    public JobWords(Words words, Instant now) {
        this.words = words;
        this.now = now;
    }

    /** A job as its page shows it. */
    public JobView view(Job job, JobKind<?> kind, boolean mayStop) {
        return new JobView(
                job.id(),
                words.say(kind.title()),
                job.state().ended(),
                state(job),
                look(job),
                sentence(job),
                details(job),
                job.progress().filter(far -> !job.state().ended() && far.total() > 0),
                mayStop && !job.state().ended() && !job.stopAsked(),
                job.message().flatMap(Job.Message::address));
    }

    private String state(Job job) {
        return switch (job.state()) {
            case WAITING -> words.say("job.state.waiting");
            case RUNNING -> words.say(job.stopAsked() ? "job.state.stopping" : "job.state.running");
            case DONE -> words.say("job.state.done");
            case STOPPED -> words.say("job.state.stopped");
            case FAILED -> words.say("job.state.failed");
        };
    }

    private static String look(Job job) {
        return switch (job.state()) {
            case WAITING, RUNNING -> "plain";
            case DONE -> "good";
            case STOPPED -> "warn";
            case FAILED -> "danger";
        };
    }

    private String sentence(Job job) {
        return switch (job.state()) {
            case WAITING -> message(job).orElseGet(() -> words.say("job.doing.waiting"));
            case RUNNING -> running(job);
            case DONE, FAILED -> message(job).orElseGet(() -> state(job));
            case STOPPED -> message(job).orElseGet(() -> words.say("job.stopped.sentence"));
        };
    }

    private String running(Job job) {
        return job.stopAsked()
                ? words.say("job.stopping.sentence")
                : job.progress().map(far -> words.say(far.doing())).orElseGet(() -> words.say("job.doing.waiting"));
    }

    private Optional<String> message(Job job) {
        return job.message().map(told -> words.say(told.sentence(), arguments(told.arguments())));
    }

    /** What is a number in digits counts as one, so that sentences can have plural forms. */
    private static Map<String, Object> arguments(Map<String, String> told) {
        return told.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        argument -> argument.getValue().matches("\\d{1,18}")
                                ? (Object) Long.valueOf(argument.getValue())
                                : argument.getValue()));
    }

    private List<String> details(Job job) {
        List<String> details = new ArrayList<>();
        job.progress().map(this::amount).ifPresent(details::add);
        job.left(now).map(this::left).ifPresent(details::add);
        job.pace()
                .due()
                .filter(due -> !job.state().ended() && job.message().isPresent())
                .ifPresent(due -> details.add(words.say("job.again", "moment", moment(due))));
        job.endedAt().ifPresent(end -> details.add(words.say("job.ended", "moment", moment(end))));
        return details;
    }

    private String amount(JobProgress far) {
        String amount = words.say(far.unit(), Map.of("done", far.done(), "total", far.total()));
        return words.say("job.amount", "amount", amount);
    }

    private String left(Duration left) {
        long minutes = Math.round(left.toSeconds() / 60.0);
        if (minutes < 1) {
            return words.say("job.left.seconds");
        }
        return minutes < 90
                ? words.say("job.left.minutes", "count", minutes)
                : words.say("job.left.hours", "count", Math.round(minutes / 60.0));
    }

    private String moment(Instant moment) {
        return words.moment(moment, ZoneId.systemDefault());
    }
}
