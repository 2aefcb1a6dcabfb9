/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import static org.resguardo.platform.storage.schema.Tables.RIGHTS_ERASURE;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_ERASURE_PART;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_KEPT_FOR;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.storage.Store;
import org.resguardo.retention.NamedRows;
import org.resguardo.retention.PersonDisposal;
import org.resguardo.retention.PersonPlan;
import org.resguardo.rights.CaseEvent.What;
import org.resguardo.rights.CaseSecrets;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.find.Search;

/** The erasures of cases, sealed under the keys of the cases. */
public final class Erasures {
    private static final String REPORT = "erasure";
    private static final String PART = "part";

    private final Store store;
    private final InstantSource clock;
    private final CaseSecrets secrets;
    private final AuditLog log;

    /** The erasures in a database. */
    public Erasures(Store store, InstantSource clock, CaseSecrets secrets, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.secrets = secrets;
        this.log = log;
    }

    /** Keeps a plan; one before it is dropped. */
    long keep(Account by, RightsCase of, Search search, List<NamedRows> going, List<ReportLine> lines) {
        return store.write(sql -> {
            CaseSecrets.Key key = key(sql, of.id());
            sql.update(RIGHTS_ERASURE)
                    .set(RIGHTS_ERASURE.STATE, Erasure.State.DROPPED.id())
                    .where(RIGHTS_ERASURE.CASE_ID.eq(of.id()))
                    .and(RIGHTS_ERASURE.STATE.eq(Erasure.State.PLANNED.id()))
                    .execute();
            long id = sql.insertInto(RIGHTS_ERASURE)
                    .set(RIGHTS_ERASURE.CASE_ID, of.id())
                    .set(RIGHTS_ERASURE.SEARCH_ID, search.id())
                    .set(RIGHTS_ERASURE.STATE, Erasure.State.PLANNED.id())
                    .set(RIGHTS_ERASURE.CERTIFICATE, UUID.randomUUID().toString())
                    .set(RIGHTS_ERASURE.REPORT, key.seal(REPORT, ReportLine.bytes(lines)))
                    .set(RIGHTS_ERASURE.ACCOUNT_ID, by.id())
                    .set(RIGHTS_ERASURE.PLANNED_AT, clock.instant())
                    .set(RIGHTS_ERASURE.CONFIRMED_BY, "")
                    .returningResult(RIGHTS_ERASURE.ID)
                    .fetchSingle()
                    .value1();
            for (int i = 0; i < going.size(); i++) {
                sql.insertInto(RIGHTS_ERASURE_PART)
                        .set(RIGHTS_ERASURE_PART.ERASURE_ID, id)
                        .set(RIGHTS_ERASURE_PART.POSITION, (long) i)
                        .set(RIGHTS_ERASURE_PART.STORE_ID, going.get(i).storeId())
                        .set(RIGHTS_ERASURE_PART.SEALED, key.seal(PART, NamedRowsBytes.of(going.get(i))))
                        .execute();
            }
            return id;
        });
    }

    private CaseSecrets.Key key(DSLContext sql, long caseId) {
        return secrets.of(sql, caseId)
                .orElseThrow(() -> new IllegalStateException("nothing is erased for a case that was forgotten"));
    }

    /** The erasure of a case that counts: the one that runs or is done, or else the plan. */
    public Optional<Erasure> of(RightsCase of) {
        return all(RIGHTS_ERASURE.CASE_ID.eq(of.id()).and(RIGHTS_ERASURE.STATE.ne(Erasure.State.DROPPED.id()))).stream()
                .findFirst();
    }

    /** An erasure. */
    public Optional<Erasure> find(long id) {
        return all(RIGHTS_ERASURE.ID.eq(id)).stream().findFirst();
    }

    private List<Erasure> all(Condition which) {
        return store.read(sql -> sql.selectFrom(RIGHTS_ERASURE)
                .where(which)
                .orderBy(RIGHTS_ERASURE.ID.desc())
                .fetch()
                .map(row -> erasure(sql, row)));
    }

