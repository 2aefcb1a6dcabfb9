/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import static org.resguardo.platform.storage.schema.Tables.GUARDED_PLACE;
import static org.resguardo.platform.storage.schema.Tables.SAFEGUARD_RESULT;
import static org.resguardo.platform.storage.schema.Tables.SAFEGUARD_SCORE;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.storage.Store;
import org.resguardo.protection.safeguard.GuardedPlace.NamedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.PlaceKind;
import org.resguardo.protection.safeguard.Seen.Outcome;

/** The places that are looked at, and what was seen there. */
public final class Safeguards {
    private final Store store;
    private final Stores stores;
    private final InstantSource clock;
    private final AuditLog log;
    private final Events events;

    /** The safeguards in a database. */
    public Safeguards(Store store, Stores stores, InstantSource clock, AuditLog log, Events events) {
        this.store = store;
        this.stores = stores;
        this.clock = clock;
        this.log = log;
        this.events = events;
    }

    /** All places: those of the inventory that can be looked into, and those that the owner named. */
    public List<GuardedPlace> places() {
        List<GuardedPlace> places = new ArrayList<>();
        stores.all().forEach(one -> GuardedPlace.of(one).ifPresent(places::add));
        store.read(sql ->
                        sql.selectFrom(GUARDED_PLACE).orderBy(GUARDED_PLACE.ID).fetch())
                .forEach(row -> PlaceKind.of(row.getKind())
                        .ifPresent(kind -> places.add(GuardedPlace.of(
                                kind,
                                new NamedPlace(
                                        row.getId(), row.getAddress(), row.getDetail(), row.getOwnNetwork() != 0)))));
        return List.copyOf(places);
    }

