/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.destination;

import static org.resguardo.platform.storage.schema.Tables.CHOICE_DELIVERY;
import static org.resguardo.platform.storage.schema.Tables.CHOICE_STANDING;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.resguardo.choice.destination.Delivery.State;
import org.resguardo.choice.ledger.Choices;
import org.resguardo.platform.storage.Rows;
import org.resguardo.platform.storage.Store;

/** Which tool knows of which choice. A choice that changes is pending anew everywhere. */
public final class Deliveries implements Choices.Messenger {
    private static final int TOGETHER = 200;
    private static final Rows ROWS = new Rows(
            CHOICE_DELIVERY,
            List.of(
                    CHOICE_DELIVERY.DESTINATION_ID,
                    CHOICE_DELIVERY.SUBJECT,
                    CHOICE_DELIVERY.PURPOSE,
                    CHOICE_DELIVERY.SEQ,
                    CHOICE_DELIVERY.YES,
                    CHOICE_DELIVERY.STATE,
                    CHOICE_DELIVERY.REASON,
                    CHOICE_DELIVERY.TAKEN_AT,
                    CHOICE_DELIVERY.CHANGED_AT));

    private final Store store;
    private final InstantSource clock;
    private final Destinations destinations;

    /** The deliveries to some tools. */
    public Deliveries(Store store, InstantSource clock, Destinations destinations) {
        this.store = store;
        this.clock = clock;
        this.destinations = destinations;
    }

    @Override
    public void decided(DSLContext sql, List<Choices.Decided> decided, Instant now) {
        List<List<?>> rows = new ArrayList<>();
        for (Destination destination : destinations.all()) {
            decided.stream()
                    .filter(one -> destination.purposes().contains(one.purpose()))
                    .forEach(one -> rows.add(pending(destination, one, now)));
        }
        ROWS.put(sql, List.of(CHOICE_DELIVERY.DESTINATION_ID, CHOICE_DELIVERY.SUBJECT, CHOICE_DELIVERY.PURPOSE), rows);
    }

    private static List<?> pending(Destination destination, Choices.Decided decided, Instant now) {
        return Arrays.asList(
                destination.id(),
                decided.subject(),
                decided.purpose(),
                decided.seq(),
                decided.yes() ? 1 : 0,
                State.PENDING.id(),
                "",
                null,
                now);
    }

    /** Has the tools hear a no of everybody who said yes to a purpose, within the change by which a yes to it no longer counts. */
    public static void lapsed(DSLContext sql, String purpose, Instant now) {
        sql.update(CHOICE_DELIVERY)
                .set(CHOICE_DELIVERY.YES, 0)
                .set(CHOICE_DELIVERY.STATE, State.PENDING.id())
                .set(CHOICE_DELIVERY.REASON, "")
                .setNull(CHOICE_DELIVERY.TAKEN_AT)
                .set(CHOICE_DELIVERY.CHANGED_AT, now)
                .where(CHOICE_DELIVERY.PURPOSE.eq(purpose))
                .and(CHOICE_DELIVERY.YES.eq(1))
                .execute();
    }

    /** What was decided before a tool was added is pending there, too. */
    static void beginWith(DSLContext sql, Destination destination, Instant now) {
        sql.insertInto(
                        CHOICE_DELIVERY,
                        CHOICE_DELIVERY.DESTINATION_ID,
                        CHOICE_DELIVERY.SUBJECT,
                        CHOICE_DELIVERY.PURPOSE,
                        CHOICE_DELIVERY.SEQ,
                        CHOICE_DELIVERY.YES,
                        CHOICE_DELIVERY.STATE,
                        CHOICE_DELIVERY.CHANGED_AT)
                .select(DSL.select(
                                DSL.val(destination.id()),
                                CHOICE_STANDING.SUBJECT,
                                CHOICE_STANDING.PURPOSE,
                                CHOICE_STANDING.SEQ,
                                DSL.when(CHOICE_STANDING.ANSWER.eq("yes"), 1).otherwise(0),
                                DSL.val(State.PENDING.id()),
                                DSL.val(now, CHOICE_DELIVERY.CHANGED_AT))
                        .from(CHOICE_STANDING)
                        .where(CHOICE_STANDING.PURPOSE.in(destination.purposes()))
                        .and(CHOICE_STANDING.ANSWER.ne("open")))
                .execute();
    }

    static void forget(DSLContext sql, Destination gone) {
        sql.deleteFrom(CHOICE_DELIVERY)
                .where(CHOICE_DELIVERY.DESTINATION_ID.eq(gone.id()))
                .execute();
    }

    /** What the tools know of one person. */
    public List<Delivery> of(String subject) {
        return store.read(sql -> sql.selectFrom(CHOICE_DELIVERY)
                .where(CHOICE_DELIVERY.SUBJECT.eq(subject))
                .orderBy(CHOICE_DELIVERY.DESTINATION_ID, CHOICE_DELIVERY.PURPOSE)
                .fetch(Deliveries::delivery));
    }

