/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.resguardo.platform.storage.schema.Tables.LEGAL_HOLD;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.storage.Store;

/** What must stay until further notice. Steps that have an open case about somebody add theirs. */
public final class LegalHolds {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final PersonHash hash;
    private final List<OpenCases> cases;

    /**
     * The holds in a database.
     *
     * @param cases whom other steps have an open case about
     */
    public LegalHolds(Store store, InstantSource clock, AuditLog log, PersonHash hash, List<OpenCases> cases) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.hash = hash;
        this.cases = List.copyOf(cases);
    }

    /** Says that something must stay. */
    public LegalHold place(Account by, LegalHold.Scope scope, String reason) {
        return store.write(sql -> {
            long id = sql.insertInto(LEGAL_HOLD)
                    .set(LEGAL_HOLD.STORE_ID, scope.storeId().orElse(null))
                    .set(LEGAL_HOLD.DATASET, scope.dataset().orElse(""))
                    .set(LEGAL_HOLD.PERSON_HASH, scope.personHash().orElse(""))
                    .set(LEGAL_HOLD.REASON, reason)
                    .set(LEGAL_HOLD.ACCOUNT_ID, by.id())
                    .set(LEGAL_HOLD.SINCE_AT, clock.instant())
                    .returningResult(LEGAL_HOLD.ID)
                    .fetchSingle()
                    .value1();
            log.add(sql, by.auditName(), Action.HOLD_PLACED, "hold:" + id);
            return new LegalHold(id, scope, reason, by.id(), clock.instant());
        });
    }

    /** Everything about a person must stay; her identifier is not kept. */
    public LegalHold placePerson(Account by, String identifier, String reason) {
        return place(by, LegalHold.Scope.person(hash.of(identifier)), reason);
    }

    /** Says that it need not stay any longer. */
    public void end(Account by, long id) {
        store.change(sql -> {
            int ended = sql.update(LEGAL_HOLD)
                    .set(LEGAL_HOLD.ENDED_AT, clock.instant())
                    .set(LEGAL_HOLD.ENDED_BY_ID, by.id())
                    .where(LEGAL_HOLD.ID.eq(id))
                    .and(LEGAL_HOLD.ENDED_AT.isNull())
                    .execute();
            if (ended == 1) {
                log.add(sql, by.auditName(), Action.HOLD_ENDED, "hold:" + id);
            }
        });
    }

    /** What must stay now, the oldest first. */
    public List<LegalHold> all() {
        return store
                .read(sql -> sql.selectFrom(LEGAL_HOLD)
                        .where(LEGAL_HOLD.ENDED_AT.isNull())
                        .orderBy(LEGAL_HOLD.ID)
                        .fetch())
                .stream()
                .map(LegalHolds::hold)
                .toList();
    }

    /** What holds a hand over the rows of a place, as of now. */
    Shield shield(long storeId) {
        return shield(storeId, people());
    }

    /** The same without the open cases of other steps. */
    Shield held(long storeId) {
        return shield(storeId, held());
    }

    /**
     * The same for rows and documents that were read and found to be about one person: whoever else has an open case is only protected
     * where she is named.
     */
    Shield named(long storeId) {
        Shield held = held(storeId);
        People open = new People(hash, people());
        return (table, row) -> held.covers(table, row) || (!open.nobody() && open.named(row));
    }

    private Shield shield(long storeId, Set<String> hashes) {
        List<LegalHold.Scope> places = all().stream()
                .map(LegalHold::scope)
                .filter(scope -> scope.personHash().isEmpty())
                .toList();
        People people = new People(hash, hashes);
        if (places.isEmpty() && people.nobody()) {
            return Shield.NONE;
        }
        return (table, row) -> places.stream().anyMatch(scope -> scope.covers(storeId, table.id()))
                || (!people.nobody() && (closed(table) || people.named(row)));
    }

    /** Whom a document or a message is about does not stand in its row: while somebody is held, all of them stay. */
    private static boolean closed(EditableTable table) {
        return table.hazards().stream().anyMatch(hazard -> hazard.kind() == Hazard.Kind.WHOLE_ONLY);
    }

    /** True when everything about somebody known by one of these must stay. */
    boolean held(Collection<String> identifiers) {
        Set<String> held = held();
        return !held.isEmpty() && identifiers.stream().map(hash::of).anyMatch(held::contains);
    }

    /** True when something that lies elsewhere by now must stay: its place is held, or it names somebody who is, or may. */
    boolean holds(long storeId, Frame frame) {
        People people = new People(hash, people());
        boolean place = all().stream()
                .map(LegalHold::scope)
                .filter(scope -> scope.personHash().isEmpty())
                .anyMatch(
                        scope -> frame.sections().stream().anyMatch(section -> scope.covers(storeId, section.table())));
        return place
                || (!people.nobody() && (!frame.originals().isEmpty() || PersonFrames.count(frame, people::named) > 0));
    }

    /** True when one of some people is held, or another step has an open case about her. */
    boolean holds(Set<String> hashes) {
        return people().stream().anyMatch(hashes::contains);
    }

    /** True when a legal hold itself says that one of some people must stay, by keyed hashes of what they are known by. */
    public boolean onHold(Set<String> hashes) {
        return held().stream().anyMatch(hashes::contains);
    }

    private Set<String> held() {
        return all().stream()
                .flatMap(hold -> hold.scope().personHash().stream())
                .collect(Collectors.toSet());
    }

    private Set<String> people() {
        Set<String> people = held();
        cases.forEach(open -> people.addAll(open.people()));
        return people;
    }

    private static LegalHold hold(Record row) {
        return new LegalHold(
                row.get(LEGAL_HOLD.ID),
                new LegalHold.Scope(
                        Optional.ofNullable(row.get(LEGAL_HOLD.STORE_ID)),
                        Optional.of(row.get(LEGAL_HOLD.DATASET)).filter(id -> !id.isEmpty()),
                        Optional.of(row.get(LEGAL_HOLD.PERSON_HASH)).filter(id -> !id.isEmpty())),
                row.get(LEGAL_HOLD.REASON),
                row.get(LEGAL_HOLD.ACCOUNT_ID),
                row.get(LEGAL_HOLD.SINCE_AT));
    }
}
