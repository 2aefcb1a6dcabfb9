/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import static org.resguardo.platform.storage.schema.Tables.CAMPAIGN;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.resguardo.notice.Campaign.Change;
import org.resguardo.notice.Campaign.Said;
import org.resguardo.notice.Campaign.Sending;
import org.resguardo.notice.Campaign.State;
import org.resguardo.notice.Campaign.Tally;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.schema.tables.records.CampaignRecord;
import org.resguardo.platform.words.Language;

/** What customers were told, are to be told, or were not. */
public final class Campaigns {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;

    /** The campaigns in a database. */
    public Campaigns(Store store, InstantSource clock, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
    }

    /** Drafts what people are told of a version of the policy; once a version. */
    void draft(DSLContext sql, int version, boolean required, Map<Language, Said> words, LocalDate inForce) {
        insert(sql, Cause.POLICY, required, words, inForce)
                .set(CAMPAIGN.VERSION, version)
                .onConflict(CAMPAIGN.VERSION)
                .where(CAMPAIGN.VERSION.isNotNull())
                .doNothing()
                .execute();
    }

    /** Drafts what people are told of a feature. */
    public long draft(Account by, boolean required, Map<Language, Said> words, LocalDate inForce, Change change) {
        return store.write(sql -> {
            long id = insert(sql, Cause.FEATURE, required, words, inForce)
                    .set(CAMPAIGN.ACTIVITY, change.activity())
                    .set(CAMPAIGN.ADDED, String.join(" ", change.data()))
                    .set(CAMPAIGN.ACCOUNT_ID, by.id())
                    .returningResult(CAMPAIGN.ID)
                    .fetchSingle()
                    .value1();
            log.add(sql, by.auditName(), Action.CAMPAIGN_DRAFTED, "campaign:" + id);
            return id;
        });
    }

    private org.jooq.InsertSetMoreStep<CampaignRecord> insert(
            DSLContext sql, Cause cause, boolean required, Map<Language, Said> words, LocalDate inForce) {
        Said spanish = said(words, Language.SPANISH);
        Said english = said(words, Language.ENGLISH);
        return sql.insertInto(CAMPAIGN)
                .set(CAMPAIGN.CAUSE, cause.id())
                .set(CAMPAIGN.REQUIRED, required ? 1 : 0)
                .set(CAMPAIGN.SUBJECT_ES, spanish.subject())
                .set(CAMPAIGN.TEXT_ES, spanish.text())
                .set(CAMPAIGN.SUBJECT_EN, english.subject())
                .set(CAMPAIGN.TEXT_EN, english.text())
                .set(CAMPAIGN.IN_FORCE, inForce.toString())
                .set(CAMPAIGN.STATE, State.DRAFT.id())
                .set(CAMPAIGN.MADE_AT, clock.instant());
    }

    private static Said said(Map<Language, Said> words, Language language) {
        return Optional.ofNullable(words.get(language))
                .orElseThrow(() -> new IllegalArgumentException("every campaign is in every language"));
    }

    /** Changes the words of a draft. */
    public void write(Account by, Campaign draft, Map<Language, Said> words) {
        Said spanish = said(words, Language.SPANISH);
        Said english = said(words, Language.ENGLISH);
        store.change(sql -> {
            sql.update(CAMPAIGN)
                    .set(CAMPAIGN.SUBJECT_ES, spanish.subject())
                    .set(CAMPAIGN.TEXT_ES, spanish.text())
                    .set(CAMPAIGN.SUBJECT_EN, english.subject())
                    .set(CAMPAIGN.TEXT_EN, english.text())
                    .where(CAMPAIGN.ID.eq(draft.id()))
                    .and(CAMPAIGN.STATE.eq(State.DRAFT.id()))
                    .execute();
            log.add(sql, by.auditName(), Action.CAMPAIGN_DRAFTED, "campaign:" + draft.id());
        });
    }

    /**
     * Sends a draft: from here on its words stay as they are.
     *
     * @param source the number of the column in which the addresses stand
     * @return the job that reads them; empty when it was sent or dropped meanwhile
     */
    public Optional<Long> send(Account by, Campaign draft, long source, Jobs jobs, CampaignJob kind) {
        return store.write(sql -> {
            int moved = sql.update(CAMPAIGN)
                    .set(CAMPAIGN.STATE, State.SENT.id())
                    .set(CAMPAIGN.HASH, draft.hash())
                    .set(CAMPAIGN.SOURCE, Long.toString(source))
                    .set(CAMPAIGN.SENT_AT, clock.instant())
                    .set(CAMPAIGN.ACCOUNT_ID, by.id())
                    .where(CAMPAIGN.ID.eq(draft.id()))
                    .and(CAMPAIGN.STATE.in(State.DRAFT.id(), State.TOLD.id()))
                    .execute();
            if (moved == 0) {
                return Optional.empty();
            }
            long job = jobs.start(sql, kind, draft.id(), by.auditName());
            sql.update(CAMPAIGN)
                    .set(CAMPAIGN.JOB_ID, job)
                    .where(CAMPAIGN.ID.eq(draft.id()))
                    .execute();
            log.add(sql, by.auditName(), Action.CAMPAIGN_SENT, "campaign:" + draft.id());
            return Optional.of(job);
        });
    }

