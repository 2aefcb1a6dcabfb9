/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

import static org.resguardo.platform.storage.schema.Tables.INCIDENT;
import static org.resguardo.platform.storage.schema.Tables.INCIDENT_STATEMENT;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.storage.Store;
import org.resguardo.protection.incident.Statement.Source;

/** The incidents of the business, each with all that was said of it. */
public final class Incidents {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final Events events;
    private final Affected affected;

    /** The incidents in a database, which begin with what the inventory knows. */
    public Incidents(Store store, InstantSource clock, AuditLog log, Events events, Affected affected) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.events = events;
        this.affected = affected;
    }

    /** Opens an incident: what, noticed when, in which data stores. What the inventory knows of these is said at once. */
    public Incident open(Account by, IncidentKind kind, boolean drill, LocalDate noticed, Set<Long> stores) {
        Map<String, String> known = affected.known(kind, stores);
        Instant now = clock.instant();
        return store.write(sql -> {
            long id = sql.insertInto(INCIDENT)
                    .set(INCIDENT.KIND, kind.id())
                    .set(INCIDENT.DRILL, drill)
                    .set(INCIDENT.ACCOUNT_ID, by.id())
                    .set(INCIDENT.OPENED_AT, now)
                    .returningResult(INCIDENT.ID)
                    .fetchSingle()
                    .value1();
            Map<String, String> said = new LinkedHashMap<>();
            said.put(Subject.NOTICED, noticed.toString());
            said.put(Subject.STORES, numbers(stores));
            said.forEach((subject, text) -> add(sql, id, subject, text, Source.PERSON, by.id()));
            known.forEach((subject, text) -> add(sql, id, subject, text, Source.INVENTORY, by.id()));
            log.add(sql, by.auditName(), Action.INCIDENT_OPENED, "incident:" + id);
            return new Incident(id, kind, drill, now, Optional.empty());
        });
    }

    private static String numbers(Set<Long> stores) {
        return stores.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Adds what somebody says now. What was said before and is the same is not said again. */
    public void say(Account by, Incident of, Map<String, String> said) {
        store.change(sql -> {
            Facts before = Facts.of(statements(sql, of.id()));
            said.forEach((subject, text) -> {
                if (!before.told(subject) || !before.said(subject).equals(text)) {
                    add(sql, of.id(), subject, text, Source.PERSON, by.id());
                    log.add(sql, by.auditName(), Action.INCIDENT_TOLD, "incident:" + of.id());
                }
            });
            if (!of.drill()
                    && said.containsKey(Subject.DETERMINED)
                    && before.day(Subject.DETERMINED).isEmpty()) {
                events.announce(sql, BreachConfirmed.KIND, new BreachConfirmed(of.id()));
            }
        });
    }

    /** Adds what was found in the business's own data; a person confirms it. What is already said and the same is not said again. */
    public void note(long accountId, Incident of, Map<String, String> found) {
        store.change(sql -> {
            Facts before = Facts.of(statements(sql, of.id()));
            found.forEach((subject, text) -> {
                if (!before.said(subject).equals(text)) {
                    add(sql, of.id(), subject, text, Source.INVENTORY, accountId);
                    log.add(sql, "account:" + accountId, Action.INCIDENT_TOLD, "incident:" + of.id());
                }
            });
        });
    }

    private void add(DSLContext sql, long incident, String subject, String said, Source source, long accountId) {
        sql.insertInto(INCIDENT_STATEMENT)
                .set(INCIDENT_STATEMENT.INCIDENT_ID, incident)
                .set(INCIDENT_STATEMENT.SUBJECT, subject)
                .set(INCIDENT_STATEMENT.SAID, said)
                .set(INCIDENT_STATEMENT.SOURCE, source.id())
                .set(INCIDENT_STATEMENT.ACCOUNT_ID, accountId)
                .set(INCIDENT_STATEMENT.TOLD_AT, clock.instant())
                .execute();
    }

    /** Closes an incident: nothing more is to be done. */
    public void close(Account by, Incident gone) {
        store.change(sql -> {
            sql.update(INCIDENT)
                    .set(INCIDENT.CLOSED_AT, clock.instant())
                    .where(INCIDENT.ID.eq(gone.id()))
                    .and(INCIDENT.CLOSED_AT.isNull())
                    .execute();
            log.add(sql, by.auditName(), Action.INCIDENT_CLOSED, "incident:" + gone.id());
        });
    }

    /** All incidents, the latest first. */
    public List<Incident> all() {
        return store.read(sql ->
                sql.selectFrom(INCIDENT).orderBy(INCIDENT.ID.desc()).fetch().map(row -> incident(row)));
    }

    /** One incident. */
    public Optional<Incident> find(long id) {
        return store.read(sql -> sql.selectFrom(INCIDENT)
                .where(INCIDENT.ID.eq(id))
                .fetchOptional()
                .map(Incidents::incident));
    }

    /** All that was said of an incident, in its order. */
    public List<Statement> statements(Incident of) {
        return store.read(sql -> statements(sql, of.id()));
    }

    /** What is believed of an incident now. */
    public Facts facts(Incident of) {
        return Facts.of(statements(of));
    }

    private static List<Statement> statements(DSLContext sql, long incident) {
        return sql.selectFrom(INCIDENT_STATEMENT)
                .where(INCIDENT_STATEMENT.INCIDENT_ID.eq(incident))
                .orderBy(INCIDENT_STATEMENT.ID)
                .fetch()
                .map(row -> new Statement(
                        row.getId(),
                        row.getSubject(),
                        row.getSaid(),
                        Source.of(row.getSource()),
                        row.getAccountId(),
                        row.getToldAt()));
    }

    private static Incident incident(Record row) {
        return new Incident(
                row.get(INCIDENT.ID),
                IncidentKind.of(row.get(INCIDENT.KIND)).orElse(IncidentKind.OTHER),
                row.get(INCIDENT.DRILL),
                row.get(INCIDENT.OPENED_AT),
                Optional.ofNullable(row.get(INCIDENT.CLOSED_AT)));
    }
}
