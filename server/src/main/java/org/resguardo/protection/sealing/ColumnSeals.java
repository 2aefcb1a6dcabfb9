/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import static org.resguardo.platform.storage.schema.Tables.COLUMN_SEAL;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.protection.sealing.SealedColumn.State;

/** The columns that are sealed, and their keys. */
public final class ColumnSeals {
    private final Store store;
    private final Vault vault;
    private final InstantSource clock;
    private final AuditLog log;

    /** The seals in a database, with their keys sealed in a vault. */
    public ColumnSeals(Store store, Vault vault, InstantSource clock, AuditLog log) {
        this.store = store;
        this.vault = vault;
        this.clock = clock;
        this.log = log;
    }

    /** Begins a seal with a key of its own; nothing is changed yet. */
    public SealedColumn begin(Account by, long storeId, String place, String table, String column, SealingKind kind) {
        ColumnKeys keys = ColumnKeys.make(kind);
        long id = store.write(sql -> {
            long number = sql.insertInto(COLUMN_SEAL)
                    .set(COLUMN_SEAL.STORE_ID, storeId)
                    .set(COLUMN_SEAL.PLACE, place)
                    .set(COLUMN_SEAL.TABLE_ID, table)
                    .set(COLUMN_SEAL.COLUMN_NAME, column)
                    .set(COLUMN_SEAL.KIND, kind.id())
                    .set(COLUMN_SEAL.KEYSET, new byte[0])
                    .set(COLUMN_SEAL.STATE, State.SEALING.id())
                    .set(COLUMN_SEAL.VALUE_COUNT, 0L)
                    .set(COLUMN_SEAL.ACCOUNT_ID, by.id())
                    .set(COLUMN_SEAL.BEGUN_AT, clock.instant())
                    .set(COLUMN_SEAL.CHANGED_AT, clock.instant())
                    .returningResult(COLUMN_SEAL.ID)
                    .fetchSingle()
                    .value1();
            sql.update(COLUMN_SEAL)
                    .set(COLUMN_SEAL.KEYSET, keys.sealed(vault, new SealPlace(number, storeId, table, column)))
                    .where(COLUMN_SEAL.ID.eq(number))
                    .execute();
            log.add(sql, by.auditName(), Action.SEAL_BEGUN, "seal:" + number);
            return number;
        });
        return find(id).orElseThrow();
    }

    /** The seals, the latest first. */
    public List<SealedColumn> all() {
        return all(DSL.noCondition());
    }

    /** One seal. */
    public Optional<SealedColumn> find(long id) {
        return all(COLUMN_SEAL.ID.eq(id)).stream().findFirst();
    }

    private List<SealedColumn> all(Condition which) {
        return store.read(sql -> sql.selectFrom(COLUMN_SEAL)
                .where(which)
                .orderBy(COLUMN_SEAL.ID.desc())
                .fetch(row -> new SealedColumn(
                        row.getId(),
                        row.getStoreId(),
                        row.getPlace(),
                        row.getTableId(),
                        row.getColumnName(),
                        SealingKind.of(row.getKind()).orElseThrow(),
                        State.of(row.getState()).orElseThrow(),
                        row.getValueCount(),
                        row.getChangedAt())));
    }

    /** What seals and opens the values of a column. */
    public ColumnSeal seal(SealedColumn of) {
        return new ColumnSeal(of.kind(), of.sealPlace(), keys(of));
    }

    private ColumnKeys keys(SealedColumn of) {
        byte[] sealed = store.read(sql -> sql.select(COLUMN_SEAL.KEYSET)
                .from(COLUMN_SEAL)
                .where(COLUMN_SEAL.ID.eq(of.id()))
                .fetchSingle()
                .value1());
        return ColumnKeys.open(of.kind(), sealed, vault, of.sealPlace());
    }

    /** Notes where a column stands from now on. */
    void stands(SealedColumn column, State state, long changed) {
        store.change(sql -> sql.update(COLUMN_SEAL)
                .set(COLUMN_SEAL.STATE, state.id())
                .set(COLUMN_SEAL.VALUE_COUNT, COLUMN_SEAL.VALUE_COUNT.plus(changed))
                .set(COLUMN_SEAL.CHANGED_AT, clock.instant())
                .where(COLUMN_SEAL.ID.eq(column.id()))
                .execute());
    }

    /** Begins to open a column for good, or to renew it with a new key. */
    public void begin(Account by, SealedColumn column, State state) {
        ColumnKeys keys = keys(column);
        byte[] kept = (state == State.RENEWING ? keys.withNewer() : keys).sealed(vault, column.sealPlace());
        store.change(sql -> {
            sql.update(COLUMN_SEAL)
                    .set(COLUMN_SEAL.STATE, state.id())
                    .set(COLUMN_SEAL.KEYSET, kept)
                    .set(COLUMN_SEAL.CHANGED_AT, clock.instant())
                    .where(COLUMN_SEAL.ID.eq(column.id()))
                    .execute();
            log.add(
                    sql,
                    by.auditName(),
                    state == State.RENEWING ? Action.SEAL_RENEWED : Action.SEAL_ENDED,
                    "seal:" + column.id());
        });
    }

    /** Destroys the older keys, with which no value is sealed any more. */
    void forgetOlderKeys(SealedColumn column) {
        byte[] kept = keys(column).newestAlone().sealed(vault, column.sealPlace());
        store.change(sql -> sql.update(COLUMN_SEAL)
                .set(COLUMN_SEAL.KEYSET, kept)
                .where(COLUMN_SEAL.ID.eq(column.id()))
                .execute());
    }

    /** Notes that somebody looked at one value; which one is not noted. */
    public void looked(Account by, SealedColumn column) {
        store.change(sql -> log.add(sql, by.auditName(), Action.SEAL_LOOKED, "seal:" + column.id()));
    }
}
