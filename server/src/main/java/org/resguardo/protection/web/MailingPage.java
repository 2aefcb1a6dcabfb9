/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.mail.MailState;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.Subject;
import org.resguardo.protection.incident.letter.Contacts;
import org.resguardo.protection.incident.letter.LetterPlan;
import org.resguardo.protection.incident.letter.LetterWriter;
import org.resguardo.protection.incident.mailing.LettersJob;
import org.resguardo.protection.incident.mailing.Mailing;
import org.resguardo.protection.incident.mailing.MailingFiles;
import org.resguardo.protection.incident.mailing.Mailings;
import org.resguardo.protection.incident.mailing.PeopleList;
import org.resguardo.protection.incident.mailing.PeopleTables;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Letters to everybody on a list: taken, made, printed, noted as sent, and forgotten. */
public final class MailingPage implements RouteOwner {
    private static final String HOME = RoomPage.HOME + "/mailing";
    private static final String LIST = "list";
    private static final int RECEIPT = 200;

    /** Who can read a person's mail reads what comes there (California Civil Code 1798.82(j)(5), as the law's record says). */
    private static final Set<String> MAILBOX = Set.of("email-account-credentials", "account-credentials");

    private final Pages pages;
    private final Rooms rooms;
    private final Incidents incidents;
    private final Mailings mailings;
    private final MailingFiles files;
    private final Jobs jobs;
    private final LettersJob job;
    private final Contacts contacts;
    private final PeopleTables tables;
    private final Outbox outbox;

