/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import static org.resguardo.platform.storage.schema.Tables.COLLECTION_POINT;
import static org.resguardo.platform.storage.schema.Tables.COLLECTION_TEXT;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.schema.tables.records.CollectionPointRecord;

/** The places where the business asks people for data, and what was said at each of them since when. */
public final class CollectionPoints {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;

    /** The places in a database. */
    public CollectionPoints(Store store, InstantSource clock, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
    }

    /**
     * What was said at a place.
     *
     * @param spanish in Spanish
     * @param english in English
     * @param hash the SHA-256 of both
     * @param version the version of the policy that it came from
     * @param since since when
     */
    public record Told(String spanish, String english, String hash, int version, Instant since) {}

    /** Adds a place. */
    public CollectionPoint add(Account by, PointKind kind, String name, String activity) {
        return store.write(sql -> {
            long id = sql.insertInto(COLLECTION_POINT)
                    .set(COLLECTION_POINT.KIND, kind.id())
                    .set(COLLECTION_POINT.NAME, name)
                    .set(COLLECTION_POINT.ACTIVITY, activity)
                    .set(COLLECTION_POINT.ACCOUNT_ID, by.id())
                    .set(COLLECTION_POINT.MADE_AT, clock.instant())
                    .returningResult(COLLECTION_POINT.ID)
                    .fetchSingle()
                    .value1();
            log.add(sql, by.auditName(), Action.COLLECTION_POINT_ADDED, "collection-point:" + id);
            return new CollectionPoint(id, kind, name, activity, clock.instant(), Optional.empty());
        });
    }

    /** Adds a form that was found on a website which an account had named. */
    void found(DSLContext sql, long account, String name, String activity) {
        long id = sql.insertInto(COLLECTION_POINT)
                .set(COLLECTION_POINT.KIND, PointKind.FORM.id())
                .set(COLLECTION_POINT.NAME, name)
                .set(COLLECTION_POINT.ACTIVITY, activity)
                .set(COLLECTION_POINT.ACCOUNT_ID, account)
                .set(COLLECTION_POINT.MADE_AT, clock.instant())
                .returningResult(COLLECTION_POINT.ID)
                .fetchSingle()
                .value1();
        log.add(sql, "website", Action.COLLECTION_POINT_ADDED, "collection-point:" + id);
    }

    /** Gives a place up; its public page ends with it. */
    public void end(Account by, CollectionPoint point) {
        store.change(sql -> {
            sql.update(COLLECTION_POINT)
                    .set(COLLECTION_POINT.ENDED_AT, clock.instant())
                    .where(COLLECTION_POINT.ID.eq(point.id()))
                    .and(COLLECTION_POINT.ENDED_AT.isNull())
                    .execute();
            log.add(sql, by.auditName(), Action.COLLECTION_POINT_ENDED, "collection-point:" + point.id());
        });
    }

    /** The places that were not given up. */
    public List<CollectionPoint> all() {
        return store.read(CollectionPoints::all);
    }

    static List<CollectionPoint> all(DSLContext sql) {
        return sql.selectFrom(COLLECTION_POINT)
                .where(COLLECTION_POINT.ENDED_AT.isNull())
                .orderBy(COLLECTION_POINT.ID)
                .fetch()
                .map(CollectionPoints::point);
    }

    /** One that was not given up. */
    public Optional<CollectionPoint> find(long id) {
        return all().stream().filter(point -> point.id() == id).findFirst();
    }

    private static CollectionPoint point(CollectionPointRecord row) {
        return new CollectionPoint(
                row.getId(),
                PointKind.of(row.getKind()).orElseThrow(),
                row.getName(),
                row.getActivity(),
                row.getMadeAt(),
                Optional.ofNullable(row.getEndedAt()));
    }

    /** Remembers what is said at a place from now on; nothing when it is what was said before. */
    void tell(DSLContext sql, CollectionPoint point, String spanish, String english, int version) {
        String hash = TextHash.of(List.of(spanish, english));
        boolean same = told(sql, point.id()).stream()
                .findFirst()
                .filter(last -> last.hash().equals(hash))
                .isPresent();
        if (!same) {
            sql.insertInto(COLLECTION_TEXT)
                    .set(COLLECTION_TEXT.POINT_ID, point.id())
                    .set(COLLECTION_TEXT.TEXT_ES, spanish)
                    .set(COLLECTION_TEXT.TEXT_EN, english)
                    .set(COLLECTION_TEXT.HASH, hash)
                    .set(COLLECTION_TEXT.VERSION, version)
                    .set(COLLECTION_TEXT.SINCE_AT, clock.instant())
                    .execute();
        }
    }

    /** What was said at a place, the latest first. */
    public List<Told> told(CollectionPoint point) {
        return store.read(sql -> told(sql, point.id()));
    }

    private static List<Told> told(DSLContext sql, long point) {
        return sql.selectFrom(COLLECTION_TEXT)
                .where(COLLECTION_TEXT.POINT_ID.eq(point))
                .orderBy(COLLECTION_TEXT.ID.desc())
                .fetch()
                .map(row ->
                        new Told(row.getTextEs(), row.getTextEn(), row.getHash(), row.getVersion(), row.getSinceAt()));
    }
}
