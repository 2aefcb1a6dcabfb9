/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One look for the person of a case through all data stores.
 *
 * @param id its number
 * @param caseId of which case
 * @param aim for what
 * @param jobId the job that does it
 * @param began when it began
 * @param ended when it ended
 * @param places how far it came, place by place
 */
public record Search(
        long id,
        long caseId,
        Aim aim,
        Optional<Long> jobId,
        Instant began,
        Optional<Instant> ended,
        List<Place> places) {
    /** Keeps the places as they are. */
    public Search {
        places = List.copyOf(places);
    }

    /** For what somebody is looked for. The ids never change: the database holds them. */
    public enum Aim {
        /** To show, to give, to correct or to erase what there is. */
        FIND,
        /** To prove that nothing is left. */
        PROOF;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Aim of(String id) {
            return id.equals(PROOF.id()) ? PROOF : FIND;
        }
    }

    /**
     * How far a search came in one data store.
     *
     * @param storeId which
     * @param name what the business calls it
     * @param state how far
     * @param missed how many parts of it could not be read whole
     * @param trouble the key of the sentence that says why it was not looked through, or an empty string
     */
    public record Place(long storeId, String name, State state, long missed, String trouble) {}

    /** How far a search is in a place. The ids never change: the database holds them. */
    public enum State {
        /** It comes later. */
        WAITING,
        /** All of it was looked through that can be read. */
        SEARCHED,
        /** It could not be reached. */
        FAILED,
        /** No program can look there: a person must. */
        BY_HAND;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State of(String id) {
            return Arrays.stream(values())
                    .filter(state -> state.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such state"));
        }
    }

    /** How many places were looked through. */
    public long searched() {
        return places.stream().filter(place -> place.state() == State.SEARCHED).count();
    }

    /** How many places a person must look through. */
    public long byHand() {
        return places.stream().filter(place -> place.state() == State.BY_HAND).count();
    }

    /** How many places could not be reached. */
    public long failed() {
        return places.stream().filter(place -> place.state() == State.FAILED).count();
    }

    /** True when every place that a program can look into was looked through whole. */
    public boolean complete() {
        return ended.isPresent() && failed() == 0 && places.stream().allMatch(place -> place.missed() == 0);
    }
}
