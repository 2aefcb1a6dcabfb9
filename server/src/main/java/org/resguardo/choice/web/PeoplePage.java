/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.resguardo.choice.destination.Deliveries;
import org.resguardo.choice.destination.Destinations;
import org.resguardo.choice.ledger.History;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers "what did she agree to on that day, under which words, in which language?" from the ledger alone. */
public final class PeoplePage implements RouteOwner {
    private static final String HOME = "/choice/people";
    private static final int CONTACT = 254;

    private final Pages pages;
    private final InstantSource clock;
    private final AuditLog log;
    private final Subjects subjects;
    private final History history;
    private final Deliveries deliveries;
    private final Destinations destinations;
    private final ChoicesViews views;

    /** The page over a ledger. */
    public PeoplePage(
            Pages pages,
            InstantSource clock,
            AuditLog log,
            Subjects subjects,
            History history,
            Deliveries deliveries,
            Destinations destinations,
            ChoicesViews views) {
        this.pages = pages;
        this.clock = clock;
        this.log = log;
        this.subjects = subjects;
        this.history = history;
        this.deliveries = deliveries;
        this.destinations = destinations;
        this.views = views;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, ChoiceAudience.CHANGES, request -> ask(request, HttpStatus.OK, FormView.empty())),
                Route.post(HOME, ChoiceAudience.CHANGES, this::answer),
                Route.post(HOME + "/receipts/{seq}", ChoiceAudience.CHANGES, this::receipt));
    }

    private ServerResponse ask(ServerRequest request, HttpStatus status, FormView form) {
        return pages.show(
                request,
                status,
                "choice/people.jte",
                new PeopleView(form, Optional.empty(), List.of(), List.of(), List.of(), List.of(), ""));
    }

    private ServerResponse answer(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String contact = form.text("contact", CONTACT, "choice.counter.contact.missing");
        Optional<Subject> subject = subjects.of(contact);
        if (form.fine() && subject.isEmpty()) {
            form.refuse("contact", "choice.counter.contact.wrong");
        }
        LocalDate day = day(form);
        if (!form.fine() || subject.isEmpty()) {
            return ask(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        log.add(visit.knownAccount().auditName(), Action.CHOICES_LOOKED_UP, "ledger");
        String id = subject.get().id();
        return pages.show(
                request,
                "choice/people.jte",
                new PeopleView(
                        form.view(),
                        Optional.of(day),
                        history.on(id, day),
                        history.all(id),
                        deliveries.of(id),
                        destinations.all(),
                        contact));
    }

    private LocalDate day(Form form) {
        String typed = form.optional("day", 10);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        if (typed.isEmpty()) {
            return today;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            form.refuse("day", "choice.people.day.wrong");
            return today;
        }
    }

    private ServerResponse receipt(ServerRequest request) {
        String number = request.pathVariable("seq");
        return request.param("contact")
                .flatMap(subjects::of)
                .filter(any -> number.matches("\\d{1,18}"))
                .flatMap(subject -> views.receipt(subject.id(), Long.parseLong(number)))
                .map(PublicChoices::file)
                .orElseGet(() -> ServerResponse.notFound().build());
    }
}
