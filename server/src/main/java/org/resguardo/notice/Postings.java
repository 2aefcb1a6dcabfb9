/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import static org.resguardo.platform.storage.schema.Tables.CAMPAIGN_POSTING;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.schema.tables.records.CampaignPostingRecord;

/** Where notices stand and stood: on the business's sites, in its shop. */
public final class Postings {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final Campaigns campaigns;

    /** The postings of some notices. */
    public Postings(Store store, InstantSource clock, AuditLog log, Campaigns campaigns) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.campaigns = campaigns;
    }

    /**
     * Puts a notice up; from here on its words stay as they are.
     *
     * @return false when it stands there already, or was let be
     */
    public boolean post(Account by, Campaign campaign, Way way, LocalDate lastDay) {
        return store.write(sql -> {
            if (stands(sql, campaign, way) || !campaigns.fix(sql, by, campaign)) {
                return false;
            }
            sql.insertInto(CAMPAIGN_POSTING)
                    .set(CAMPAIGN_POSTING.CAMPAIGN_ID, campaign.id())
                    .set(CAMPAIGN_POSTING.WAY, way.id())
                    .set(CAMPAIGN_POSTING.HASH, campaign.hash())
                    .set(CAMPAIGN_POSTING.LAST_DAY, lastDay.toString())
                    .set(CAMPAIGN_POSTING.ACCOUNT_ID, by.id())
                    .set(CAMPAIGN_POSTING.POSTED_AT, clock.instant())
                    .execute();
            log.add(sql, by.auditName(), Action.CAMPAIGN_POSTED, "campaign:" + campaign.id());
            return true;
        });
    }

    private boolean stands(DSLContext sql, Campaign campaign, Way way) {
        return all(sql).stream()
                .filter(posting -> posting.campaign() == campaign.id())
                .anyMatch(posting -> posting.way() == way && posting.stands(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /** Takes one down. */
    public void end(Account by, Posting posting) {
        store.change(sql -> {
            int ended = sql.update(CAMPAIGN_POSTING)
                    .set(CAMPAIGN_POSTING.ENDED_AT, clock.instant())
                    .where(CAMPAIGN_POSTING.ID.eq(posting.id()))
                    .and(CAMPAIGN_POSTING.ENDED_AT.isNull())
                    .execute();
            if (ended > 0) {
                log.add(sql, by.auditName(), Action.CAMPAIGN_TAKEN_DOWN, "campaign:" + posting.campaign());
            }
        });
    }

    /** Where a notice stands and stood, in the order in which it came there. */
    public List<Posting> of(Campaign campaign) {
        return all().stream()
                .filter(posting -> posting.campaign() == campaign.id())
                .toList();
    }

    /** All of them. */
    public List<Posting> all() {
        return store.read(Postings::all);
    }

    private static List<Posting> all(DSLContext sql) {
        return sql.selectFrom(CAMPAIGN_POSTING)
                .orderBy(CAMPAIGN_POSTING.ID)
                .fetch()
                .map(Postings::posting);
    }

    /** What stands on the business's sites now. */
    public List<Posting> onSites() {
        return all().stream()
                .filter(posting -> posting.way() == Way.SITE && posting.stands(today()))
                .toList();
    }

    private static Posting posting(CampaignPostingRecord row) {
        return new Posting(
                row.getId(),
                row.getCampaignId(),
                Way.of(row.getWay()).orElseThrow(),
                row.getHash(),
                row.getPostedAt(),
                LocalDate.parse(row.getLastDay()),
                Optional.ofNullable(row.getEndedAt()));
    }
}
