/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.Officers;
import org.resguardo.law.breach.Notice;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.resguardo.protection.incident.form.FormFields;
import org.resguardo.protection.incident.form.NoticeDraft;
import org.resguardo.protection.incident.form.NoticeWriter;
import org.resguardo.protection.incident.letter.Contacts;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What is printed for others than the people affected: drafts for authorities, credit bureaus and media, and the report of the incident. */
public final class NoticePage implements RouteOwner {
    private static final String NOTICE = RoomPage.HOME + "/notices/{law}/{whom}";

    private final Pages pages;
    private final Rooms rooms;
    private final Documents documents;
    private final Reports reports;
    private final Officers officers;
    private final FormFields fields = FormFields.standard();
    private final Contacts contacts = Contacts.standard();

    /** The prints of these incidents. */
    public NoticePage(Pages pages, Rooms rooms, Documents documents, Reports reports, Officers officers) {
        this.pages = pages;
        this.rooms = rooms;
        this.documents = documents;
        this.reports = reports;
        this.officers = officers;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(NOTICE, ProtectionAudience.READS, this::notice),
                Route.get(NOTICE + "/{language}", ProtectionAudience.READS, this::print),
                Route.get(RoomPage.HOME + "/report/{language}", ProtectionAudience.READS, this::report));
    }

    private ServerResponse notice(ServerRequest request) {
        Words words = pages.words(Visit.of(request.servletRequest()));
        return rooms.in(
                request,
                room -> draft(request, room, words)
                        .map(draft ->
                                pages.show(request, "protection/notice.jte", new NoticeView(room, id(request), draft)))
                        .orElseGet(() -> ServerResponse.notFound().build()));
    }

    private ServerResponse print(ServerRequest request) {
        return rooms.in(
                request,
                room -> language(request)
                        .flatMap(language -> draft(request, room, pages.words(language))
                                .map(draft -> pdf(documents.pdf("protection/notice-pdf.jte", language, draft))))
                        .orElseGet(() -> ServerResponse.notFound().build()));
    }

    private static String id(ServerRequest request) {
        return request.pathVariable("law") + "/" + request.pathVariable("whom");
    }

    private Optional<NoticeDraft> draft(ServerRequest request, RoomView room, Words words) {
        String id = id(request);
        NoticeWriter writer = new NoticeWriter(room.law(), fields, contacts, words);
        NoticeWriter.Known known = new NoticeWriter.Known(
                room.incident(), room.facts(), room.duties(), reporter(room.today()), room.today());
        Optional<NoticeDraft> byLaw = room.duties().due().stream()
                .filter(notify -> notify.id().equals(id))
                .filter(notify -> notify.notice().recipient() != Notice.Recipient.PEOPLE)
                .findFirst()
                .map(notify -> writer.write(notify, known));
        return byLaw.or(() -> room.duties().others().stream()
                .filter(other -> other.id().equals(id))
                .findFirst()
                .map(other -> writer.write(other, known)));
    }

    /** Who is in charge of privacy, with how to reach that person. */
    private String reporter(LocalDate today) {
        return officers.on(today, Officer.Post.OFFICER)
                .map(officer -> Stream.of(officer.name(), officer.email(), officer.phone())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    private ServerResponse report(ServerRequest request) {
        return rooms.in(
                request,
                room -> language(request)
                        .map(language -> pdf(reports.pdf(room, language)))
                        .orElseGet(() -> ServerResponse.notFound().build()));
    }

    private static Optional<Language> language(ServerRequest request) {
        return Language.of(request.pathVariable("language"));
    }

    private static ServerResponse pdf(byte[] content) {
        return ServerResponse.ok().contentType(MediaType.APPLICATION_PDF).body(content);
    }

    /**
     * A draft for somebody who must be told.
     *
     * @param room the incident
     * @param id how the notice is named in addresses
     * @param draft the draft
     */
    public record NoticeView(RoomView room, String id, NoticeDraft draft) {
        /** The languages in which it can be printed. */
        public List<Language> languages() {
            return List.of(Language.values());
        }
    }
}
