/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import static org.resguardo.platform.storage.schema.Tables.CAMPAIGN_OPENING;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.jooq.impl.DSL;
import org.resguardo.platform.storage.Store;

/**
 * How often people opened the page of a notice. Only what somebody did by her own click is counted, by day and by the way on which she
 * came; the links are the same for everybody, so that nothing is known of who it was.
 */
public final class Openings {
    private final Store store;
    private final InstantSource clock;

    /** The openings in a database. */
    public Openings(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Counts one. */
    public void count(Campaign campaign, Way way) {
        String day =
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).toString();
        store.change(sql -> sql.insertInto(CAMPAIGN_OPENING)
                .set(CAMPAIGN_OPENING.CAMPAIGN_ID, campaign.id())
                .set(CAMPAIGN_OPENING.WAY, way.id())
                .set(CAMPAIGN_OPENING.DAY, day)
                .set(CAMPAIGN_OPENING.OPENING_COUNT, 1L)
                .onConflict(CAMPAIGN_OPENING.CAMPAIGN_ID, CAMPAIGN_OPENING.WAY, CAMPAIGN_OPENING.DAY)
                .doUpdate()
                .set(CAMPAIGN_OPENING.OPENING_COUNT, CAMPAIGN_OPENING.OPENING_COUNT.plus(1L))
                .execute());
    }

    /** How often a notice was opened, by way; ways on which nobody came are left out. */
    public Map<Way, Long> of(Campaign campaign) {
        Map<Way, Long> all = new EnumMap<>(Way.class);
        store.read(sql -> sql.select(CAMPAIGN_OPENING.WAY, DSL.sum(CAMPAIGN_OPENING.OPENING_COUNT))
                        .from(CAMPAIGN_OPENING)
                        .where(CAMPAIGN_OPENING.CAMPAIGN_ID.eq(campaign.id()))
                        .groupBy(CAMPAIGN_OPENING.WAY)
                        .fetch())
                .forEach(row ->
                        all.put(Way.of(row.value1()).orElseThrow(), row.value2().longValue()));
        return all;
    }
}
