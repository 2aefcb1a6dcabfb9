/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.resguardo.platform.storage.schema.Tables.ARCHIVE_OPENING;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;

/** The one way in which archives are opened for people: every opening is noted before the first byte leaves. */
public final class ArchiveDoor {
    private final Archives archives;
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;

    /** The door of some archives. */
    public ArchiveDoor(Archives archives, Store store, InstantSource clock, AuditLog log) {
        this.archives = archives;
        this.store = store;
        this.clock = clock;
        this.log = log;
    }

    /**
     * Somebody opened an archive.
     *
     * @param account the number of the account
     * @param at when
     */
    public record Opening(long account, Instant at) {}

    /** True when somebody may open an archive now. */
    public boolean opens(Account by, Archive archive) {
        return archive.kept() && archives.readers(archive).contains(by.id());
    }

    /** Notes that somebody opens an archive; false, and nothing is noted, when she may not. */
    public boolean open(Account by, Archive archive) {
        if (!opens(by, archive)) {
            return false;
        }
        store.change(sql -> {
            sql.insertInto(ARCHIVE_OPENING)
                    .set(ARCHIVE_OPENING.ARCHIVE_ID, archive.id())
                    .set(ARCHIVE_OPENING.ACCOUNT_ID, by.id())
                    .set(ARCHIVE_OPENING.OPENED_AT, clock.instant())
                    .execute();
            log.add(sql, by.auditName(), Action.ARCHIVE_OPENED, Archives.subject(archive.id()));
        });
        return true;
    }

    /** Writes an archive that {@link #open} has let through, as tables and documents. */
    public void write(Archive archive, OutputStream to) throws IOException {
        new ArchiveTables(each -> archives.read(archive, each)).write(to);
    }

    /** Who opened an archive, the latest first. */
    public List<Opening> openings(Archive archive) {
        return store.read(sql -> List.copyOf(sql.selectFrom(ARCHIVE_OPENING)
                .where(ARCHIVE_OPENING.ARCHIVE_ID.eq(archive.id()))
                .orderBy(ARCHIVE_OPENING.ID.desc())
                .fetch(row -> new Opening(row.getAccountId(), row.getOpenedAt()))));
    }
}