    /**
     * Has the words of a notice stay as they are from here on, within a change; true when people may read them.
     *
     * @param by who wants it put up
     */
    boolean fix(DSLContext sql, Account by, Campaign campaign) {
        sql.update(CAMPAIGN)
                .set(CAMPAIGN.STATE, State.TOLD.id())
                .set(CAMPAIGN.HASH, campaign.hash())
                .set(CAMPAIGN.ACCOUNT_ID, by.id())
                .where(CAMPAIGN.ID.eq(campaign.id()))
                .and(CAMPAIGN.STATE.eq(State.DRAFT.id()))
                .execute();
        return sql.fetchExists(
                CAMPAIGN, CAMPAIGN.ID.eq(campaign.id()).and(CAMPAIGN.STATE.in(State.TOLD.id(), State.SENT.id())));
    }

    /** Notes how many addresses were read, within the change that took their messages in. */
    void count(DSLContext sql, long id, Tally tally) {
        sql.update(CAMPAIGN)
                .set(CAMPAIGN.READ_COUNT, tally.read())
                .set(CAMPAIGN.UNUSABLE_COUNT, tally.unusable())
                .set(CAMPAIGN.QUEUED_COUNT, tally.queued())
                .where(CAMPAIGN.ID.eq(id))
                .execute();
    }

    /** Lets a draft be: people are told another way, or not at all. */
    public void drop(Account by, Campaign draft) {
        store.change(sql -> {
            sql.update(CAMPAIGN)
                    .set(CAMPAIGN.STATE, State.DROPPED.id())
                    .set(CAMPAIGN.ENDED_AT, clock.instant())
                    .where(CAMPAIGN.ID.eq(draft.id()))
                    .and(CAMPAIGN.STATE.eq(State.DRAFT.id()))
                    .execute();
            log.add(sql, by.auditName(), Action.CAMPAIGN_DROPPED, "campaign:" + draft.id());
        });
    }

    /** One campaign. */
    public Optional<Campaign> find(long id) {
        return store.read(sql ->
                        sql.selectFrom(CAMPAIGN).where(CAMPAIGN.ID.eq(id)).fetchOptional())
                .map(Campaigns::campaign);
    }

    /** All of them, the latest first. */
    public List<Campaign> all() {
        return store.read(sql ->
                sql.selectFrom(CAMPAIGN).orderBy(CAMPAIGN.ID.desc()).fetch().map(Campaigns::campaign));
    }

    /** The drafts, the one that hurries most first. */
    public List<Campaign> drafts() {
        return store.read(sql -> sql.selectFrom(CAMPAIGN)
                .where(CAMPAIGN.STATE.eq(State.DRAFT.id()))
                .orderBy(CAMPAIGN.IN_FORCE, CAMPAIGN.ID)
                .fetch()
                .map(Campaigns::campaign));
    }

    private static Campaign campaign(CampaignRecord row) {
        return new Campaign(
                row.getId(),
                Cause.of(row.getCause()),
                Optional.ofNullable(row.getVersion()),
                row.getRequired() == 1,
                Map.of(
                        Language.SPANISH, new Said(row.getSubjectEs(), row.getTextEs()),
                        Language.ENGLISH, new Said(row.getSubjectEn(), row.getTextEn())),
                change(row),
                LocalDate.parse(row.getInForce()),
                State.valueOf(row.getState().toUpperCase(java.util.Locale.ROOT)),
                sending(row),
                row.getMadeAt());
    }

    private static Optional<Change> change(CampaignRecord row) {
        @Nullable String added = row.getAdded();
        return Optional.ofNullable(row.getActivity())
                .map(activity -> new Change(activity, added == null ? List.of() : List.of(added.split(" "))));
    }

    private static Optional<Sending> sending(CampaignRecord row) {
        return Optional.ofNullable(row.getSentAt())
                .map(at -> new Sending(
                        at,
                        row.getHash(),
                        Long.parseLong(row.getSource()),
                        Optional.ofNullable(row.getJobId()).orElse(0L),
                        new Tally(row.getReadCount(), row.getUnusableCount(), row.getQueuedCount())));
    }
}
