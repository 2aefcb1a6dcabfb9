/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business;

import static org.resguardo.platform.storage.schema.Tables.BUSINESS;
import static org.resguardo.platform.storage.schema.Tables.BUSINESS_FACT;
import static org.resguardo.platform.storage.schema.Tables.BUSINESS_PLACE;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Places.Elsewhere;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.storage.Remembered;
import org.resguardo.platform.storage.Store;

/** The business of this installation, of which there is one. Every change is logged and announced. */
public final class Businesses {
    private static final long ONLY = 1L;

    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final Events events;
    private final Remembered<Business> present;

    /** The business in a database. */
    public Businesses(Store store, InstantSource clock, AuditLog log, Events events) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.events = events;
        this.present = new Remembered<>(() -> store.read(Businesses::read));
    }

    /** What is known of it now. */
    public Business current() {
        return present.now();
    }

    /** Says what it is called and what it does. */
    public void describe(Account by, String name, String knownAs, Trade trade, String website) {
        change(
                by,
                sql -> sql.update(BUSINESS)
                        .set(BUSINESS.NAME, name)
                        .set(BUSINESS.KNOWN_AS, knownAs)
                        .set(BUSINESS.TRADE, trade.id())
                        .set(BUSINESS.WEBSITE, website)
                        .execute());
    }

    /** Says how people reach it about their information. */
    public void reach(Account by, Contact contact) {
        change(
                by,
                sql -> sql.update(BUSINESS)
                        .set(BUSINESS.EMAIL, contact.email())
                        .set(BUSINESS.PHONE, contact.phone())
                        .set(BUSINESS.HOURS, contact.hours())
                        .execute());
    }

    /** Says where it is and where its customers live. */
    public void place(Account by, Places places) {
        change(by, sql -> {
            sql.update(BUSINESS)
                    .set(BUSINESS.ELSEWHERE, places.elsewhere().id())
                    .execute();
            sql.deleteFrom(BUSINESS_PLACE).execute();
            Set<String> all = new HashSet<>(places.located());
            all.addAll(places.customers().keySet());
            all.forEach(place -> insert(sql, place, places));
        });
    }

    private static void insert(DSLContext sql, String place, Places places) {
        OptionalLong count = places.customers().getOrDefault(place, OptionalLong.empty());
        sql.insertInto(BUSINESS_PLACE)
                .set(BUSINESS_PLACE.PLACE, place)
                .set(BUSINESS_PLACE.LOCATED, places.located().contains(place))
                .set(BUSINESS_PLACE.CUSTOMERS, places.customers().containsKey(place))
                .set(BUSINESS_PLACE.CUSTOMER_COUNT, count.isPresent() ? count.getAsLong() : null)
                .execute();
    }

    /** Answers questions of the law, by their facts. What is not among them stays as it was. */
    public void answer(Account by, Map<String, Answer> answers) {
        Instant now = clock.instant();
        change(
                by,
                sql -> answers.forEach((fact, answer) -> {
                    sql.deleteFrom(BUSINESS_FACT)
                            .where(BUSINESS_FACT.FACT.eq(fact))
                            .execute();
                    sql.insertInto(BUSINESS_FACT)
                            .set(BUSINESS_FACT.FACT, fact)
                            .set(BUSINESS_FACT.ANSWER, answer.text())
                            .set(BUSINESS_FACT.ASSUMED, answer.assumed())
                            .set(BUSINESS_FACT.TOLD_AT, now)
                            .set(BUSINESS_FACT.ACCOUNT_ID, by.id())
                            .execute();
                }));
    }

    private void change(Account by, Consumer<DSLContext> what) {
        Instant now = clock.instant();
        present.changed(() -> store.change(sql -> {
            sql.insertInto(BUSINESS)
                    .set(BUSINESS.ID, ONLY)
                    .set(BUSINESS.CHANGED_AT, now)
                    .onConflict(BUSINESS.ID)
                    .doUpdate()
                    .set(BUSINESS.CHANGED_AT, now)
                    .execute();
            what.accept(sql);
            log.add(sql, by.auditName(), Action.BUSINESS_TOLD, "business");
            events.announce(sql, BusinessChanged.KIND, new BusinessChanged());
        }));
    }

    private static Business read(DSLContext sql) {
        return sql.selectFrom(BUSINESS)
                .fetchOptional()
                .map(row -> business(sql, row))
                .orElseGet(Business::untold);
    }

    private static Business business(DSLContext sql, Record row) {
        return new Business(
                row.get(BUSINESS.NAME),
                row.get(BUSINESS.KNOWN_AS),
                Trade.of(row.get(BUSINESS.TRADE)),
                row.get(BUSINESS.WEBSITE),
                new Contact(row.get(BUSINESS.EMAIL), row.get(BUSINESS.PHONE), row.get(BUSINESS.HOURS)),
                places(sql, Elsewhere.of(row.get(BUSINESS.ELSEWHERE))),
                answers(sql));
    }

    private static Places places(DSLContext sql, Elsewhere elsewhere) {
        Set<String> located = new HashSet<>();
        Map<String, OptionalLong> customers = new TreeMap<>();
        sql.selectFrom(BUSINESS_PLACE).forEach(row -> {
            if (row.get(BUSINESS_PLACE.LOCATED)) {
                located.add(row.get(BUSINESS_PLACE.PLACE));
            }
            if (row.get(BUSINESS_PLACE.CUSTOMERS)) {
                customers.put(row.get(BUSINESS_PLACE.PLACE), count(row.get(BUSINESS_PLACE.CUSTOMER_COUNT)));
            }
        });
        return new Places(located, customers, elsewhere);
    }

    private static OptionalLong count(@Nullable Long count) {
        return Optional.ofNullable(count).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private static Map<String, Answer> answers(DSLContext sql) {
        Map<String, Answer> answers = new HashMap<>();
        sql.selectFrom(BUSINESS_FACT)
                .forEach(row -> answers.put(
                        row.get(BUSINESS_FACT.FACT),
                        new Answer(row.get(BUSINESS_FACT.ANSWER), row.get(BUSINESS_FACT.ASSUMED))));
        return Map.copyOf(answers);
    }
}
