/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.resguardo.platform.storage.schema.Tables.DISPOSAL_RUN;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;

/** The times that rules were carried out. */
public final class DisposalRuns {
    /** How long what was taken can be brought back. */
    public static final Duration UNDO = Duration.ofDays(7);

    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;

    /** The runs in a database. */
    public DisposalRuns(Store store, InstantSource clock, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
    }

    /** Makes the run of a dry run; there is one at the most. */
    long begin(DSLContext sql, DryRun dryRun) {
        return sql.insertInto(DISPOSAL_RUN)
                .set(DISPOSAL_RUN.CERTIFICATE, UUID.randomUUID().toString())
                .set(DISPOSAL_RUN.RULE_ID, dryRun.ruleId())
                .set(DISPOSAL_RUN.DRY_RUN_ID, dryRun.id())
                .set(DISPOSAL_RUN.STATE, DisposalRun.State.RUNNING.id())
                .set(DISPOSAL_RUN.BEGAN_AT, clock.instant())
                .returningResult(DISPOSAL_RUN.ID)
                .fetchSingle()
                .value1();
    }

    void job(DSLContext sql, long run, long job) {
        sql.update(DISPOSAL_RUN)
                .set(DISPOSAL_RUN.JOB_ID, job)
                .where(DISPOSAL_RUN.ID.eq(run))
                .execute();
    }

    /** The key of a run's quarantine as it is kept; empty before there is one and after it was forgotten. */
    Optional<byte[]> key(long run) {
        return store.read(sql -> sql.select(DISPOSAL_RUN.QUARANTINE_KEY)
                .from(DISPOSAL_RUN)
                .where(DISPOSAL_RUN.ID.eq(run))
                .fetchOptional(DISPOSAL_RUN.QUARANTINE_KEY));
    }

    void keepKey(long run, byte[] sealed) {
        store.change(sql -> sql.update(DISPOSAL_RUN)
                .set(DISPOSAL_RUN.QUARANTINE_KEY, sealed)
                .where(DISPOSAL_RUN.ID.eq(run))
                .execute());
    }

    /** Writes down that a run has done what was approved; the time to bring back begins. */
    void done(DSLContext sql, DisposalRun run, Tally tally, long rest, List<DisposalRun.Leftover> leftovers) {
        Instant now = clock.instant();
        sql.update(DISPOSAL_RUN)
                .set(DISPOSAL_RUN.STATE, DisposalRun.State.DONE.id())
                .set(DISPOSAL_RUN.ROW_COUNT, tally.rows())
                .set(DISPOSAL_RUN.ALONG_COUNT, tally.along())
                .set(DISPOSAL_RUN.SHIELDED_COUNT, tally.shielded())
                .set(DISPOSAL_RUN.REST_COUNT, rest)
                .set(DISPOSAL_RUN.LEFTOVERS, text(leftovers))
                .set(DISPOSAL_RUN.DONE_AT, now)
                .set(DISPOSAL_RUN.UNDO_UNTIL_AT, now.plus(UNDO))
                .where(DISPOSAL_RUN.ID.eq(run.id()))
                .and(DISPOSAL_RUN.STATE.eq(DisposalRun.State.RUNNING.id()))
                .execute();
        log.add(sql, "rule:" + run.ruleId(), Action.DISPOSAL_DONE, "run:" + run.id());
    }

    /** Begins to bring back; false when that is not possible, or no longer. */
    boolean goBack(DSLContext sql, DisposalRun run, String actor, boolean stuck) {
        Condition inTime =
                DISPOSAL_RUN.STATE.eq(DisposalRun.State.DONE.id()).and(DISPOSAL_RUN.UNDO_UNTIL_AT.gt(clock.instant()));
        Condition halfWay = DISPOSAL_RUN.STATE.eq(DisposalRun.State.RUNNING.id());
        int changed = sql.update(DISPOSAL_RUN)
                .set(DISPOSAL_RUN.STATE, DisposalRun.State.GOING_BACK.id())
                .where(DISPOSAL_RUN.ID.eq(run.id()))
                .and(stuck ? halfWay : inTime)
                .execute();
        if (changed == 1) {
            log.add(sql, actor, Action.DISPOSAL_UNDONE, "run:" + run.id());
        }
        return changed == 1;
    }

    /** Writes down what came of bringing back. What did not come back can be tried again until its time is over. */
    void undone(DSLContext sql, DisposalRun run, Undo.Outcome outcome) {
        DisposalRun.State state = outcome.left() == 0 ? DisposalRun.State.UNDONE : DisposalRun.State.DONE;
        sql.update(DISPOSAL_RUN)
                .set(DISPOSAL_RUN.STATE, state.id())
                .set(DISPOSAL_RUN.BACK_COUNT, outcome.back())
                .set(DISPOSAL_RUN.LEFT_COUNT, outcome.left())
                .set(DISPOSAL_RUN.UNDONE_AT, clock.instant())
                .set(
                        DISPOSAL_RUN.UNDO_UNTIL_AT,
                        DSL.coalesce(
                                DISPOSAL_RUN.UNDO_UNTIL_AT,
                                DSL.val(clock.instant().plus(UNDO), DISPOSAL_RUN.UNDO_UNTIL_AT)))
                .where(DISPOSAL_RUN.ID.eq(run.id()))
                .execute();
    }