    /** One place. */
    public Optional<GuardedPlace> find(String id) {
        return places().stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /** Takes a place in that the owner named; one that is there already stays as it is. */
    public GuardedPlace add(Account by, PlaceKind kind, String address, String detail, boolean ownNetwork) {
        long number = store.write(sql -> {
            Optional<Long> there = sql.select(GUARDED_PLACE.ID)
                    .from(GUARDED_PLACE)
                    .where(GUARDED_PLACE.KIND.eq(kind.id()))
                    .and(GUARDED_PLACE.ADDRESS.eq(address))
                    .and(GUARDED_PLACE.DETAIL.eq(detail))
                    .fetchOptional(GUARDED_PLACE.ID);
            return there.orElseGet(() -> insert(sql, by, kind, address, detail, ownNetwork));
        });
        return find("place-" + number).orElseThrow();
    }

    private long insert(DSLContext sql, Account by, PlaceKind kind, String address, String detail, boolean ownNetwork) {
        long id = sql.insertInto(GUARDED_PLACE)
                .set(GUARDED_PLACE.KIND, kind.id())
                .set(GUARDED_PLACE.ADDRESS, address)
                .set(GUARDED_PLACE.DETAIL, detail)
                .set(GUARDED_PLACE.OWN_NETWORK, ownNetwork ? 1 : 0)
                .set(GUARDED_PLACE.ACCOUNT_ID, by.id())
                .set(GUARDED_PLACE.ADDED_AT, clock.instant())
                .returningResult(GUARDED_PLACE.ID)
                .fetchSingle()
                .value1();
        log.add(sql, by.auditName(), Action.GUARDED_PLACE_ADDED, "place:" + id);
        return id;
    }

    /** Takes a place out that the owner named, with all that was seen there. */
    public void remove(Account by, GuardedPlace place) {
        store.change(sql -> {
            place.named()
                    .ifPresent(named -> sql.deleteFrom(GUARDED_PLACE)
                            .where(GUARDED_PLACE.ID.eq(named.number()))
                            .execute());
            forget(sql, place.id());
            events.announce(sql, SafeguardsChanged.KIND, new SafeguardsChanged(place.id()));
            log.add(
                    sql,
                    by.auditName(),
                    Action.GUARDED_PLACE_REMOVED,
                    place.id().replace('-', ':'));
        });
    }

    private static void forget(DSLContext sql, String place) {
        sql.deleteFrom(SAFEGUARD_RESULT).where(SAFEGUARD_RESULT.PLACE.eq(place)).execute();
        sql.deleteFrom(SAFEGUARD_SCORE).where(SAFEGUARD_SCORE.PLACE.eq(place)).execute();
    }

    /** Forgets what was seen at places that are gone. */
    void forgetOthersThan(List<GuardedPlace> places) {
        List<String> ids = places.stream().map(GuardedPlace::id).toList();
        store.change(sql -> sql.selectDistinct(SAFEGUARD_RESULT.PLACE)
                .from(SAFEGUARD_RESULT)
                .where(SAFEGUARD_RESULT.PLACE.notIn(ids))
                .fetch(SAFEGUARD_RESULT.PLACE)
                .forEach(gone -> forget(sql, gone)));
    }

    /** Keeps what a look saw, in one change with the score of the day. */
    void keep(GuardedPlace place, Map<String, Seen> seen) {
        Instant now = clock.instant();
        store.change(sql -> {
            Map<String, SafeguardResult> before = results(sql, place.id());
            sql.deleteFrom(SAFEGUARD_RESULT)
                    .where(SAFEGUARD_RESULT.PLACE.eq(place.id()))
                    .execute();
            List<SafeguardResult> fresh = new ArrayList<>();
            seen.forEach((check, one) -> {
                Instant since = Optional.ofNullable(before.get(check))
                        .filter(old -> old.seen().outcome() == one.outcome())
                        .map(SafeguardResult::since)
                        .orElse(now);
                insert(sql, place, check, one, since, now);
                fresh.add(new SafeguardResult(check, one, since, now));
            });
            score(sql, place, Score.of(fresh), now);
            if (!outcomes(before.values()).equals(outcomes(fresh))) {
                events.announce(sql, SafeguardsChanged.KIND, new SafeguardsChanged(place.id()));
            }
        });
    }

    private static Map<String, Outcome> outcomes(Collection<SafeguardResult> results) {
        return results.stream()
                .collect(Collectors.toMap(
                        SafeguardResult::check, result -> result.seen().outcome()));
    }

    private static void insert(
            DSLContext sql, GuardedPlace place, String check, Seen seen, Instant since, Instant now) {
        sql.insertInto(SAFEGUARD_RESULT)
                .set(SAFEGUARD_RESULT.PLACE, place.id())
                .set(SAFEGUARD_RESULT.CHECK_ID, check)
                .set(SAFEGUARD_RESULT.OUTCOME, seen.outcome().id())
                .set(SAFEGUARD_RESULT.SENTENCE, seen.sentence())
                .set(SAFEGUARD_RESULT.ARGUMENTS, SeenArguments.text(seen.arguments()))
                .set(SAFEGUARD_RESULT.SINCE_AT, since)
                .set(SAFEGUARD_RESULT.SEEN_AT, now)
                .execute();
    }

    private static void score(DSLContext sql, GuardedPlace place, Score score, Instant now) {
        String day = LocalDate.ofInstant(now, ZoneId.systemDefault()).toString();
        sql.deleteFrom(SAFEGUARD_SCORE)
                .where(SAFEGUARD_SCORE.PLACE.eq(place.id()))
                .and(SAFEGUARD_SCORE.DAY.eq(day))
                .execute();
        sql.insertInto(SAFEGUARD_SCORE)
                .set(SAFEGUARD_SCORE.PLACE, place.id())
                .set(SAFEGUARD_SCORE.DAY, day)
                .set(SAFEGUARD_SCORE.PASS_COUNT, score.pass())
                .set(SAFEGUARD_SCORE.FAIL_COUNT, score.fail())
                .set(SAFEGUARD_SCORE.UNKNOWN_COUNT, score.unknown())
                .set(SAFEGUARD_SCORE.NOTED_AT, now)
                .execute();
    }

    /** What was seen at a place, by the ids of the checks. */
    public Map<String, SafeguardResult> results(GuardedPlace place) {
        return store.read(sql -> results(sql, place.id()));
    }

    private static Map<String, SafeguardResult> results(DSLContext sql, String place) {
        return sql.selectFrom(SAFEGUARD_RESULT)
                .where(SAFEGUARD_RESULT.PLACE.eq(place))
                .fetchMap(SAFEGUARD_RESULT.CHECK_ID, Safeguards::result);
    }

    private static SafeguardResult result(Record row) {
        return new SafeguardResult(
                row.get(SAFEGUARD_RESULT.CHECK_ID),
                new Seen(
                        Outcome.of(row.get(SAFEGUARD_RESULT.OUTCOME)).orElseThrow(),
                        row.get(SAFEGUARD_RESULT.SENTENCE),
                        SeenArguments.of(row.get(SAFEGUARD_RESULT.ARGUMENTS))),
                row.get(SAFEGUARD_RESULT.SINCE_AT),
                row.get(SAFEGUARD_RESULT.SEEN_AT));
    }

    /** How a place stands. */
    public Score score(GuardedPlace place) {
        return Score.of(results(place).values());
    }

    /** How a place stood on the days on which it was looked at, the earliest first. */
    public List<ScoreOfDay> trend(GuardedPlace place) {
        return store.read(sql -> sql.selectFrom(SAFEGUARD_SCORE)
                .where(SAFEGUARD_SCORE.PLACE.eq(place.id()))
                .orderBy(SAFEGUARD_SCORE.DAY)
                .fetch(row -> new ScoreOfDay(
                        LocalDate.parse(row.getDay()),
                        new Score(row.getPassCount(), row.getFailCount(), row.getUnknownCount()))));
    }

    /**
     * How a place stood on a day.
     *
     * @param day the day
     * @param score how it stood at the last look of it
     */
    public record ScoreOfDay(LocalDate day, Score score) {}
}
