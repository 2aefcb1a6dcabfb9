/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A piece of long work, as it stands in the database.
 *
 * @param id its number
 * @param kind the id of its kind
 * @param input what it needs to know, as text
 * @param state where it stands
 * @param stopAsked true when somebody has asked it to stop
 * @param progress how far it is, once it has said so
 * @param resumePoint where the next run begins, once a run has kept one
 * @param pace when and where the present run began
 * @param message what is told of it: its result, or why it failed or waits
 * @param askedAt when it was asked for
 * @param endedAt when it ended, once it has
 */
public record Job(
        long id,
        String kind,
        String input,
        JobState state,
        boolean stopAsked,
        Optional<JobProgress> progress,
        Optional<String> resumePoint,
        Pace pace,
        Optional<Message> message,
        Instant askedAt,
        Optional<Instant> endedAt) {

    /**
     * What the speed of a run can be told from.
     *
     * @param run the number of the run, which no two runs share
     * @param beganAt when it began, once there was one
     * @param before how much had been done before it
     * @param due when a job that waits will be tried again, where that is not at once
     */
    public record Pace(long run, Optional<Instant> beganAt, long before, Optional<Instant> due) {}

    /**
     * A sentence about a job.
     *
     * @param sentence its key
     * @param arguments what it names
     * @param address where the result is, when there is a page
     */
    public record Message(String sentence, java.util.Map<String, String> arguments, Optional<String> address) {}

    /** How long it will still take at the speed of this run; empty while that cannot be told. */
    public Optional<Duration> left(Instant now) {
        return progress.filter(far -> state == JobState.RUNNING && far.total() > 0)
                .flatMap(far -> pace.beganAt().flatMap(began -> left(far, Duration.between(began, now))));
    }

    private Optional<Duration> left(JobProgress far, Duration taken) {
        long done = far.done() - pace.before();
        boolean known = done > 0 && taken.toSeconds() >= 1 && far.total() >= far.done();
        return known
                ? Optional.of(Duration.ofMillis(taken.toMillis() * (far.total() - far.done()) / done))
                : Optional.empty();
    }

    /** Its number and kind alone, since texts of records end up in logs. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
