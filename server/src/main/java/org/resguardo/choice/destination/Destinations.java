/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.destination;

import static org.resguardo.platform.storage.schema.Tables.CHOICE_DESTINATION;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Record;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Remembered;
import org.resguardo.platform.storage.Store;

/** The tools that must know of choices. */
public final class Destinations {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final Remembered<List<Destination>> present;

    /** The tools in a database. */
    public Destinations(Store store, InstantSource clock, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.present = new Remembered<>(() -> store.read(sql -> sql.selectFrom(CHOICE_DESTINATION)
                .where(CHOICE_DESTINATION.ENDED_AT.isNull())
                .orderBy(CHOICE_DESTINATION.ID)
                .fetch(Destinations::destination)));
    }

    /** All of them, in the order in which they came. */
    public List<Destination> all() {
        return present.now();
    }

    /** One of them. */
    public Optional<Destination> find(long id) {
        return all().stream().filter(one -> one.id() == id).findFirst();
    }

    /** Adds a tool; it hears of what was decided before, too. */
    public Destination add(Account by, Destination wanted) {
        return present.changed(() -> store.write(sql -> {
            long id = sql.insertInto(CHOICE_DESTINATION)
                    .set(CHOICE_DESTINATION.KIND, wanted.kind().id())
                    .set(CHOICE_DESTINATION.NAME, wanted.name())
                    .set(CHOICE_DESTINATION.PURPOSES, String.join(" ", wanted.purposes()))
                    .set(
                            CHOICE_DESTINATION.STORE_ID,
                            wanted.column().map(Destination.Column::storeId).orElse(null))
                    .set(
                            CHOICE_DESTINATION.DATASET,
                            wanted.column().map(Destination.Column::dataset).orElse(""))
                    .set(
                            CHOICE_DESTINATION.MATCH_COLUMN,
                            wanted.column().map(Destination.Column::match).orElse(""))
                    .set(
                            CHOICE_DESTINATION.FLAG_COLUMN,
                            wanted.column().map(Destination.Column::flag).orElse(""))
                    .set(
                            CHOICE_DESTINATION.YES_VALUE,
                            wanted.column().map(Destination.Column::yes).orElse(""))
                    .set(
                            CHOICE_DESTINATION.NO_VALUE,
                            wanted.column().map(Destination.Column::no).orElse(""))
                    .set(CHOICE_DESTINATION.ACCOUNT_ID, by.id())
                    .set(CHOICE_DESTINATION.MADE_AT, clock.instant())
                    .returningResult(CHOICE_DESTINATION.ID)
                    .fetchSingle()
                    .value1();
            Destination kept = new Destination(
                    id, wanted.kind(), wanted.name(), wanted.purposes(), wanted.column(), clock.instant());
            Deliveries.beginWith(sql, kept, clock.instant());
            log.add(sql, by.auditName(), Action.CHOICE_DESTINATION_ADDED, "destination:" + id);
            return kept;
        }));
    }

    /** Choices no longer travel there. */
    public void end(Account by, Destination gone) {
        present.changed(() -> store.change(sql -> {
            sql.update(CHOICE_DESTINATION)
                    .set(CHOICE_DESTINATION.ENDED_AT, clock.instant())
                    .where(CHOICE_DESTINATION.ID.eq(gone.id()))
                    .execute();
            Deliveries.forget(sql, gone);
            log.add(sql, by.auditName(), Action.CHOICE_DESTINATION_ENDED, "destination:" + gone.id());
        }));
    }

    private static Destination destination(Record row) {
        Optional<Destination.Column> column = Optional.ofNullable(row.get(CHOICE_DESTINATION.STORE_ID))
                .map(store -> new Destination.Column(
                        store,
                        row.get(CHOICE_DESTINATION.DATASET),
                        row.get(CHOICE_DESTINATION.MATCH_COLUMN),
                        row.get(CHOICE_DESTINATION.FLAG_COLUMN),
                        row.get(CHOICE_DESTINATION.YES_VALUE),
                        row.get(CHOICE_DESTINATION.NO_VALUE)));
        return new Destination(
                row.get(CHOICE_DESTINATION.ID),
                DestinationKind.of(row.get(CHOICE_DESTINATION.KIND)).orElseThrow(),
                row.get(CHOICE_DESTINATION.NAME),
                Set.of(row.get(CHOICE_DESTINATION.PURPOSES).split(" ")),
                column,
                row.get(CHOICE_DESTINATION.MADE_AT));
    }
}
