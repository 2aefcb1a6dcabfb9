/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.law.breach.Notice;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.words.Language;
import org.resguardo.protection.incident.Duties.Notify;
import org.resguardo.protection.incident.mailing.Mailing;
import org.resguardo.protection.incident.mailing.Mailings;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What is printed for others than the people affected: drafts for authorities, credit bureaus and media, and the report of the incident. */
public final class NoticePage implements RouteOwner {
    private final Pages pages;
    private final Rooms rooms;
    private final Documents documents;
    private final Mailings mailings;
    private final LogWords log;

    /** The prints of these incidents. */
    public NoticePage(Pages pages, Rooms rooms, Documents documents, Mailings mailings, Accounts accounts) {
        this.pages = pages;
        this.rooms = rooms;
        this.documents = documents;
        this.mailings = mailings;
        this.log = new LogWords(accounts);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(RoomPage.HOME + "/notices/{law}/{whom}/{language}", ProtectionAudience.READS, this::notice),
                Route.get(RoomPage.HOME + "/report/{language}", ProtectionAudience.READS, this::report));
    }

    private ServerResponse notice(ServerRequest request) {
        String id = request.pathVariable("law") + "/" + request.pathVariable("whom");
        return rooms.in(
                request,
                room -> language(request)
                        .flatMap(language -> room.duties().due().stream()
                                .filter(notify -> notify.id().equals(id))
                                .filter(notify -> notify.notice().recipient() != Notice.Recipient.PEOPLE)
                                .findFirst()
                                .map(notify -> pdf(documents.pdf(
                                        "protection/notice-pdf.jte", language, new NoticeView(room, notify)))))
                        .orElseGet(() -> ServerResponse.notFound().build()));
    }

    private ServerResponse report(ServerRequest request) {
        return rooms.in(
                request,
                room -> language(request)
                        .map(language -> new ReportView(
                                room, log.lines(room, pages.words(language)).reversed(), mailings.of(room.incident())))
                        .map(view -> pdf(documents.pdf(
                                "protection/report-pdf.jte", language(request).orElseThrow(), view)))
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
     * @param due who is told
     */
    public record NoticeView(RoomView room, Notify due) {
        /** True for newspapers and broadcasters. */
        public boolean media() {
            return due.notice().recipient() == Notice.Recipient.MEDIA;
        }

        /** True for credit bureaus. */
        public boolean bureaus() {
            return due.notice().recipient() == Notice.Recipient.CREDIT_BUREAUS;
        }

        /** What was typed for letters. */
        public String typed(String field) {
            return room.facts().said("letter/" + field);
        }

        /** The name of whom it is for. */
        public String name(Locale language) {
            return due.notice().name().in(language);
        }
    }

    /**
     * The whole of an incident.
     *
     * @param room the incident
     * @param lines what was said, in its order
     * @param mailings which letters were made
     */
    public record ReportView(RoomView room, List<LogWords.Line> lines, List<Mailing> mailings) {}
}
