/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import static org.resguardo.platform.storage.schema.Tables.POLICY_ALARM;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.resguardo.policy.version.PolicyVersion;

/** Which points of the published policy are known to be no longer so, so that each is told once. */
final class DriftAlarms {
    private static final Duration BETWEEN_MAILS = Duration.ofHours(20);

    private DriftAlarms() {}

    /** Notes what is no longer so, forgets what is so again, and gives what is new. */
    static List<Alarm> note(DSLContext sql, PolicyVersion version, List<Alarm> now, Instant when) {
        Map<String, String> known = new HashMap<>();
        sql.selectFrom(POLICY_ALARM).forEach(row -> known.put(row.getClaim(), row.getFingerprint()));
        List<Alarm> fresh = new ArrayList<>();
        for (Alarm alarm : now) {
            String fingerprint = fingerprint(version, alarm);
            if (!fingerprint.equals(known.remove(alarm.claim()))) {
                fresh.add(alarm);
                sql.deleteFrom(POLICY_ALARM)
                        .where(POLICY_ALARM.CLAIM.eq(alarm.claim()))
                        .execute();
                sql.insertInto(POLICY_ALARM)
                        .set(POLICY_ALARM.CLAIM, alarm.claim())
                        .set(POLICY_ALARM.FINGERPRINT, fingerprint)
                        .set(POLICY_ALARM.SINCE_AT, when)
                        .execute();
            }
        }
        sql.deleteFrom(POLICY_ALARM)
                .where(POLICY_ALARM.CLAIM.in(known.keySet()))
                .execute();
        return List.copyOf(fresh);
    }

    /** What differs, without what is said: the same alarm has the same one. */
    private static String fingerprint(PolicyVersion version, Alarm alarm) {
        return version.number() + " " + alarm.state().name() + " "
                + alarm.changes().stream()
                        .map(change -> change.reason().id() + change.data())
                        .sorted()
                        .toList();
    }

    /** The points that no mail has told yet, if the last mail is long enough ago; notes that they are told now. */
    static List<String> toMail(DSLContext sql, Instant now) {
        Instant last = sql.select(DSL.max(POLICY_ALARM.MAILED_AT))
                .from(POLICY_ALARM)
                .fetchOptional(0, Instant.class)
                .orElse(Instant.EPOCH);
        if (last.isAfter(now.minus(BETWEEN_MAILS))) {
            return List.of();
        }
        List<String> waiting = sql.select(POLICY_ALARM.CLAIM)
                .from(POLICY_ALARM)
                .where(POLICY_ALARM.MAILED_AT.isNull())
                .fetch(POLICY_ALARM.CLAIM);
        sql.update(POLICY_ALARM)
                .set(POLICY_ALARM.MAILED_AT, now)
                .where(POLICY_ALARM.CLAIM.in(waiting))
                .execute();
        return waiting;
    }
}
