/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person decided last about a purpose.
 *
 * @param seq the entry that says so; 0 when that was erased and the no is remembered alone
 * @param answer what she said
 * @param decidedAt when
 * @param validUntil until when a yes counts; empty when it does not end
 * @param pausedUntil until when she wants nothing; empty without a pause
 * @param signalAt when her browser said no last; empty when it did not
 * @param frequency how often she wants to hear; empty when she has not said
 * @param trust how sure it is
 * @param child true when she is a child, for whom a parent decides
 */
public record Standing(
        long seq,
        Answer answer,
        Instant decidedAt,
        Optional<Instant> validUntil,
        Optional<Instant> pausedUntil,
        Optional<Instant> signalAt,
        String frequency,
        Trust trust,
        boolean child) {

    /** What somebody said of a purpose. */
    public enum Answer {
        /** Yes. */
        YES,
        /** No. */
        NO,
        /** Neither yet. */
        OPEN;

        String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A person who has said nothing. */
    static Standing none(boolean child) {
        return new Standing(
                0,
                Answer.OPEN,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Trust.STATED,
                child);
    }

    /** True for a yes. */
    public boolean yes() {
        return answer == Answer.YES;
    }

    /** True for a no. */
    public boolean no() {
        return answer == Answer.NO;
    }

    /** True when she said yes although her browser says no, after it had said so. */
    public boolean yesInSpiteOfSignal() {
        return yes() && signalAt.map(decidedAt::isAfter).orElse(false);
    }

    /** True when a yes still counts at a moment. */
    public boolean valid(Instant moment) {
        return validUntil.map(moment::isBefore).orElse(true);
    }

    /** True when it is a yes to something less than is asked since a moment. */
    public boolean outgrown(Instant renewed) {
        return yes() && decidedAt.isBefore(renewed);
    }

    /** The same, but that a yes to something less counts no longer than until the moment at which more was asked. */
    Standing since(Instant renewed) {
        boolean sooner = validUntil.map(renewed::isBefore).orElse(true);
        return outgrown(renewed) && sooner
                ? new Standing(
                        seq, answer, decidedAt, Optional.of(renewed), pausedUntil, signalAt, frequency, trust, child)
                : this;
    }

    /** True when nothing is wanted at a moment. */
    public boolean paused(Instant moment) {
        return pausedUntil.map(moment::isBefore).orElse(false);
    }
}
