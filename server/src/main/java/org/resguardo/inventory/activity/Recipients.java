/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import static org.resguardo.platform.storage.schema.Tables.ACTIVITY_RECIPIENT;
import static org.resguardo.platform.storage.schema.Tables.RECIPIENT;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.resguardo.inventory.InventoryChanged;
import org.resguardo.inventory.InventoryChanged.Cause;
import org.resguardo.inventory.activity.Recipient.Role;
import org.resguardo.inventory.activity.Recipient.Told;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.storage.Store;

/** Those who receive personal data from the business. */
public final class Recipients {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final Events events;

    /** The recipients in a database. */
    public Recipients(Store store, InstantSource clock, AuditLog log, Events events) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.events = events;
    }

    /** All of them, by name. */
    public List<Recipient> all() {
        return store.read(sql -> sql.selectFrom(RECIPIENT)
                .where(RECIPIENT.REMOVED_AT.isNull())
                .orderBy(RECIPIENT.NAME)
                .fetch()
                .map(Recipients::recipient));
    }

    /** One of them. */
    public Optional<Recipient> find(long id) {
        return all().stream().filter(one -> one.id() == id).findFirst();
    }

    /** Adds a recipient, or changes the one with its number. */
    public Recipient keep(Account by, Recipient wanted) {
        return store.write(sql -> keep(sql, by, wanted));
    }

    Recipient keep(DSLContext sql, Account by, Recipient wanted) {
        long id = wanted.id() == 0 ? insert(sql, wanted) : update(sql, wanted);
        log.add(sql, by.auditName(), Action.RECIPIENT_KEPT, "recipient:" + id);
        announce(sql);
        return new Recipient(
                id,
                wanted.known(),
                wanted.name(),
                wanted.role(),
                wanted.country(),
                wanted.contract(),
                wanted.benefit());
    }

    private static long insert(DSLContext sql, Recipient wanted) {
        return sql.insertInto(RECIPIENT)
                .set(columns(wanted))
                .returningResult(RECIPIENT.ID)
                .fetchSingle()
                .value1();
    }

    private static long update(DSLContext sql, Recipient wanted) {
        sql.update(RECIPIENT)
                .set(columns(wanted))
                .where(RECIPIENT.ID.eq(wanted.id()))
                .execute();
        return wanted.id();
    }

    private static Map<Field<?>, Object> columns(Recipient wanted) {
        return Map.of(
                RECIPIENT.KNOWN, wanted.known(),
                RECIPIENT.NAME, wanted.name(),
                RECIPIENT.ROLE, wanted.role().id(),
                RECIPIENT.COUNTRY, wanted.country(),
                RECIPIENT.CONTRACT, wanted.contract().id(),
                RECIPIENT.BENEFIT, wanted.benefit().id());
    }

    /** Takes a recipient out of all activities. */
    public void remove(Account by, Recipient gone) {
        store.change(sql -> {
            sql.deleteFrom(ACTIVITY_RECIPIENT)
                    .where(ACTIVITY_RECIPIENT.RECIPIENT_ID.eq(gone.id()))
                    .execute();
            sql.update(RECIPIENT)
                    .set(RECIPIENT.REMOVED_AT, clock.instant())
                    .where(RECIPIENT.ID.eq(gone.id()))
                    .execute();
            log.add(sql, by.auditName(), Action.RECIPIENT_REMOVED, "recipient:" + gone.id());
            announce(sql);
        });
    }

    private void announce(DSLContext sql) {
        events.announce(sql, InventoryChanged.KIND, InventoryChanged.by(Cause.ACTIVITY_KEPT, 0));
    }

    private static Recipient recipient(Record row) {
        return new Recipient(
                row.get(RECIPIENT.ID),
                row.get(RECIPIENT.KNOWN),
                row.get(RECIPIENT.NAME),
                Role.of(row.get(RECIPIENT.ROLE)).orElseThrow(),
                row.get(RECIPIENT.COUNTRY),
                Told.of(row.get(RECIPIENT.CONTRACT)).orElseThrow(),
                Told.of(row.get(RECIPIENT.BENEFIT)).orElseThrow());
    }
}
