/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.words.Words;
import org.resguardo.retention.Archive;
import org.resguardo.retention.DisposalRun;
import org.resguardo.retention.DryRun;
import org.resguardo.retention.RetentionRule;

/**
 * One run, or its certificate.
 *
 * @param run the run
 * @param rule its rule, whether or not it still holds
 * @param store what its place is called
 * @param dryRun the dry run before it
 * @param archive where the records lie that must be kept all the same
 * @param approvedBy who approved
 * @param stuck true when it stands still and can be gone on with
 * @param changes true when the reader may change something
 * @param now the moment
 * @param both the words of both languages, the reader's first
 */
public record RunView(
        DisposalRun run,
        RetentionRule rule,
        String store,
        DryRun dryRun,
        Optional<Archive> archive,
        List<String> approvedBy,
        boolean stuck,
        boolean changes,
        Instant now,
        List<Words> both) {
    private static final ZoneId HERE = ZoneId.systemDefault();

    /** The rule as a sentence. */
    public String sentence(Words words) {
        return RuleSentence.of(rule, store, words);
    }

    /** How it stands: the key of a sentence. */
    public String state() {
        return switch (run.state()) {
            case RUNNING -> stuck ? "retention.run.state.stuck" : "retention.run.state.running";
            case DONE -> archived() ? "retention.run.state.archived" : "retention.run.state.done";
            case GOING_BACK -> "retention.run.state.going_back";
            case UNDONE -> "retention.run.state.undone";
            case DESTROYED -> archived() ? "retention.run.state.archived" : "retention.run.state.destroyed";
        };
    }

    /** True when the records still lie in an archive. */
    public boolean archived() {
        return archive.filter(Archive::kept).isPresent();
    }

    /** Where the records are that were archived, and until when; empty when none were. */
    public Optional<String> archive(Words words) {
        return archive.map(made -> made.destroyedAt()
                .map(when -> words.say("retention.certificate.archive_destroyed", "when", words.moment(when, HERE)))
                .orElseGet(() -> words.say(
                        "retention.certificate.archived",
                        "when",
                        words.day(LocalDate.ofInstant(made.endsAt(), HERE)))));
    }

    /** From when on nobody can bring it back. */
    public String last(Words words) {
        return run.times()
                .destroyed()
                .map(when -> words.say("retention.certificate.destroyed", "when", words.moment(when, HERE)))
                .or(() -> run.times()
                        .undoUntil()
                        .map(when -> words.say("retention.certificate.until", "when", words.moment(when, HERE))))
                .orElseGet(() -> words.say("retention.certificate.not_yet"));
    }

    /** Until when it can be undone. */
    public Optional<Instant> undoUntil() {
        return run.undoable(now) ? run.times().undoUntil() : Optional.empty();
    }
}