    private Erasure erasure(DSLContext sql, Record row) {
        long caseId = row.get(RIGHTS_ERASURE.CASE_ID);
        Optional<CaseSecrets.Key> key = secrets.of(sql, caseId);
        return new Erasure(
                row.get(RIGHTS_ERASURE.ID),
                caseId,
                row.get(RIGHTS_ERASURE.SEARCH_ID),
                Erasure.State.of(row.get(RIGHTS_ERASURE.STATE)),
                row.get(RIGHTS_ERASURE.CERTIFICATE),
                row.get(RIGHTS_ERASURE.ACCOUNT_ID),
                Optional.ofNullable(row.get(RIGHTS_ERASURE.JOB_ID)),
                new Erasure.Times(
                        row.get(RIGHTS_ERASURE.PLANNED_AT),
                        Optional.ofNullable(row.get(RIGHTS_ERASURE.CONFIRMED_AT)),
                        Optional.ofNullable(row.get(RIGHTS_ERASURE.APPROVED_AT)),
                        Optional.ofNullable(row.get(RIGHTS_ERASURE.DONE_AT))),
                row.get(RIGHTS_ERASURE.CONFIRMED_BY),
                key.flatMap(open -> Optional.ofNullable(row.get(RIGHTS_ERASURE.REPORT))
                                .map(closed -> ReportLine.of(open.open(REPORT, closed))))
                        .orElse(List.of()),
                key.map(open -> parts(sql, row.get(RIGHTS_ERASURE.ID), open)).orElse(List.of()));
    }

    private static List<Erasure.Part> parts(DSLContext sql, long erasure, CaseSecrets.Key key) {
        return sql.selectFrom(RIGHTS_ERASURE_PART)
                .where(RIGHTS_ERASURE_PART.ERASURE_ID.eq(erasure))
                .orderBy(RIGHTS_ERASURE_PART.POSITION)
                .fetch()
                .map(row -> new Erasure.Part(
                        row.getId(),
                        NamedRowsBytes.of(key.open(PART, row.getSealed())),
                        Optional.ofNullable(row.getQuarantineKey()),
                        Optional.ofNullable(row.getErasedCount())
                                .map(erased -> new PersonDisposal.Result(
                                        erased, row.getShieldedCount(), row.getLeftCount()))));
    }

    /** The person confirmed a plan, or somebody heard it from her. */
    public boolean confirm(RightsCase of, Erasure plan, String by, Optional<Account> account) {
        Instant now = clock.instant();
        return store.write(sql -> {
            int confirmed = sql.update(RIGHTS_ERASURE)
                    .set(RIGHTS_ERASURE.CONFIRMED_AT, now)
                    .set(RIGHTS_ERASURE.CONFIRMED_BY, by)
                    .where(RIGHTS_ERASURE.ID.eq(plan.id()))
                    .and(RIGHTS_ERASURE.CASE_ID.eq(of.id()))
                    .and(RIGHTS_ERASURE.STATE.eq(Erasure.State.PLANNED.id()))
                    .and(RIGHTS_ERASURE.CONFIRMED_AT.isNull())
                    .execute();
            if (confirmed == 1) {
                CaseWork.note(sql, of, What.CONFIRMED, by, account, now);
            }
            return confirmed == 1;
        });
    }

    /** Begins to erase. Whether it may is asked before, and again by the job. */
    long begin(Account by, Erasure plan, Jobs jobs, JobKind<Long> kind) {
        return store.write(sql -> {
            long job = jobs.start(sql, kind, plan.id(), by.auditName());
            sql.update(RIGHTS_ERASURE)
                    .set(RIGHTS_ERASURE.STATE, Erasure.State.RUNNING.id())
                    .set(RIGHTS_ERASURE.ACCOUNT_ID, by.id())
                    .set(RIGHTS_ERASURE.JOB_ID, job)
                    .set(RIGHTS_ERASURE.APPROVED_AT, clock.instant())
                    .where(RIGHTS_ERASURE.ID.eq(plan.id()))
                    .and(RIGHTS_ERASURE.STATE.in(Erasure.State.PLANNED.id(), Erasure.State.RUNNING.id()))
                    .execute();
            log.add(sql, by.auditName(), Action.CASE_ERASED, "case:" + plan.caseId());
            return job;
        });
    }

    /** Puts an erasure into another state. */
    void state(Erasure of, Erasure.State state) {
        store.change(sql -> sql.update(RIGHTS_ERASURE)
                .set(RIGHTS_ERASURE.STATE, state.id())
                .where(RIGHTS_ERASURE.ID.eq(of.id()))
                .execute());
    }

    /** Keeps the key of what waits in the quarantine, before anything does. */
    void keepKey(Erasure.Part part, byte[] sealed) {
        store.change(sql -> sql.update(RIGHTS_ERASURE_PART)
                .set(RIGHTS_ERASURE_PART.QUARANTINE_KEY, sealed)
                .where(RIGHTS_ERASURE_PART.ID.eq(part.id()))
                .execute());
    }

