/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How much of what the business keeps was really looked at. Only what was looked at whole, and lately, supports a "no". */
public final class Coverage {
    /** How long a look counts. */
    public static final Duration FRESH = Duration.ofDays(365);

    private final List<PlaceFacts> places;
    private final Instant now;

    Coverage(Collection<PlaceFacts> places, Instant now) {
        this.places = List.copyOf(places);
        this.now = now;
    }

    /** True when every place was looked at whole within a year, and a program can look into every one of them. */
    public boolean full() {
        return !places.isEmpty() && places.stream().allMatch(this::sure);
    }

    private boolean sure(PlaceFacts place) {
        return !place.byHand() && place.look() == PlaceFacts.Look.WHOLE && fresh(place.lookedAt());
    }

    /** True when a look was within a year. */
    public boolean fresh(Optional<Instant> lookedAt) {
        return lookedAt.filter(moment -> moment.isAfter(now.minus(FRESH))).isPresent();
    }

    /** The places that are not covered. */
    public List<PlaceFacts> gaps() {
        return places.stream().filter(place -> !sure(place)).toList();
    }

    /** The places that a program can look into and that were not looked at within a year. */
    public List<PlaceFacts> overdue() {
        return places.stream()
                .filter(place -> !place.byHand() && !fresh(place.lookedAt()))
                .toList();
    }

    /** The state of what rests on a place. */
    ClaimState of(PlaceFacts place) {
        if (place.byHand() || place.look() == PlaceFacts.Look.NONE) {
            return ClaimState.UNCHECKABLE;
        }
        return fresh(place.lookedAt()) ? ClaimState.VERIFIED : ClaimState.STALE;
    }

    /** All places. */
    public List<PlaceFacts> places() {
        return places;
    }

    /** The oldest of the looks that count. */
    public Optional<Instant> since() {
        return places.stream()
                .filter(place -> !place.byHand())
                .flatMap(place -> place.lookedAt().stream())
                .min(Instant::compareTo);
    }
}
