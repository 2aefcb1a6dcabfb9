/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.words.Language;
import org.resguardo.protection.incident.letter.Addressed;
import org.resguardo.protection.incident.letter.Contacts;
import org.resguardo.protection.incident.letter.Letter;
import org.resguardo.protection.incident.letter.LetterPlan;
import org.resguardo.protection.incident.letter.LetterWriter;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The letters to the people affected, one for each place, in both languages. */
public final class LettersPage implements RouteOwner {
    private static final String HOME = RoomPage.HOME + "/letters";

    private final Pages pages;
    private final Rooms rooms;
    private final Documents documents;
    private final Contacts contacts;

    /** The letters of these incidents. */
    public LettersPage(Pages pages, Rooms rooms, Documents documents, Contacts contacts) {
        this.pages = pages;
        this.rooms = rooms;
        this.documents = documents;
        this.contacts = contacts;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, ProtectionAudience.READS, this::show),
                Route.get(HOME + "/{letter}/{language}", ProtectionAudience.READS, this::read),
                Route.get(HOME + "/{letter}/{language}/pdf", ProtectionAudience.READS, this::print));
    }

    private ServerResponse show(ServerRequest request) {
        return rooms.in(
                request, room -> pages.show(request, "protection/letters.jte", new LettersView(room, plans(room))));
    }

    private static List<LetterPlan> plans(RoomView room) {
        return LetterPlan.all(room.law(), room.duties(), room.facts().residents());
    }

    private ServerResponse read(ServerRequest request) {
        return rooms.in(
                request,
                room -> plan(request, room)
                        .flatMap(plan -> letter(request, room, plan).map(letter -> new LetterView(room, plan, letter)))
                        .map(view -> pages.show(request, "protection/letter.jte", view))
                        .orElseGet(() -> ServerResponse.notFound().build()));
    }

    private ServerResponse print(ServerRequest request) {
        return rooms.in(
                request,
                room -> plan(request, room)
                        .flatMap(plan -> letter(request, room, plan))
                        .map(letter -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_PDF)
                                .body(documents.pdf(
                                        "protection/letter-pdf.jte",
                                        letter.language(),
                                        List.of(Addressed.draft(letter)))))
                        .orElseGet(() -> ServerResponse.notFound().build()));
    }

    private static Optional<LetterPlan> plan(ServerRequest request, RoomView room) {
        return plans(room).stream()
                .filter(plan -> plan.id().equals(request.pathVariable("letter")))
                .findFirst();
    }

    private Optional<Letter> letter(ServerRequest request, RoomView room, LetterPlan plan) {
        return Language.of(request.pathVariable("language"))
                .map(language -> new LetterWriter(room.law(), contacts, pages.words(language))
                        .write(plan, room.incident(), room.facts(), room.today()));
    }

    /**
     * All letters of an incident.
     *
     * @param room the incident
     * @param plans the letters
     */
    public record LettersView(RoomView room, List<LetterPlan> plans) {
        /** The languages. */
        public List<Language> languages() {
            return Arrays.asList(Language.values());
        }
    }

    /**
     * One letter.
     *
     * @param room the incident
     * @param plan what the laws want in it
     * @param letter the letter
     */
    public record LetterView(RoomView room, LetterPlan plan, Letter letter) {}
}