    /** What one tool is to know, whether it does or not. */
    public List<Delivery> to(Destination destination) {
        return store.read(sql -> sql.selectFrom(CHOICE_DELIVERY)
                .where(CHOICE_DELIVERY.DESTINATION_ID.eq(destination.id()))
                .orderBy(CHOICE_DELIVERY.SEQ)
                .fetch(Deliveries::delivery));
    }

    /** How many choices stand how at a tool. */
    public Map<State, Integer> tally(Destination destination) {
        Map<State, Integer> tally = new EnumMap<>(State.class);
        store.read(sql -> sql.select(CHOICE_DELIVERY.STATE, DSL.count())
                        .from(CHOICE_DELIVERY)
                        .where(CHOICE_DELIVERY.DESTINATION_ID.eq(destination.id()))
                        .groupBy(CHOICE_DELIVERY.STATE)
                        .fetch())
                .forEach(row -> tally.put(State.of(row.value1()), row.value2()));
        return tally;
    }

    /** How many choices a tool does not know of yet. */
    public int pending(Destination destination) {
        return tally(destination).getOrDefault(State.PENDING, 0);
    }

    /** Somebody took a file with the pending choices along. Some hundred are noted at a time, so that nobody waits for long. */
    void taken(List<Delivery> some) {
        Instant now = clock.instant();
        for (int i = 0; i < some.size(); i += TOGETHER) {
            List<Delivery> part = some.subList(i, Math.min(some.size(), i + TOGETHER));
            store.change(sql -> part.forEach(one -> taken(sql, one, now)));
        }
    }

    private static void taken(DSLContext sql, Delivery one, Instant now) {
        sql.update(CHOICE_DELIVERY)
                .set(CHOICE_DELIVERY.TAKEN_AT, now)
                .where(CHOICE_DELIVERY.DESTINATION_ID.eq(one.destinationId()))
                .and(CHOICE_DELIVERY.SUBJECT.eq(one.subject()))
                .and(CHOICE_DELIVERY.PURPOSE.eq(one.purpose()))
                .and(CHOICE_DELIVERY.SEQ.eq(one.seq()))
                .execute();
    }

    /** Somebody says that the file that was taken last is in the tool now; tells how many choices that confirms. */
    public int confirmTaken(Destination destination) {
        return store.write(sql -> sql.update(CHOICE_DELIVERY)
                .set(CHOICE_DELIVERY.STATE, State.CONFIRMED.id())
                .set(CHOICE_DELIVERY.CHANGED_AT, clock.instant())
                .where(CHOICE_DELIVERY.DESTINATION_ID.eq(destination.id()))
                .and(CHOICE_DELIVERY.STATE.eq(State.PENDING.id()))
                .and(CHOICE_DELIVERY.TAKEN_AT.isNotNull())
                .execute());
    }

    /** True when a file was taken along, and nobody has said yet that it is in the tool. */
    public boolean taken(Destination destination) {
        return store.read(sql -> sql.fetchExists(
                CHOICE_DELIVERY,
                CHOICE_DELIVERY
                        .DESTINATION_ID
                        .eq(destination.id())
                        .and(CHOICE_DELIVERY.STATE.eq(State.PENDING.id()))
                        .and(CHOICE_DELIVERY.TAKEN_AT.isNotNull())));
    }

    /** Notes how a delivery went, unless the choice has changed meanwhile. */
    void settle(Delivery one, State state, String reason) {
        store.change(sql -> sql.update(CHOICE_DELIVERY)
                .set(CHOICE_DELIVERY.STATE, state.id())
                .set(CHOICE_DELIVERY.REASON, reason)
                .set(CHOICE_DELIVERY.CHANGED_AT, clock.instant())
                .where(CHOICE_DELIVERY.DESTINATION_ID.eq(one.destinationId()))
                .and(CHOICE_DELIVERY.SUBJECT.eq(one.subject()))
                .and(CHOICE_DELIVERY.PURPOSE.eq(one.purpose()))
                .and(CHOICE_DELIVERY.SEQ.eq(one.seq()))
                .execute());
    }

    private static Delivery delivery(Record row) {
        return new Delivery(
                row.get(CHOICE_DELIVERY.DESTINATION_ID),
                row.get(CHOICE_DELIVERY.SUBJECT),
                row.get(CHOICE_DELIVERY.PURPOSE),
                row.get(CHOICE_DELIVERY.SEQ),
                row.get(CHOICE_DELIVERY.YES) == 1,
                State.of(row.get(CHOICE_DELIVERY.STATE)),
                row.get(CHOICE_DELIVERY.REASON),
                row.get(CHOICE_DELIVERY.CHANGED_AT));
    }
}
