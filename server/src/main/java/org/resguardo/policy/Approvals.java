/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import static org.resguardo.platform.storage.schema.Tables.POLICY_APPROVAL;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;

/** Who has approved a draft. An approval is for the words that were read: as soon as one of them changes, it holds no longer. */
public final class Approvals {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;

    /** The approvals in a database. */
    public Approvals(Store store, InstantSource clock, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
    }

    /**
     * An approval.
     *
     * @param accountId whose it is
     * @param at when it was given
     */
    public record Approval(long accountId, Instant at) {}

    /** The approval of a draft as it is, if somebody gave it. */
    public Optional<Approval> of(Draft draft) {
        return store.read(sql -> sql.selectFrom(POLICY_APPROVAL)
                .where(POLICY_APPROVAL.DRAFT.eq(draft.fingerprint()))
                .fetchOptional()
                .map(row -> new Approval(row.getAccountId(), row.getApprovedAt())));
    }

    /**
     * Approves a draft.
     *
     * @param read the fingerprint of the draft that was read; nothing happens when the draft is another one by now
     * @return true when it is approved
     */
    public boolean approve(Account by, Draft draft, String read) {
        if (!draft.fingerprint().equals(read)) {
            return false;
        }
        store.change(sql -> {
            int added = sql.insertInto(POLICY_APPROVAL)
                    .set(POLICY_APPROVAL.DRAFT, read)
                    .set(POLICY_APPROVAL.ACCOUNT_ID, by.id())
                    .set(POLICY_APPROVAL.APPROVED_AT, clock.instant())
                    .onConflictDoNothing()
                    .execute();
            if (added == 1) {
                log.add(sql, by.auditName(), Action.POLICY_APPROVED, "policy");
            }
        });
        return true;
    }
}
