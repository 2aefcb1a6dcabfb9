/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import static org.resguardo.platform.storage.schema.Tables.POLICY_PARAGRAPH;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.policy.claim.OwnParagraph;

/** What the owner wrote for the policy herself. */
public final class Paragraphs {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;

    /** The paragraphs in a database. */
    public Paragraphs(Store store, InstantSource clock, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
    }

    /** Those that are part of the policy, in the order in which they were written. */
    public List<OwnParagraph> all() {
        return store.read(sql -> sql.selectFrom(POLICY_PARAGRAPH)
                .where(POLICY_PARAGRAPH.REMOVED_AT.isNull())
                .orderBy(POLICY_PARAGRAPH.ID)
                .fetch()
                .map(row -> new OwnParagraph(row.getId(), row.getTextEs(), row.getTextEn(), row.getWrittenAt())));
    }

    /** Adds a paragraph, or changes the one with its number. */
    public void keep(Account by, long id, String spanish, String english) {
        Instant now = clock.instant();
        store.change(sql -> {
            if (id == 0) {
                sql.insertInto(POLICY_PARAGRAPH)
                        .set(POLICY_PARAGRAPH.TEXT_ES, spanish)
                        .set(POLICY_PARAGRAPH.TEXT_EN, english)
                        .set(POLICY_PARAGRAPH.ACCOUNT_ID, by.id())
                        .set(POLICY_PARAGRAPH.WRITTEN_AT, now)
                        .execute();
            } else {
                sql.update(POLICY_PARAGRAPH)
                        .set(POLICY_PARAGRAPH.TEXT_ES, spanish)
                        .set(POLICY_PARAGRAPH.TEXT_EN, english)
                        .set(POLICY_PARAGRAPH.ACCOUNT_ID, by.id())
                        .set(POLICY_PARAGRAPH.WRITTEN_AT, now)
                        .where(POLICY_PARAGRAPH.ID.eq(id))
                        .execute();
            }
            log.add(sql, by.auditName(), Action.POLICY_ANSWERED, "policy");
        });
    }

    /** Takes a paragraph out of the policy; versions that have it keep it. */
    public void remove(Account by, long id) {
        Instant now = clock.instant();
        store.change(sql -> {
            sql.update(POLICY_PARAGRAPH)
                    .set(POLICY_PARAGRAPH.REMOVED_AT, now)
                    .where(POLICY_PARAGRAPH.ID.eq(id))
                    .execute();
            log.add(sql, by.auditName(), Action.POLICY_ANSWERED, "policy");
        });
    }
}
