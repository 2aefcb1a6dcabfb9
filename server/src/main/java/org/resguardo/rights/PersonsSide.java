/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.resguardo.platform.storage.schema.Tables.RIGHTS_CASE;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.rights.CaseEvent.What;

/** What the person does in her own case. */
public final class PersonsSide {
    private final Store store;
    private final InstantSource clock;
    private final Vault vault;
    private final Threads threads;

    /** The person's side of the cases in a database. */
    public PersonsSide(Store store, InstantSource clock, Vault vault, Threads threads) {
        this.store = store;
        this.clock = clock;
        this.vault = vault;
        this.threads = threads;
    }

    /** She writes. A case that waited for her goes on; one that had ended stays so, and the desk shows that she wrote. */
    public void write(RightsCase of, Writing writing) {
        store.change(sql -> write(sql, of, writing));
    }

    /** The same within another change; false when the case was forgotten and takes nothing more. */
    public boolean write(DSLContext sql, RightsCase of, Writing writing) {
        Instant now = clock.instant();
        Optional<CaseSeal> seal = CaseRows.seal(sql, vault, of.id());
        seal.ifPresent(key -> {
            threads.add(sql, of.id(), key, writing, Optional.empty(), now);
            CaseRows.note(sql, of.id(), What.WROTE, writing.channel().id(), Optional.empty(), now);
            sql.update(RIGHTS_CASE)
                    .set(RIGHTS_CASE.STATE, CaseState.IN_PROGRESS.id())
                    .where(RIGHTS_CASE.ID.eq(of.id()))
                    .and(RIGHTS_CASE.STATE.eq(CaseState.WAITING.id()))
                    .execute();
        });
        return seal.isPresent();
    }

    /** She takes it back. */
    public void withdraw(RightsCase of) {
        Instant now = clock.instant();
        store.change(sql -> {
            sql.update(RIGHTS_CASE)
                    .set(RIGHTS_CASE.STATE, CaseState.WITHDRAWN.id())
                    .set(RIGHTS_CASE.CLOSED_AT, now)
                    .where(RIGHTS_CASE.ID.eq(of.id()))
                    .and(RIGHTS_CASE.CLOSED_AT.isNull())
                    .execute();
            CaseRows.note(sql, of.id(), What.WITHDRAWN, "", Optional.empty(), now);
        });
    }

    /** Somebody who holds the link says that it was not her: nothing is given out or deleted until the owner has looked into it. */
    public void contest(RightsCase of) {
        Instant now = clock.instant();
        store.change(sql -> {
            sql.update(RIGHTS_CASE)
                    .set(RIGHTS_CASE.CONTESTED_AT, now)
                    .where(RIGHTS_CASE.ID.eq(of.id()))
                    .and(RIGHTS_CASE.CONTESTED_AT.isNull())
                    .execute();
            CaseRows.note(sql, of.id(), What.CONTESTED, "", Optional.empty(), now);
        });
    }

    /** She says what she thinks of how it ended: {@code yes}, {@code partly} or {@code no}. */
    public void rate(RightsCase of, String satisfaction) {
        Instant now = clock.instant();
        store.change(sql -> {
            sql.update(RIGHTS_CASE)
                    .set(RIGHTS_CASE.SATISFACTION, satisfaction)
                    .where(RIGHTS_CASE.ID.eq(of.id()))
                    .execute();
            CaseRows.note(sql, of.id(), What.RATED, satisfaction, Optional.empty(), now);
        });
    }
}
