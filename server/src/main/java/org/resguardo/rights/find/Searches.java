/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import static org.jooq.impl.DSL.min;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_FOUND;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_SEARCH;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_SEARCH_PLACE;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_SIGN;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.platform.storage.Store;
import org.resguardo.rights.CaseSecrets;
import org.resguardo.rights.Identities;
import org.resguardo.rights.RightsCase;

/** The searches for the people of cases, and what they found, sealed under the keys of the cases. */
public final class Searches {
    private static final String PLACE = "found";
    private static final String SIGN = "sign";

    private final Store store;
    private final InstantSource clock;
    private final CaseSecrets secrets;
    private final PersonHash hash;
    private final Identities identities;
    private final Stores stores;
    private final AuditLog log;

    /** The searches in a database. */
    public Searches(
            Store store,
            InstantSource clock,
            CaseSecrets secrets,
            PersonHash hash,
            Identities identities,
            Stores stores,
            AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.secrets = secrets;
        this.hash = hash;
        this.identities = identities;
        this.stores = stores;
        this.log = log;
    }

    /**
     * Begins a search for the person of a case. There is none before something was proven of her on file.
     *
     * @return the number of the search; empty when it is not known whom to look for
     */
    public Optional<Long> begin(Account by, RightsCase of, Jobs jobs, JobKind<Long> kind) {
        return person(of)
                .map(person -> store.write(sql -> {
                    forget(sql, of.id());
                    long id = begin(sql, of.id(), Search.Aim.FIND);
                    long job = jobs.start(sql, kind, id, by.auditName());
                    sql.update(RIGHTS_SEARCH)
                            .set(RIGHTS_SEARCH.JOB_ID, job)
                            .where(RIGHTS_SEARCH.ID.eq(id))
                            .execute();
                    log.add(sql, by.auditName(), Action.CASE_SEARCHED, "case:" + of.id());
                    return id;
                }));
    }

    /** Begins a search within other work, which does it itself. */
    public long begin(DSLContext sql, long caseId, Search.Aim aim) {
        long id = sql.insertInto(RIGHTS_SEARCH)
                .set(RIGHTS_SEARCH.CASE_ID, caseId)
                .set(RIGHTS_SEARCH.AIM, aim.id())
                .set(RIGHTS_SEARCH.BEGAN_AT, clock.instant())
                .returningResult(RIGHTS_SEARCH.ID)
                .fetchSingle()
                .value1();
        for (DataStore place : stores.all()) {
            sql.insertInto(RIGHTS_SEARCH_PLACE)
                    .set(RIGHTS_SEARCH_PLACE.SEARCH_ID, id)
                    .set(RIGHTS_SEARCH_PLACE.STORE_ID, place.id())
                    .set(
                            RIGHTS_SEARCH_PLACE.STATE,
                            (place.kind().lasting() ? Search.State.WAITING : Search.State.BY_HAND).id())
                    .set(RIGHTS_SEARCH_PLACE.MISSED_COUNT, 0L)
                    .set(RIGHTS_SEARCH_PLACE.TROUBLE, "")
                    .execute();
        }
        return id;
    }

    /** Whom to look for: what is proven, and by what else the business knows her; empty as long as nothing is proven. */
    public Optional<DataSubject> person(RightsCase of) {
        return identities.proven(of).map(proven -> {
            List<DataSubject.Identifier> all = new ArrayList<>(proven.identifiers());
            signs(of).stream().filter(sign -> !all.contains(sign)).forEach(all::add);
            return new DataSubject(all);
        });
    }

    /** By what else the person of a case is known, as somebody of the business said. */
    public List<DataSubject.Identifier> signs(RightsCase of) {
        return store.read(sql -> secrets.of(sql, of.id())
                .map(key -> sql.selectFrom(RIGHTS_SIGN)
                        .where(RIGHTS_SIGN.CASE_ID.eq(of.id()))
                        .orderBy(RIGHTS_SIGN.ID)
                        .fetch()
                        .map(row -> new DataSubject.Identifier(
                                Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                                new String(key.open(SIGN, row.getSealed()), StandardCharsets.UTF_8))))
                .orElse(List.of()));
    }

