/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One time that a rule is carried out.
 *
 * @param id its number
 * @param certificate the number on its certificate
 * @param ruleId of which rule
 * @param dryRunId after which dry run
 * @param jobId the job that does it
 * @param state where it stands
 * @param tally what was removed or changed
 * @param rest how many records the rule still reached afterwards, besides those that were left alone; empty before the look
 * @param leftovers where what was removed still stands, found by the look afterwards
 * @param back how many records were brought back, and how many could not be
 * @param times when it began, ended, and so on
 */
public record DisposalRun(
        long id,
        String certificate,
        long ruleId,
        long dryRunId,
        Optional<Long> jobId,
        State state,
        Tally tally,
        Optional<Long> rest,
        List<Leftover> leftovers,
        Optional<Undo.Outcome> back,
        Times times) {
    /** Keeps the leftovers as they are. */
    public DisposalRun {
        leftovers = List.copyOf(leftovers);
    }

    /** Where a run stands. The ids never change: the database holds them. */
    public enum State {
        /** It has begun, or will at once. */
        RUNNING,
        /** It has done what was approved. */
        DONE,
        /** It is being undone. */
        GOING_BACK,
        /** What it took was brought back. */
        UNDONE,
        /** What it took can no longer be brought back. */
        DESTROYED;

        static State of(String id) {
            return Arrays.stream(values())
                    .filter(state -> state.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such state"));
        }

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * When what happened.
     *
     * @param began when it began
     * @param done when it was done
     * @param undoUntil until when it can be undone
     * @param undone when it was undone
     * @param destroyed when what it took was destroyed
     */
    public record Times(
            Instant began,
            Optional<Instant> done,
            Optional<Instant> undoUntil,
            Optional<Instant> undone,
            Optional<Instant> destroyed) {}

    /**
     * A column in which something that was removed elsewhere still stands.
     *
     * @param place its table
     * @param column the column
     * @param rows in how many rows
     */
    public record Leftover(String place, String column, long rows) {}

    /** True while what it took can be brought back. */
    public boolean undoable(Instant now) {
        return state == State.DONE && times.undoUntil().filter(now::isBefore).isPresent();
    }

    /** True when it did what was approved and nobody took it back. */
    public boolean succeeded() {
        return state == State.DONE || state == State.DESTROYED;
    }

    /** The page about it. */
    public String page() {
        return "/retention/runs/" + id;
    }

    /** Its number alone. */
    @Override
    public String toString() {
        return "run " + id;
    }
}
