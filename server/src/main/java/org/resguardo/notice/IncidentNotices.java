/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import static org.resguardo.platform.storage.schema.Tables.INCIDENT_NOTICE;

import java.time.InstantSource;
import java.util.List;
import org.jooq.DSLContext;
import org.resguardo.platform.event.EventHandler;
import org.resguardo.platform.event.EventKind;
import org.resguardo.platform.storage.Store;
import org.resguardo.protection.incident.BreachConfirmed;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.mailing.Mailing;
import org.resguardo.protection.incident.mailing.Mailings;

/**
 * What people are told of incidents. The letters are written and handed to the outbox by the incident room, once; here they are only
 * shown.
 */
public final class IncidentNotices implements EventHandler<BreachConfirmed> {
    private final Store store;
    private final InstantSource clock;
    private final Incidents incidents;
    private final Mailings mailings;

    /** The notices of these incidents. */
    public IncidentNotices(Store store, InstantSource clock, Incidents incidents, Mailings mailings) {
        this.store = store;
        this.clock = clock;
        this.incidents = incidents;
        this.mailings = mailings;
    }

    @Override
    public String id() {
        return "notice-breach";
    }

    @Override
    public EventKind<BreachConfirmed> kind() {
        return BreachConfirmed.KIND;
    }

    @Override
    public void handle(DSLContext sql, BreachConfirmed event) {
        sql.insertInto(INCIDENT_NOTICE)
                .set(INCIDENT_NOTICE.INCIDENT_ID, event.incident())
                .set(INCIDENT_NOTICE.CONFIRMED_AT, clock.instant())
                .onConflict(INCIDENT_NOTICE.INCIDENT_ID)
                .doNothing()
                .execute();
    }

    /**
     * The letters of one incident to the people of one list.
     *
     * @param incident the incident
     * @param mailing the list
     */
    public record Letters(Incident incident, Mailing mailing) {}

    /** The letters of incidents that were confirmed, and of which any was made. */
    public List<Letters> letters() {
        List<Long> confirmed = store.read(sql -> sql.select(INCIDENT_NOTICE.INCIDENT_ID)
                .from(INCIDENT_NOTICE)
                .orderBy(INCIDENT_NOTICE.INCIDENT_ID)
                .fetch(INCIDENT_NOTICE.INCIDENT_ID));
        return confirmed.stream()
                .flatMap(id -> incidents.find(id).stream())
                .flatMap(incident -> mailings.of(incident).stream()
                        .filter(mailing -> mailing.letters() > 0)
                        .map(mailing -> new Letters(incident, mailing)))
                .toList();
    }
}