    /** Says that the person of a case is known by something else too. It proves nothing; it is only looked for. */
    public void sign(Account by, RightsCase of, DataSubject.Identifier sign) {
        store.change(sql -> secrets.of(sql, of.id()).ifPresent(key -> {
            sql.insertInto(RIGHTS_SIGN)
                    .set(RIGHTS_SIGN.CASE_ID, of.id())
                    .set(RIGHTS_SIGN.KIND, sign.kind().name().toLowerCase(Locale.ROOT))
                    .set(RIGHTS_SIGN.SEALED, key.seal(SIGN, sign.value().getBytes(StandardCharsets.UTF_8)))
                    .set(RIGHTS_SIGN.ACCOUNT_ID, by.id())
                    .set(RIGHTS_SIGN.ADDED_AT, clock.instant())
                    .execute();
            log.add(sql, by.auditName(), Action.CASE_IDENTITY, "case:" + of.id());
        }));
    }

    /** Keeps something that was found; what is known to be hers stays so. */
    void keep(Search search, Found found) {
        store.change(sql -> secrets.of(sql, search.caseId()).ifPresent(key -> {
            String mark = hash.of("found", found.identity());
            sql.insertInto(RIGHTS_FOUND)
                    .set(RIGHTS_FOUND.SEARCH_ID, search.id())
                    .set(RIGHTS_FOUND.STORE_ID, found.storeId())
                    .set(RIGHTS_FOUND.MARK, mark)
                    .set(RIGHTS_FOUND.WHOSE, found.whose().id())
                    .set(RIGHTS_FOUND.DEED, Item.Deed.OPEN.id())
                    .set(RIGHTS_FOUND.SEALED, key.seal(PLACE, found.bytes()))
                    .set(RIGHTS_FOUND.FOUND_AT, clock.instant())
                    .onConflictDoNothing()
                    .execute();
            if (found.whose() == Whose.HERS) {
                sql.update(RIGHTS_FOUND)
                        .set(RIGHTS_FOUND.WHOSE, found.whose().id())
                        .set(RIGHTS_FOUND.SEALED, key.seal(PLACE, found.bytes()))
                        .where(RIGHTS_FOUND.SEARCH_ID.eq(search.id()))
                        .and(RIGHTS_FOUND.MARK.eq(mark))
                        .and(RIGHTS_FOUND.WHOSE.ne(found.whose().id()))
                        .execute();
            }
        }));
    }

    /** Says how far a search is in a place. */
    void place(Search search, long storeId, Search.State state, long missed, String trouble) {
        store.change(sql -> sql.update(RIGHTS_SEARCH_PLACE)
                .set(RIGHTS_SEARCH_PLACE.STATE, state.id())
                .set(RIGHTS_SEARCH_PLACE.MISSED_COUNT, missed)
                .set(RIGHTS_SEARCH_PLACE.TROUBLE, trouble)
                .set(RIGHTS_SEARCH_PLACE.LOOKED_AT, clock.instant())
                .where(RIGHTS_SEARCH_PLACE.SEARCH_ID.eq(search.id()))
                .and(RIGHTS_SEARCH_PLACE.STORE_ID.eq(storeId))
                .execute());
    }

    /** Says that a search is over. */
    void end(Search search) {
        store.change(sql -> sql.update(RIGHTS_SEARCH)
                .set(RIGHTS_SEARCH.ENDED_AT, clock.instant())
                .where(RIGHTS_SEARCH.ID.eq(search.id()))
                .execute());
    }

    /** A search. */
    public Optional<Search> find(long id) {
        return all(RIGHTS_SEARCH.ID.eq(id)).stream().findFirst();
    }

    /** The last search of a case for what there is. */
    public Optional<Search> latest(RightsCase of) {
        return all(RIGHTS_SEARCH.CASE_ID.eq(of.id()).and(RIGHTS_SEARCH.AIM.eq(Search.Aim.FIND.id()))).stream()
                .findFirst();
    }

