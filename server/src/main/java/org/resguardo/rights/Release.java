/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.rights.CaseEvent.What;
import org.resguardo.rights.Identifier.Proof;
import org.resguardo.rights.Identifier.Source;
import org.resguardo.rights.Message.Personal;

/**
 * Decides whether data of a person may be given to whoever asks in a case, or be deleted or changed at her word. What she told of
 * herself, and from which address she wrote, counts for nothing: only what was proven of a contact that the business already had.
 */
public final class Release {
    /** How long a deletion waits after all contacts on file were told of it. */
    public static final Duration COOLING = Duration.ofDays(3);

    private static final long FACTS = 3;

    private Release() {}

    /** Why not. */
    public enum Obstacle {
        /** Nothing on file was proven. */
        UNPROVEN("rights.obstacle.unproven"),
        /** The data can do much harm, and one proof is not enough for it. */
        SECOND_PROOF("rights.obstacle.second_proof"),
        /** Three wrong facts, or somebody said that it was not her: the owner must look into it. */
        REVIEW("rights.obstacle.review"),
        /** A deletion waits, so that whoever did not ask for it can say so. */
        COOLING("rights.obstacle.cooling"),
        /** It was put aside, withdrawn or merged. */
        ENDED("rights.obstacle.ended");

        private final String sentence;

        Obstacle(String sentence) {
            this.sentence = sentence;
        }

        /** The key of the sentence that says it. */
        public String sentence() {
            return sentence;
        }
    }

    /** What stands against giving out data; empty when nothing does. */
    public static Optional<Obstacle> data(
            RightsCase of, List<Identifier> identifiers, List<CaseEvent> events, Personal personal) {
        if (personal == Personal.NONE) {
            return Optional.empty();
        }
        List<Identifier> proven = identifiers.stream()
                .filter(one -> one.source() == Source.ON_FILE && one.proven().isPresent())
                .toList();
        boolean reviewed = proven.stream()
                .anyMatch(one -> one.proof().filter(Proof.REVIEW::equals).isPresent());
        if (aside(of)) {
            return Optional.of(Obstacle.ENDED);
        }
        if (of.times().contested().isPresent() || (wrong(events) >= FACTS && !reviewed)) {
            return Optional.of(Obstacle.REVIEW);
        }
        if (proven.isEmpty()) {
            return Optional.of(Obstacle.UNPROVEN);
        }
        boolean strong = reviewed
                || proven.stream()
                        .anyMatch(one ->
                                one.proof().filter(Proof.IN_PERSON::equals).isPresent())
                || proven.stream().map(one -> one.proof()).distinct().count() > 1;
        return personal == Personal.SENSITIVE && !strong ? Optional.of(Obstacle.SECOND_PROOF) : Optional.empty();
    }

    /** What stands against deleting or changing data at the person's word; empty when nothing does. */
    public static Optional<Obstacle> change(
            RightsCase of, List<Identifier> identifiers, List<CaseEvent> events, Instant now) {
        return data(of, identifiers, events, Personal.DATA)
                .or(() -> of.kind() == CaseKind.DELETION && !cooled(identifiers, now)
                        ? Optional.of(Obstacle.COOLING)
                        : Optional.empty());
    }

    private static boolean cooled(List<Identifier> identifiers, Instant now) {
        return identifiers.stream()
                .flatMap(one -> one.proven().stream())
                .min(Instant::compareTo)
                .filter(first -> !first.plus(COOLING).isAfter(now))
                .isPresent();
    }

    private static boolean aside(RightsCase of) {
        return of.unwanted() || of.state().end() == CaseState.End.ASIDE;
    }

    private static long wrong(List<CaseEvent> events) {
        return events.stream().filter(event -> event.what() == What.FACT_WRONG).count();
    }
}
