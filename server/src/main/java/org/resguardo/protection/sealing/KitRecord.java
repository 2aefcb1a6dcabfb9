/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import static org.resguardo.platform.storage.schema.Tables.RECOVERY_KIT;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;

/** Whether a recovery kit was made, and tried. Nothing of the kit itself is kept. */
public final class KitRecord {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;

    /** The record in a database. */
    public KitRecord(Store store, InstantSource clock, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
    }

    /**
     * A kit.
     *
     * @param made when it was made
     * @param tried when two of its parts were last tried
     */
    public record Kit(Instant made, Optional<Instant> tried) {}

    /** The present kit. */
    public Optional<Kit> present() {
        return store.read(sql -> sql.selectFrom(RECOVERY_KIT)
                .orderBy(RECOVERY_KIT.ID.desc())
                .limit(1)
                .fetchOptional(row -> new Kit(row.getMadeAt(), Optional.ofNullable(row.getTriedAt()))));
    }

    /** Notes that one was made. */
    public void made(Account by) {
        store.change(sql -> {
            sql.deleteFrom(RECOVERY_KIT).execute();
            sql.insertInto(RECOVERY_KIT)
                    .set(RECOVERY_KIT.ACCOUNT_ID, by.id())
                    .set(RECOVERY_KIT.MADE_AT, clock.instant())
                    .execute();
            log.add(sql, by.auditName(), Action.RECOVERY_KIT_MADE, "kit");
        });
    }

    /** Notes that it was tried, and worked. */
    public void tried(Account by) {
        store.change(sql -> {
            sql.update(RECOVERY_KIT).set(RECOVERY_KIT.TRIED_AT, clock.instant()).execute();
            log.add(sql, by.auditName(), Action.RECOVERY_KIT_TRIED, "kit");
        });
    }
}