    private List<Search> all(Condition which) {
        Map<Long, String> names = stores.all().stream().collect(Collectors.toMap(DataStore::id, DataStore::name));
        return store.read(sql -> sql.selectFrom(RIGHTS_SEARCH)
                .where(which)
                .orderBy(RIGHTS_SEARCH.ID.desc())
                .fetch()
                .map(row -> new Search(
                        row.getId(),
                        row.getCaseId(),
                        Search.Aim.of(row.getAim()),
                        Optional.ofNullable(row.getJobId()),
                        row.getBeganAt(),
                        Optional.ofNullable(row.getEndedAt()),
                        places(sql, row.getId(), names))));
    }

    private static List<Search.Place> places(DSLContext sql, long search, Map<Long, String> names) {
        return sql.selectFrom(RIGHTS_SEARCH_PLACE)
                .where(RIGHTS_SEARCH_PLACE.SEARCH_ID.eq(search))
                .orderBy(RIGHTS_SEARCH_PLACE.STORE_ID)
                .fetch()
                .map(row -> new Search.Place(
                        row.getStoreId(),
                        names.getOrDefault(row.getStoreId(), ""),
                        Search.State.of(row.getState()),
                        row.getMissedCount(),
                        row.getTrouble()));
    }

    /** What a search found, place by place; nothing once the case's key was destroyed. */
    public List<Item> items(Search search) {
        return store.read(sql -> secrets.of(sql, search.caseId())
                .map(key -> sql.selectFrom(RIGHTS_FOUND)
                        .where(RIGHTS_FOUND.SEARCH_ID.eq(search.id()))
                        .orderBy(RIGHTS_FOUND.STORE_ID, RIGHTS_FOUND.ID)
                        .fetch()
                        .map(row -> item(key, row)))
                .orElse(List.of()));
    }

    private static Item item(CaseSecrets.Key key, Record row) {
        Found sealed = Found.of(key.open(PLACE, row.get(RIGHTS_FOUND.SEALED)));
        return new Item(
                row.get(RIGHTS_FOUND.ID),
                sealed,
                Item.Deed.of(row.get(RIGHTS_FOUND.DEED)).orElse(Item.Deed.OPEN));
    }

    /** How many things a search found so far. */
    public long count(Search search) {
        return store.read(sql -> (long) sql.fetchCount(RIGHTS_FOUND, RIGHTS_FOUND.SEARCH_ID.eq(search.id())));
    }

    /** When a search found the first thing; empty as long as it has found nothing. */
    public Optional<Instant> firstFound(Search search) {
        return store.read(sql -> Optional.ofNullable(sql.select(min(RIGHTS_FOUND.FOUND_AT))
                .from(RIGHTS_FOUND)
                .where(RIGHTS_FOUND.SEARCH_ID.eq(search.id()))
                .fetchSingle()
                .value1()));
    }

    /** Decides about something that was found. */
    public void decide(Account by, Search search, long item, Item.Deed deed) {
        store.change(sql -> {
            int decided = sql.update(RIGHTS_FOUND)
                    .set(RIGHTS_FOUND.DEED, deed.id())
                    .where(RIGHTS_FOUND.ID.eq(item))
                    .and(RIGHTS_FOUND.SEARCH_ID.eq(search.id()))
                    .execute();
            if (decided == 1) {
                log.add(sql, by.auditName(), Action.CASE_SEARCHED, "case:" + search.caseId());
            }
        });
    }

    /** Forgets what was found for a case: it was given, or it is gone. That and where was looked stays. */
    public static void forget(DSLContext sql, long caseId) {
        sql.deleteFrom(RIGHTS_FOUND)
                .where(RIGHTS_FOUND.SEARCH_ID.in(org.jooq
                        .impl
                        .DSL
                        .select(RIGHTS_SEARCH.ID)
                        .from(RIGHTS_SEARCH)
                        .where(RIGHTS_SEARCH.CASE_ID.eq(caseId))))
                .execute();
    }
}