    /** The mailings of these incidents. */
    public MailingPage(
            Pages pages,
            Rooms rooms,
            Incidents incidents,
            Mailings mailings,
            MailingFiles files,
            Jobs jobs,
            LettersJob job,
            Contacts contacts,
            PeopleTables tables,
            Outbox outbox) {
        this.pages = pages;
        this.rooms = rooms;
        this.incidents = incidents;
        this.mailings = mailings;
        this.files = files;
        this.jobs = jobs;
        this.job = job;
        this.contacts = contacts;
        this.tables = tables;
        this.outbox = outbox;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, ProtectionAudience.CHANGES, this::show),
                Route.post(HOME, ProtectionAudience.CHANGES, this::take),
                Route.get(HOME + "/{mailing}/print", ProtectionAudience.CHANGES, this::print),
                Route.post(HOME + "/{mailing}/sending", ProtectionAudience.CHANGES, this::sent),
                Route.post(HOME + "/{mailing}/end", ProtectionAudience.CHANGES, this::forget));
    }

    private ServerResponse show(ServerRequest request) {
        return rooms.in(request, room -> show(request, HttpStatus.OK, room, FormView.empty()));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, RoomView room, FormView form) {
        MailingView view = new MailingView(
                room,
                mailings.of(room.incident()),
                standings(room),
                tables.in(room.facts().stores()),
                missing(room, contacts, pages.words(Language.ENGLISH)),
                form);
        return pages.show(request, status, "protection/mailing.jte", view);
    }

    /** What became of the letters that went by e-mail, mailing by mailing. */
    private Map<Long, Map<MailState, Long>> standings(RoomView room) {
        Map<Long, Map<MailState, Long>> all = new HashMap<>();
        for (Mailing mailing : mailings.of(room.incident())) {
            Map<MailState, Long> counts = new EnumMap<>(MailState.class);
            mailing.batches()
                    .forEach(batch -> outbox.counts(batch.name())
                            .forEach((state, count) -> counts.merge(state, count, Long::sum)));
            all.put(mailing.id(), counts);
        }
        return all;
    }

    /** True when somebody asked for e-mail where it may be used: nothing of a rehearsal leaves, and no exposed mailbox hears of it there. */
    static boolean byMail(RoomView room, ServerRequest request) {
        return mayMail(room) && request.param("way").filter("mail"::equals).isPresent();
    }

    static boolean mayMail(RoomView room) {
        return !room.incident().drill() && Collections.disjoint(room.facts().elements(), MAILBOX);
    }

    /** What somebody must add to letters before they can be made for everybody. */
    private static Set<String> missing(RoomView room, Contacts contacts, Words words) {
        LetterWriter writer = new LetterWriter(room.law(), contacts, words);
        return plans(room).stream()
                .flatMap(plan -> writer.write(plan, room.incident(), room.facts(), room.today()).missing().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** True when letters can be made: some law wants one, and nothing is missing in any. */
    boolean ready(RoomView room) {
        return room.changeable()
                && !plans(room).isEmpty()
                && missing(room, contacts, pages.words(Language.ENGLISH)).isEmpty();
    }

    static List<LetterPlan> plans(RoomView room) {
        return LetterPlan.all(room.law(), room.duties(), room.facts().residents());
    }

    private ServerResponse take(ServerRequest request) {
        return rooms.change(request, room -> {
            Visit visit = Visit.of(request.servletRequest());
            Form form = new Form(request, pages.words(visit));
            Optional<Part> list = list(request.servletRequest());
            if (list.isEmpty()
                    || !missing(room, contacts, pages.words(visit)).isEmpty()
                    || plans(room).isEmpty()) {
                form.refuse(LIST, "protection.list.missing");
                return show(request, HttpStatus.UNPROCESSABLE_CONTENT, room, form.view());
            }
            Language language =
                    Language.of(form.choice("language", List.of("es", "en"))).orElse(Language.SPANISH);
            try (InputStream content = list.get().getInputStream()) {
                Account by = visit.knownAccount();
                Mailing mailing = mailings.take(
                        by,
                        room.incident(),
                        room.today(),
                        plans(room).stream().map(plan -> plan.place().id()).collect(Collectors.toSet()),
                        byMail(room, request),
                        taker -> new PeopleList(room.law().jurisdictions(), language).read(content, taker));
                list.get().delete();
                return Rooms.to("/jobs/" + jobs.start(job, mailing.id(), by.auditName()));
            } catch (PeopleList.Unreadable e) {
                Words words = pages.words(visit);
                FormView told = new FormView(
                        Map.of(),
                        List.of(new org.resguardo.platform.web.FieldProblem(
                                LIST, words.say(e.sentence(), "row", e.row()))));
                return show(request, HttpStatus.UNPROCESSABLE_CONTENT, room, told);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Optional<Part> list(HttpServletRequest request) {
        boolean filesCame = Optional.ofNullable(request.getContentType())
                .filter(type -> type.startsWith("multipart/form-data"))
                .isPresent();
        try {
            return filesCame
                    ? Optional.ofNullable(request.getPart(LIST)).filter(part -> part.getSize() > 0)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private ServerResponse in(ServerRequest request, BiFunction<RoomView, Mailing, ServerResponse> answer) {
        String number = request.pathVariable("mailing");
        return rooms.in(
                request,
                room -> number.matches("\\d{1,18}")
                        ? mailings.find(Long.parseLong(number))
                                .filter(mailing ->
                                        mailing.incident() == room.incident().id())
                                .map(mailing -> answer.apply(room, mailing))
                                .orElseGet(() -> ServerResponse.notFound().build())
                        : ServerResponse.notFound().build());
    }

    /** All letters as a ZIP of PDFs, opened one at a time. */
    private ServerResponse print(ServerRequest request) {
        return in(
                request,
                (room, mailing) -> mailing.printable()
                        ? ServerResponse.ok()
                                .header("Content-Type", "application/zip")
                                .header("Content-Disposition", "attachment; filename=\"cartas-letters.zip\"")
                                .build((asked, answer) -> {
                                    write(mailing, answer);
                                    return null;
                                })
                        : ServerResponse.notFound().build());
    }

    private void write(Mailing mailing, HttpServletResponse answer) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(answer.getOutputStream())) {
            for (Mailing.Part part : mailing.parts()) {
                zip.putNextEntry(
                        new ZipEntry("%s-%05d.pdf".formatted(part.language().tag(), part.sheet())));
                zip.write(files.readLetters(mailing.id(), part.sheet(), part.language()));
                zip.closeEntry();
            }
        }
    }

    /** Notes on which day the letters went to the post, under all laws that wanted them. */
    private ServerResponse sent(ServerRequest request) {
        return in(request, (room, mailing) -> {
            Optional<LocalDate> day = OpeningPage.day(request.param("day").orElse(""))
                    .filter(on -> !on.isAfter(room.today())
                            && !on.isBefore(room.facts().noticed()));
            if (room.incident().open()
                    && day.isPresent()
                    && mailing.finishedAt().isPresent()) {
                Map<String, String> said = new LinkedHashMap<>();
                said.put(Subject.MAILED + mailing.id(), day.get().toString());
                request.param("receipt")
                        .map(text -> text.strip().replaceAll("\\R", " "))
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> said.put(
                                Subject.RECEIPT + mailing.id(), text.substring(0, Math.min(text.length(), RECEIPT))));
                plans(room)
                        .forEach(plan -> plan.under()
                                .forEach(duty -> said.put(
                                        Subject.TOLD + duty.record().id() + "/people",
                                        day.get().toString())));
                incidents.say(Visit.of(request.servletRequest()).knownAccount(), room.incident(), said);
            }
            return Rooms.to(Said.SAVED.on(room.incident().page() + "/mailing"));
        });
    }

    private ServerResponse forget(ServerRequest request) {
        return in(request, (room, mailing) -> {
            mailings.forget(Visit.of(request.servletRequest()).knownAccount(), mailing);
            return Rooms.to(Said.SAVED.on(room.incident().page() + "/mailing"));
        });
    }
}
