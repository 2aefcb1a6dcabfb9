/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.retention.NamedRows;
import org.resguardo.retention.PersonDisposal;

/**
 * The erasure of what was found for a case.
 *
 * @param id its number
 * @param caseId of which case
 * @param searchId what was found by which search
 * @param state how far it is
 * @param certificate the number on its certificate
 * @param accountId who planned it, or approved it
 * @param jobId the job that does it
 * @param times when what happened
 * @param confirmedBy who confirmed it: {@code person} or {@code counter}; empty before
 * @param lines what comes of it, place by place
 * @param parts what is to go
 */
public record Erasure(
        long id,
        long caseId,
        long searchId,
        State state,
        String certificate,
        long accountId,
        Optional<Long> jobId,
        Times times,
        String confirmedBy,
        List<ReportLine> lines,
        List<Part> parts) {
    /** How long a plan holds before the places must be asked again. */
    public static final Duration VALID = Duration.ofDays(7);

    /** Keeps the lists as they are. */
    public Erasure {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }

    /** How far an erasure is. The ids never change: the database holds them. */
    public enum State {
        /** It is known what would be erased; nothing is. */
        PLANNED,
        /** It is being done, or stands still half-way. */
        RUNNING,
        /** All is gone that can go, and the rest is told. */
        DONE,
        /** What it took was brought back. */
        UNDONE,
        /** Another plan took its place. */
        DROPPED;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String id) {
            return Arrays.stream(values())
                    .filter(state -> state.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such state"));
        }
    }

    /**
     * When what happened.
     *
     * @param planned when the places were asked
     * @param confirmed when the person confirmed it
     * @param approved when somebody of the business approved it
     * @param done when it was done
     */
    public record Times(
            Instant planned, Optional<Instant> confirmed, Optional<Instant> approved, Optional<Instant> done) {}

    /**
     * Rows of one table.
     *
     * @param id its number
     * @param rows the rows; none after it is done
     * @param key the sealed key of what waits in the quarantine
     * @param result what came of it; empty before
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Part(long id, NamedRows rows, Optional<byte[]> key, Optional<PersonDisposal.Result> result) {}

    /** How many rows and documents of the business are to go. */
    public long going() {
        return parts.stream().mapToLong(part -> part.rows().rows().size()).sum();
    }

    /** How many things have an outcome, here and in the program itself. */
    public long count(Outcome outcome) {
        return lines.stream()
                .filter(line -> line.outcome() == outcome)
                .mapToLong(ReportLine::count)
                .sum();
    }

    /** True while a plan can be approved. */
    public boolean valid(Instant now) {
        return state == State.PLANNED && now.isBefore(times.planned().plus(VALID));
    }
}
