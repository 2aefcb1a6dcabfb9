/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditEntry;
import org.resguardo.platform.audit.AuditLog;

/** What changed in the last days, from the audit log. Who came and went is no change of the programme. */
public final class RecentChanges {
    private static final Duration LATELY = Duration.ofDays(7);
    private static final int READ = 300;
    private static final int SHOWN = 6;
    private static final String ACCOUNTS = "account-";

    private final AuditLog log;
    private final InstantSource clock;
    private final ZoneId zone;

    /** The changes of a log, by the calendar of a place. */
    public RecentChanges(AuditLog log, InstantSource clock, ZoneId zone) {
        this.log = log;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Something that was done on a day.
     *
     * @param day the day
     * @param action what was done
     * @param times how often
     */
    public record Change(LocalDate day, Action action, int times) {}

    private record Key(LocalDate day, Action action) {}

    /** The latest changes, the newest first; what was done several times on a day is told once. */
    public List<Change> latest() {
        Instant since = clock.instant().minus(LATELY);
        Map<Key, Integer> counts = new LinkedHashMap<>();
        for (AuditEntry entry : log.latest(READ)) {
            if (entry.happenedAt().isAfter(since) && !entry.action().startsWith(ACCOUNTS)) {
                LocalDate day = LocalDate.ofInstant(entry.happenedAt(), zone);
                Action.of(entry.action()).ifPresent(action -> counts.merge(new Key(day, action), 1, Integer::sum));
            }
        }
        List<Change> changes = new ArrayList<>();
        counts.forEach((key, times) -> changes.add(new Change(key.day(), key.action(), times)));
        return List.copyOf(changes.subList(0, Math.min(SHOWN, changes.size())));
    }
}
