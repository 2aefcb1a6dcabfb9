/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Channel;
import org.resguardo.rights.NewCase;
import org.resguardo.rights.Person;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.Writing;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The page of step 6: what needs an answer now; and the form for what came by telephone, letter or at the counter. */
public final class DeskPage implements RouteOwner {
    private static final int LONGEST = 254;

    private final Pages pages;
    private final Cases cases;
    private final Desk desk;

    /** The desk of these cases. */
    public DeskPage(Pages pages, Cases cases, Desk desk) {
        this.pages = pages;
        this.cases = cases;
        this.desk = desk;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/rights", Audience.ACCOUNTS, this::show),
                Route.get(
                        "/rights/cases/new",
                        RightsAudience.ANSWERS,
                        request -> form(request, HttpStatus.OK, FormView.empty())),
                Route.post("/rights/cases", RightsAudience.ANSWERS, this::log));
    }

    private ServerResponse show(ServerRequest request) {
        Role role = Desk.by(request).role();
        boolean reads = role != Role.ADVISER;
        String show = request.param("show")
                .filter(List.of("ended", "aside")::contains)
                .orElse("open");
        List<RightsCase> all = cases.all();
        var look = desk.look();
        List<DeskView.Line> lines = reads
                ? all.stream()
                        .filter(one -> list(one).equals(show))
                        .map(one -> desk.line(one, look))
                        .sorted(Comparator.comparing(
                                        (DeskView.Line line) -> line.due().orElse(LocalDate.MAX))
                                .thenComparingLong(line -> -line.what().id()))
                        .toList()
                : List.of();
        return pages.show(
                request,
                "rights/desk.jte",
                new DeskView(
                        show,
                        lines,
                        Map.of(
                                "open", count(all, "open"),
                                "ended", count(all, "ended"),
                                "aside", count(all, "aside")),
                        reads,
                        role == Role.OWNER || role == Role.OFFICER));
    }

    private static long count(List<RightsCase> all, String list) {
        return all.stream().filter(one -> list(one).equals(list)).count();
    }

    private static String list(RightsCase one) {
        return one.unwanted() ? "aside" : one.open() ? "open" : "ended";
    }

    private ServerResponse form(ServerRequest request, HttpStatus status, FormView form) {
        Words words = pages.words(Visit.of(request.servletRequest()));
        return pages.show(
                request,
                status,
                "rights/log-case.jte",
                new LogView(
                        form,
                        PlaceNames.of(
                                desk.law().jurisdictions(), words.language().locale()),
                        desk.today()));
    }

    private ServerResponse log(ServerRequest request) {
        Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
        Optional<CaseKind> kind = CaseKind.of(form.optional("kind", LONGEST)).filter(CaseKind.offered()::contains);
        Optional<Channel> channel =
                Channel.of(form.optional("channel", LONGEST)).filter(Channel.typedIn()::contains);
        Optional<LocalDate> day = day(form.optional("day", LONGEST)).filter(on -> !on.isAfter(desk.today()));
        String text = form.text("text", Writing.LONGEST, "rights.log.text.missing");
        Person person = new Person(
                form.optional("name", LONGEST), form.optional("email", LONGEST), form.optional("phone", LONGEST));
        String place = form.optional("place", LONGEST);
        Language language = Language.of(form.optional("language", LONGEST)).orElse(Language.SPANISH);
        if (kind.isEmpty()) {
            form.refuse("kind", "rights.contact.kind.missing");
        }
        if (channel.isEmpty()) {
            form.refuse("channel", "rights.log.channel.missing");
        }
        if (day.isEmpty()) {
            form.refuse("day", "rights.log.day.wrong");
        }
        if (!person.email().isEmpty() && MailAddress.of(person.email()).isEmpty()) {
            form.refuse("email", "rights.contact.email.wrong");
        }
        if (!form.fine()) {
            return form(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        String known = desk.law().jurisdictions().containsKey(place) ? place : "";
        NewCase fresh = NewCase.of(kind.orElseThrow(), channel.orElseThrow(), language, known, person, text);
        NewCase dated = day.get().equals(desk.today())
                ? fresh
                : fresh.at(
                        day.get().atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant());
        Cases.Opened opened = cases.open(dated, Optional.of(Desk.by(request)));
        return pages.show(request, "rights/logged.jte", new LoggedView(opened.what(), opened.code()));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * The form for what came by another way.
     *
     * @param form what was typed
     * @param places where people may live
     * @param today the day
     */
    public record LogView(FormView form, List<PlaceNames> places, LocalDate today) {
        /** The kinds. */
        public List<CaseKind> kinds() {
            return CaseKind.offered();
        }

        /** The ways. */
        public List<Channel> channels() {
            return Channel.typedIn();
        }

        /** The day on which it came. */
        public String day() {
            String typed = form.value("day");
            return typed.isEmpty() ? today.toString() : typed;
        }
    }

    /**
     * That it is written down.
     *
     * @param what the case
     * @param code what the person can look at it with
     */
    public record LoggedView(RightsCase what, String code) {}
}
