/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.resguardo.protection.incident.mailing.AskedOf;
import org.resguardo.protection.incident.mailing.PeopleJob;
import org.resguardo.protection.incident.mailing.PeopleTable;
import org.resguardo.protection.incident.mailing.PeopleTables;
import org.resguardo.protection.incident.mailing.ResidentsJob;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Reads people from the business's own tables when somebody asks: to count where they live, and to address letters. */
public final class TablesPage implements RouteOwner {
    private final Rooms rooms;
    private final MailingPage mailing;
    private final PeopleTables tables;
    private final Jobs jobs;
    private final ResidentsJob residents;
    private final PeopleJob people;

    /** Asks these jobs for these incidents. */
    public TablesPage(
            Rooms rooms,
            MailingPage mailing,
            PeopleTables tables,
            Jobs jobs,
            ResidentsJob residents,
            PeopleJob people) {
        this.rooms = rooms;
        this.mailing = mailing;
        this.tables = tables;
        this.jobs = jobs;
        this.residents = residents;
        this.people = people;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(
                        RoomPage.HOME + "/residents", ProtectionAudience.CHANGES, request -> ask(request, residents)),
                Route.post(RoomPage.HOME + "/mailing/tables", ProtectionAudience.CHANGES, this::letters));
    }

    private ServerResponse letters(ServerRequest request) {
        return rooms.change(
                request,
                room -> mailing.ready(room)
                        ? start(request, room, people)
                        : Rooms.to(room.incident().page() + "/mailing"));
    }

    private ServerResponse ask(ServerRequest request, JobKind<AskedOf> job) {
        return rooms.change(request, room -> start(request, room, job));
    }

    private ServerResponse start(ServerRequest request, RoomView room, JobKind<AskedOf> job) {
        Optional<PeopleTable> table = tables.in(room.facts().stores()).stream()
                .filter(one -> request.param("table").orElse("").equals(Long.toString(one.id())))
                .findFirst();
        if (table.isEmpty()) {
            return Rooms.back(room);
        }
        Account by = Visit.of(request.servletRequest()).knownAccount();
        Language language = request.param("language").flatMap(Language::of).orElse(Language.SPANISH);
        AskedOf asked = new AskedOf(
                room.incident().id(),
                table.get().id(),
                by.id(),
                language,
                room.today(),
                MailingPage.byMail(room, request));
        return Rooms.to("/jobs/" + jobs.start(job, asked, by.auditName()));
    }
}
