/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at the safeguards of a place and keeps what was seen. What one source cannot reach keeps no other from being asked. */
public final class SafeguardLook {
    private final Safeguards safeguards;
    private final List<EvidenceSource> sources;
    private final Checks checks;

    /** Looks by these sources and checks. */
    public SafeguardLook(Safeguards safeguards, List<EvidenceSource> sources, Checks checks) {
        this.safeguards = safeguards;
        this.sources = List.copyOf(sources);
        this.checks = checks;
    }

    /**
     * Looks once.
     *
     * @param stop throws when the look is to end
     */
    void at(GuardedPlace place, Runnable stop) {
        Map<String, Seen> seen = new HashMap<>();
        for (EvidenceSource source : sources) {
            if (source.kinds().contains(place.kind())) {
                stop.run();
                seen.putAll(gather(source, place, stop));
            }
        }
        safeguards.keep(place, seen);
    }

    private Map<String, Seen> gather(EvidenceSource source, GuardedPlace place, Runnable stop) {
        Map<String, Seen> seen = new HashMap<>();
        try {
            source.gather(place, stop).forEach(evidence -> seen.putAll(checks.judge(evidence)));
        } catch (OutOfSight e) {
            source.brings()
                    .forEach(kind -> checks.of(kind).forEach(check -> seen.put(check, Seen.unknown(e.sentence()))));
        }
        return seen;
    }
}
