/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.CaseState;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.Cases;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.Writing;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** A case: what to do next, what was written, who works on it. */
public final class CasePage implements RouteOwner {
    /** The page of a case. */
    public static final String HOME = "/rights/cases/{id}";

    private static final int LONGEST = 40;

    private final Pages pages;
    private final Cases cases;
    private final CaseWork work;
    private final Desk desk;

    /** The page of each of these cases. */
    public CasePage(Pages pages, Cases cases, CaseWork work, Desk desk) {
        this.pages = pages;
        this.cases = cases;
        this.work = work;
        this.desk = desk;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, RightsAudience.ANSWERS, this::show),
                Route.get(
                        HOME + "/kind",
                        RightsAudience.ANSWERS,
                        request -> desk.in(
                                request,
                                of -> pages.show(request, "rights/kind.jte", desk.view(of, FormView.empty())))),
                Route.post(HOME + "/kind", RightsAudience.ANSWERS, this::sort),
                Route.post(HOME + "/acknowledgement", RightsAudience.ANSWERS, this::acknowledge),
                Route.post(HOME + "/assignee", RightsAudience.ANSWERS, this::assign),
                Route.post(HOME + "/state", RightsAudience.ANSWERS, this::state),
                Route.post(HOME + "/notes", RightsAudience.ANSWERS, this::note),
                Route.post(HOME + "/filter", RightsAudience.ANSWERS, this::filter),
                Route.post(HOME + "/duplicate", RightsAudience.ANSWERS, this::merge));
    }

    private ServerResponse show(ServerRequest request) {
        return desk.in(request, of -> pages.show(request, "rights/case.jte", desk.view(of, FormView.empty())));
    }

    private ServerResponse sort(ServerRequest request) {
        return desk.in(request, of -> {
            Account by = Desk.by(request);
            Optional<CaseKind> kind = request.param("kind").flatMap(CaseKind::of);
            kind.filter(chosen -> chosen != of.kind()).ifPresent(chosen -> work.sort(by, of, chosen));
            String place = request.param("place").orElse("");
            boolean known = place.isEmpty() || desk.law().jurisdictions().containsKey(place);
            if (known && !place.equals(of.place())) {
                work.place(by, of, place);
            }
            return Desk.back(of);
        });
    }

    private ServerResponse acknowledge(ServerRequest request) {
        return desk.in(request, of -> {
            work.acknowledged(Desk.by(request), of);
            return Desk.back(of);
        });
    }

    private ServerResponse assign(ServerRequest request) {
        return desk.in(request, of -> {
            request.param("account")
                    .flatMap(id -> desk.answering().stream()
                            .filter(account -> String.valueOf(account.id()).equals(id))
                            .findFirst())
                    .ifPresent(account -> work.assign(Desk.by(request), of, account));
            return Desk.back(of);
        });
    }

    /** Only states in which something is still owed; an end has a page of its own. */
    private ServerResponse state(ServerRequest request) {
        return desk.in(request, of -> {
            request.param("state")
                    .flatMap(id -> CaseState.of(of.kind()).stream()
                            .filter(state -> state.open() && state.id().equals(id))
                            .findFirst())
                    .ifPresent(state -> work.state(Desk.by(request), of, state, ""));
            return Desk.back(of);
        });
    }

    private ServerResponse note(ServerRequest request) {
        return desk.in(request, of -> {
            Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
            String text = form.text("note", Writing.LONGEST, "rights.note.missing");
            if (!form.fine() || of.times().forgotten().isPresent()) {
                return pages.show(
                        request, HttpStatus.UNPROCESSABLE_CONTENT, "rights/case.jte", desk.view(of, form.view()));
            }
            work.note(Desk.by(request), of, text);
            return Desk.back(of);
        });
    }

    private ServerResponse filter(ServerRequest request) {
        return desk.in(request, of -> {
            work.putAside(
                    Desk.by(request), of, request.param("aside").orElse("").equals("yes"));
            return Desk.back(of);
        });
    }

    private ServerResponse merge(ServerRequest request) {
        return desk.in(request, of -> {
            Optional<RightsCase> main = request.param("main")
                    .flatMap(id -> cases.others(of).stream()
                            .filter(other -> String.valueOf(other.id()).equals(id) && other.open())
                            .findFirst());
            main.ifPresent(other -> work.merge(Desk.by(request), of, other));
            return Desk.back(main.orElse(of));
        });
    }

    /** An id that a form sent, cut off where no id is longer. */
    static String id(ServerRequest request, String field) {
        String id = request.param(field).orElse("");
        return id.substring(0, Math.min(LONGEST, id.length()));
    }
}