    /** Keeps what came of a part, within a change. */
    static void keep(DSLContext sql, Erasure.Part part, PersonDisposal.Result result) {
        sql.update(RIGHTS_ERASURE_PART)
                .set(RIGHTS_ERASURE_PART.ERASED_COUNT, result.erased())
                .set(RIGHTS_ERASURE_PART.SHIELDED_COUNT, result.shielded())
                .set(RIGHTS_ERASURE_PART.LEFT_COUNT, result.left())
                .where(RIGHTS_ERASURE_PART.ID.eq(part.id()))
                .execute();
    }

    /** Adds lines to the report, within a change. What is said twice is said once. */
    void add(DSLContext sql, Erasure of, List<ReportLine> lines) {
        CaseSecrets.Key key = key(sql, of.caseId());
        byte[] before = sql.select(RIGHTS_ERASURE.REPORT)
                .from(RIGHTS_ERASURE)
                .where(RIGHTS_ERASURE.ID.eq(of.id()))
                .fetchSingle()
                .value1();
        List<ReportLine> all = new ArrayList<>(ReportLine.of(key.open(REPORT, before)));
        all.removeAll(lines);
        all.addAll(lines);
        sql.update(RIGHTS_ERASURE)
                .set(RIGHTS_ERASURE.REPORT, key.seal(REPORT, ReportLine.bytes(all)))
                .where(RIGHTS_ERASURE.ID.eq(of.id()))
                .execute();
    }

    /** Ends an erasure, within a change: the keys of what waited are forgotten, and the rows that were to go. */
    void done(DSLContext sql, Erasure of) {
        CaseSecrets.Key key = key(sql, of.caseId());
        for (Erasure.Part part : of.parts()) {
            NamedRows nothing = new NamedRows(part.rows().storeId(), "", List.of(), List.of());
            sql.update(RIGHTS_ERASURE_PART)
                    .setNull(RIGHTS_ERASURE_PART.QUARANTINE_KEY)
                    .set(RIGHTS_ERASURE_PART.SEALED, key.seal(PART, NamedRowsBytes.of(nothing)))
                    .where(RIGHTS_ERASURE_PART.ID.eq(part.id()))
                    .execute();
        }
        sql.update(RIGHTS_ERASURE)
                .set(RIGHTS_ERASURE.STATE, Erasure.State.DONE.id())
                .set(RIGHTS_ERASURE.DONE_AT, clock.instant())
                .where(RIGHTS_ERASURE.ID.eq(of.id()))
                .execute();
    }

    /** Takes an erasure back, within a change: the keys of what waited are forgotten, since it is back. */
    void undone(DSLContext sql, Erasure of) {
        sql.update(RIGHTS_ERASURE_PART)
                .setNull(RIGHTS_ERASURE_PART.QUARANTINE_KEY)
                .where(RIGHTS_ERASURE_PART.ERASURE_ID.eq(of.id()))
                .execute();
        sql.update(RIGHTS_ERASURE)
                .set(RIGHTS_ERASURE.STATE, Erasure.State.UNDONE.id())
                .where(RIGHTS_ERASURE.ID.eq(of.id()))
                .execute();
    }

    /** For what the records of a table are kept, as somebody said in answering a request. */
    public Optional<PersonPlan.KeptFor> keptFor(long storeId, String dataset) {
        return store.read(sql -> sql.selectFrom(RIGHTS_KEPT_FOR)
                .where(RIGHTS_KEPT_FOR.STORE_ID.eq(storeId))
                .and(RIGHTS_KEPT_FOR.DATASET.eq(dataset))
                .fetchOptional()
                .filter(row -> !row.getPurpose().isEmpty())
                .map(row -> new PersonPlan.KeptFor(row.getPurpose(), row.getClock())));
    }

    /** Says for what the records of a table are kept; an empty purpose says that no law speaks of them. */
    public void keptFor(Account by, long storeId, String dataset, PersonPlan.KeptFor kept) {
        store.change(sql -> sql.insertInto(RIGHTS_KEPT_FOR)
                .set(RIGHTS_KEPT_FOR.STORE_ID, storeId)
                .set(RIGHTS_KEPT_FOR.DATASET, dataset)
                .set(RIGHTS_KEPT_FOR.PURPOSE, kept.purpose())
                .set(RIGHTS_KEPT_FOR.CLOCK, kept.column())
                .set(RIGHTS_KEPT_FOR.ACCOUNT_ID, by.id())
                .set(RIGHTS_KEPT_FOR.TOLD_AT, clock.instant())
                .onConflict(RIGHTS_KEPT_FOR.STORE_ID, RIGHTS_KEPT_FOR.DATASET)
                .doUpdate()
                .set(RIGHTS_KEPT_FOR.PURPOSE, kept.purpose())
                .set(RIGHTS_KEPT_FOR.CLOCK, kept.column())
                .execute());
    }
}
