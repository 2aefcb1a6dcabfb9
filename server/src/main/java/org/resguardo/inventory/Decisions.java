/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import static org.resguardo.platform.storage.schema.Tables.FIELD_DECISION;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.resguardo.engine.DataCategory;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.storage.Store;

/** What people have said of fields. The last word counts; the earlier ones are kept. */
public final class Decisions {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final Events events;

    /** The decisions in a database. */
    public Decisions(Store store, InstantSource clock, AuditLog log, Events events) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.events = events;
    }

    /**
     * Decides about a field.
     *
     * @param found the kind that the program thinks it holds, by its id; empty where it thinks of none
     * @param instead the kind that it holds, for {@link Verdict#OTHER}
     */
    public void decide(Account by, HeldField field, String found, Verdict verdict, Optional<DataCategory> instead) {
        if ((verdict == Verdict.OTHER) != instead.isPresent()) {
            throw new IllegalArgumentException("another kind is named when, and only when, it is another");
        }
        store.change(sql -> {
            decide(sql, by, field, found, verdict, instead);
            announce(sql, field.storeId());
        });
    }

    /** Confirms what the program thinks of several fields, within one change: all of one kind on which nobody has decided. */
    public void confirmAll(Account by, List<HeldField> fields, DataCategory category) {
        store.change(sql -> {
            fields.stream()
                    .filter(field -> field.held().stream()
                            .anyMatch(held -> held.verdict().isEmpty()
                                    && held.category().filter(category::equals).isPresent()))
                    .forEach(field -> decide(sql, by, field, category.id(), Verdict.CONFIRMED, Optional.empty()));
            announce(sql, 0);
        });
    }

    private void announce(DSLContext sql, long storeId) {
        events.announce(sql, InventoryChanged.KIND, InventoryChanged.by(InventoryChanged.Cause.FIELD_DECIDED, storeId));
    }

    private void decide(
            DSLContext sql,
            Account by,
            HeldField field,
            String found,
            Verdict verdict,
            Optional<DataCategory> instead) {
        sql.insertInto(FIELD_DECISION)
                .set(FIELD_DECISION.STORE_ID, field.storeId())
                .set(FIELD_DECISION.PLACE, field.key().place())
                .set(FIELD_DECISION.HEADING, field.key().heading())
                .set(FIELD_DECISION.CATEGORY, found)
                .set(FIELD_DECISION.VERDICT, verdict.id())
                .set(FIELD_DECISION.INSTEAD, instead.map(DataCategory::id).orElse(""))
                .set(FIELD_DECISION.ACCOUNT_ID, by.id())
                .set(FIELD_DECISION.DECIDED_AT, clock.instant())
                .execute();
        log.add(sql, by.auditName(), Action.FIELD_DECIDED, "field:" + field.id());
    }
}
