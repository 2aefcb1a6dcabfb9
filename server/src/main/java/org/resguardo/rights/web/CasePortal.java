/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.rights.CaseCode;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.Cases;
import org.resguardo.rights.ContactThrottle;
import org.resguardo.rights.ContactThrottle.Act;
import org.resguardo.rights.Identifier;
import org.resguardo.rights.Identities;
import org.resguardo.rights.PersonsSide;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.Threads;
import org.resguardo.rights.Upload;
import org.resguardo.rights.Writing;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The page of a case for the person. Its address is a secret: it opens how the case stands and no more. What was written is shown after a
 * code that goes to her contact, and what the business holds about her only after one that went to a contact on file.
 */
public final class CasePortal implements RouteOwner {
    /** The page of a case for its person, without the secret. */
    public static final String HOME = "/p/case";

    private static final String ONE = HOME + "/{secret}";

    private final Pages pages;
    private final Cases cases;
    private final Portal portal;
    private final Threads threads;
    private final Identities identities;
    private final PersonsSide persons;
    private final CaseWork work;
    private final CaseVisits visits;
    private final ContactThrottle throttle;

    /** The pages of cases for their people. */
    public CasePortal(
            Pages pages,
            Cases cases,
            Portal portal,
            Threads threads,
            Identities identities,
            PersonsSide persons,
            CaseWork work,
            CaseVisits visits,
            ContactThrottle throttle) {
        this.pages = pages;
        this.cases = cases;
        this.portal = portal;
        this.threads = threads;
        this.identities = identities;
        this.persons = persons;
        this.work = work;
        this.visits = visits;
        this.throttle = throttle;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, Audience.EVERYONE, request -> door(request, HttpStatus.OK, FormView.empty())),
                Route.post(HOME, Audience.EVERYONE, this::enter),
                Route.get(ONE, Audience.EVERYONE, this::show),
                Route.post(ONE + "/code", Audience.EVERYONE, this::sendCode),
                Route.post(ONE + "/entry", Audience.EVERYONE, this::readCode),
                Route.post(ONE + "/messages", Audience.EVERYONE, this::write),
                Route.post(ONE + "/withdrawal", Audience.EVERYONE, this::withdraw),
                Route.post(ONE + "/objection", Audience.EVERYONE, this::contest),
                Route.post(ONE + "/rating", Audience.EVERYONE, this::rate),
                Route.post(ONE + "/end", Audience.EVERYONE, this::leave),
                Route.get(ONE + "/files/{file}", Audience.EVERYONE, this::file));
    }

    private ServerResponse door(ServerRequest request, HttpStatus status, FormView form) {
        return pages.show(request, status, "rights/door.jte", form);
    }

    private ServerResponse enter(ServerRequest request) {
        Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
        String typed = form.text("code", 60, "rights.door.missing");
        boolean may = throttle.admits(Act.TRY_CODE, ContactPage.network(request));
        Optional<RightsCase> found = may ? CaseCode.typed(typed).flatMap(cases::opened) : Optional.empty();
        if (found.isEmpty()) {
            form.refuse("code", "rights.door.wrong");
            return door(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        return to(HOME + "/" + CaseCode.shown(CaseCode.typed(typed).orElseThrow()));
    }

    private ServerResponse show(ServerRequest request) {
        return in(request, of -> page(request, of, HttpStatus.OK, FormView.empty()));
    }

    private ServerResponse page(ServerRequest request, RightsCase of, HttpStatus status, FormView form) {
        Visit.speak(request.servletRequest(), of.language());
        PortalView view =
                portal.view(of, request.pathVariable("secret"), visits.identifier(request, of), said(request), form);
        if (view.reads()) {
            work.read(of);
        }
        return pages.show(request, status, "rights/portal.jte", view);
    }

    private static String said(ServerRequest request) {
        return switch (request.param("done").orElse("")) {
            case "code" -> "rights.portal.said.code";
            case "wrote" -> "rights.portal.said.wrote";
            case "withdrawn" -> "rights.portal.said.withdrawn";
            case "contested" -> "rights.portal.said.contested";
            case "rated" -> "rights.portal.said.rated";
            default -> "";
        };
    }

    private ServerResponse sendCode(ServerRequest request) {
        return in(request, of -> {
            if (throttle.admits(Act.WRITE, ContactPage.network(request))) {
                identities.sendCode(of);
            }
            return to(home(request) + "?done=code");
        });
    }

    private ServerResponse readCode(ServerRequest request) {
        return in(request, of -> {
            Visit.speak(request.servletRequest(), of.language());
            Form form = new Form(request, pages.words(of.language()));
            String typed = form.text("digits", 20, "rights.portal.code.missing").replaceAll("\\D", "");
            boolean may = throttle.admits(Act.TRY_CODE, ContactPage.network(request));
            Optional<Identifier> read = may && form.fine() ? identities.read(of, typed) : Optional.empty();
            if (read.isEmpty()) {
                form.refuse("digits", "rights.portal.code.wrong");
                return page(request, of, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
            }
            return visits.remember(request, to(home(request)), of, read.get().id());
        });
    }

    private ServerResponse write(ServerRequest request) throws ServletException, IOException {
        SentFiles sent = SentFiles.of(request, "files");
        return reader(request, of -> {
            Visit.speak(request.servletRequest(), of.language());
            Form form = new Form(request, pages.words(of.language()));
            String text = form.text("text", Writing.LONGEST, "rights.contact.text.missing");
            Optional<SentFiles> kept = of.anonymous() ? sent.traceless() : Optional.of(sent);
            if (kept.isEmpty()) {
                form.refuse("files", "rights.contact.files.traces");
            }
            if (sent.refused() > 0) {
                form.refuse("files", "rights.contact.files.refused");
            }
            if (!throttle.admits(Act.WRITE, ContactPage.network(request))) {
                form.refuse("text", "rights.contact.too_many");
            }
            if (!form.fine()) {
                return page(request, of, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
            }
            boolean documents = request.param("documents").isPresent();
            persons.write(of, Writing.byPortal(text, kept.orElse(sent).welcome(), documents));
            return to(home(request) + "?done=wrote");
        });
    }

    private ServerResponse withdraw(ServerRequest request) {
        return reader(request, of -> {
            persons.withdraw(of);
            return to(home(request) + "?done=withdrawn");
        });
    }

    /** To stop something, the address alone is enough. */
    private ServerResponse contest(ServerRequest request) {
        return in(request, of -> {
            persons.contest(of);
            return to(home(request) + "?done=contested");
        });
    }

    private ServerResponse rate(ServerRequest request) {
        return reader(request, of -> {
            request.param("satisfied")
                    .filter(List.of("yes", "partly", "no")::contains)
                    .filter(said -> !of.open())
                    .ifPresent(said -> persons.rate(of, said));
            return to(home(request) + "?done=rated");
        });
    }

    private ServerResponse leave(ServerRequest request) {
        return in(request, of -> visits.forget(request, to(home(request))));
    }

    private ServerResponse file(ServerRequest request) {
        return reader(request, of -> {
            String id = request.pathVariable("file");
            long number = id.matches("\\d{1,18}") ? Long.parseLong(id) : -1;
            PortalView view = portal.view(
                    of, request.pathVariable("secret"), visits.identifier(request, of), "", FormView.empty());
            return view.shows(number)
                    ? threads.file(of, number).map(CasePortal::download).orElseGet(CasePortal::nothing)
                    : nothing();
        });
    }

    /** A file to be kept by whoever asks, and by nobody between. */
    public static ServerResponse download(Upload file) {
        return ServerResponse.ok()
                .header("Content-Type", "application/octet-stream")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Cache-Control", "no-store")
                .body(file.content());
    }

    /** Answers about the case that the address names; what is no case, and a case that was forgotten, look the same. */
    private ServerResponse in(ServerRequest request, Function<RightsCase, ServerResponse> answer) {
        return CaseCode.typed(request.pathVariable("secret"))
                .flatMap(cases::opened)
                .map(answer)
                .orElseGet(CasePortal::nothing);
    }

    /** The same, where the visit may read what was written. */
    private ServerResponse reader(ServerRequest request, Function<RightsCase, ServerResponse> answer) {
        return in(
                request, of -> portal.reads(of, visits.identifier(request, of)) ? answer.apply(of) : to(home(request)));
    }

    private static ServerResponse nothing() {
        return ServerResponse.notFound().build();
    }

    private static String home(ServerRequest request) {
        return HOME + "/"
                + CaseCode.typed(request.pathVariable("secret"))
                        .map(CaseCode::shown)
                        .orElse("");
    }

    private static ServerResponse to(String address) {
        return ServerResponse.seeOther(URI.create(address)).build();
    }
}
