/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.resguardo.inventory.Stores;
import org.resguardo.law.Law;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.protection.incident.Affected;
import org.resguardo.protection.incident.Duties;
import org.resguardo.protection.incident.Facts;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.NextMove;
import org.resguardo.protection.incident.Statement;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What every page of an incident starts from: the incident as it is believed now, held against the law. */
public final class Rooms {
    private final Incidents incidents;
    private final Stores stores;
    private final Affected affected;
    private final Supplier<Law> law;
    private final Supplier<BusinessFacts> business;
    private final InstantSource clock;

    /** The rooms of these incidents. */
    public Rooms(
            Incidents incidents,
            Stores stores,
            Affected affected,
            Supplier<Law> law,
            Supplier<BusinessFacts> business,
            InstantSource clock) {
        this.incidents = incidents;
        this.stores = stores;
        this.affected = affected;
        this.law = law;
        this.business = business;
        this.clock = clock;
    }

    /** An incident as it is believed now. */
    public RoomView view(Incident incident, boolean changes) {
        List<Statement> statements = incidents.statements(incident);
        Facts facts = Facts.of(statements);
        Duties duties = Duties.of(law.get(), business.get(), facts);
        return new RoomView(
                incident,
                facts,
                duties,
                NextMove.of(incident, facts, duties),
                stores.all().stream()
                        .filter(store -> facts.stores().contains(store.id()))
                        .toList(),
                statements,
                law.get(),
                today(),
                changes,
                affected.saidToBeEncrypted(facts.stores()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /** Answers with the room that the address names, or says that there is none. */
    ServerResponse in(ServerRequest request, Function<RoomView, ServerResponse> answer) {
        boolean changes = Visit.of(request.servletRequest()).knownAccount().role() != Role.ADVISER;
        return incident(request)
                .map(incident -> answer.apply(view(incident, changes)))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    /** The same for a change, which a closed incident no longer takes. */
    ServerResponse change(ServerRequest request, Function<RoomView, ServerResponse> answer) {
        return in(request, room -> room.incident().open() ? answer.apply(room) : back(room));
    }

    private Optional<Incident> incident(ServerRequest request) {
        String id = request.pathVariable("id");
        return id.matches("\\d{1,18}") ? incidents.find(Long.parseLong(id)) : Optional.empty();
    }

    /** Back to the room, where the next thing to do stands. */
    static ServerResponse back(RoomView room) {
        return to(Said.SAVED.on(room.incident().page()));
    }

    static ServerResponse to(String address) {
        return ServerResponse.seeOther(URI.create(address)).build();
    }
}