    /** Forgets the key: from now on nothing of what was taken can be read by anybody. */
    void destroy(DisposalRun run) {
        Instant now = clock.instant();
        store.change(sql -> {
            sql.update(DISPOSAL_RUN)
                    .setNull(DISPOSAL_RUN.QUARANTINE_KEY)
                    .set(DISPOSAL_RUN.DESTROYED_AT, now)
                    .set(
                            DISPOSAL_RUN.STATE,
                            run.state() == DisposalRun.State.DONE
                                    ? DisposalRun.State.DESTROYED.id()
                                    : run.state().id())
                    .where(DISPOSAL_RUN.ID.eq(run.id()))
                    .execute();
            log.add(sql, "schedule", Action.QUARANTINE_DESTROYED, "run:" + run.id());
        });
    }

    /** The runs whose quarantine is to be destroyed: their time is over, or everything is back. */
    List<DisposalRun> over() {
        Instant now = clock.instant();
        return all(
                DISPOSAL_RUN
                        .QUARANTINE_KEY
                        .isNotNull()
                        .and(DISPOSAL_RUN
                                .UNDO_UNTIL_AT
                                .le(now)
                                .and(DISPOSAL_RUN.STATE.eq(DisposalRun.State.DONE.id()))
                                .or(DISPOSAL_RUN.STATE.eq(DisposalRun.State.UNDONE.id()))),
                1_000);
    }

    /** The runs of which something is still kept. */
    List<DisposalRun> kept() {
        return all(DISPOSAL_RUN.QUARANTINE_KEY.isNotNull(), 10_000);
    }

    /** A run. */
    public Optional<DisposalRun> find(long id) {
        return all(DISPOSAL_RUN.ID.eq(id), 1).stream().findFirst();
    }

    /** The run that followed a dry run, if one did. */
    public Optional<DisposalRun> after(DryRun dryRun) {
        return all(DISPOSAL_RUN.DRY_RUN_ID.eq(dryRun.id()), 1).stream().findFirst();
    }

    /** The runs of a rule, the latest first. */
    public List<DisposalRun> of(RetentionRule rule) {
        return all(DISPOSAL_RUN.RULE_ID.eq(rule.id()), 50);
    }

    /** The latest runs of all rules. */
    public List<DisposalRun> latest(int most) {
        return all(DISPOSAL_RUN.ID.isNotNull(), most);
    }

    private List<DisposalRun> all(Condition which, int most) {
        return store
                .read(sql -> sql.selectFrom(DISPOSAL_RUN)
                        .where(which)
                        .orderBy(DISPOSAL_RUN.ID.desc())
                        .limit(most)
                        .fetch())
                .stream()
                .map(DisposalRuns::run)
                .toList();
    }

    private static DisposalRun run(Record row) {
        return new DisposalRun(
                row.get(DISPOSAL_RUN.ID),
                row.get(DISPOSAL_RUN.CERTIFICATE),
                row.get(DISPOSAL_RUN.RULE_ID),
                row.get(DISPOSAL_RUN.DRY_RUN_ID),
                Optional.ofNullable(row.get(DISPOSAL_RUN.JOB_ID)),
                DisposalRun.State.of(row.get(DISPOSAL_RUN.STATE)),
                new Tally(
                        row.get(DISPOSAL_RUN.ROW_COUNT),
                        row.get(DISPOSAL_RUN.ALONG_COUNT),
                        row.get(DISPOSAL_RUN.SHIELDED_COUNT)),
                Optional.ofNullable(row.get(DISPOSAL_RUN.REST_COUNT)),
                leftovers(row.get(DISPOSAL_RUN.LEFTOVERS)),
                Optional.ofNullable(row.get(DISPOSAL_RUN.BACK_COUNT))
                        .map(back -> new Undo.Outcome(back, row.get(DISPOSAL_RUN.LEFT_COUNT))),
                new DisposalRun.Times(
                        row.get(DISPOSAL_RUN.BEGAN_AT),
                        Optional.ofNullable(row.get(DISPOSAL_RUN.DONE_AT)),
                        Optional.ofNullable(row.get(DISPOSAL_RUN.UNDO_UNTIL_AT)),
                        Optional.ofNullable(row.get(DISPOSAL_RUN.UNDONE_AT)),
                        Optional.ofNullable(row.get(DISPOSAL_RUN.DESTROYED_AT))));
    }

    private static String text(List<DisposalRun.Leftover> leftovers) {
        return leftovers.stream()
                .map(left -> escaped(left.place()) + " " + escaped(left.column()) + " " + left.rows())
                .collect(Collectors.joining("\n"));
    }

    private static List<DisposalRun.Leftover> leftovers(String text) {
        return text.lines()
                .map(line -> line.split(" "))
                .map(words -> new DisposalRun.Leftover(plain(words[0]), plain(words[1]), Long.parseLong(words[2])))
                .toList();
    }

    private static String escaped(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private static String plain(String word) {
        return URLDecoder.decode(word, StandardCharsets.UTF_8);
    }
}
