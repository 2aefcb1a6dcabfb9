/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.retention.NeedAnswer;
import org.resguardo.retention.NeedQuestion;
import org.resguardo.retention.NeedReview;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** One question at a time: do you really need this? */
public final class NeedsPage implements RouteOwner {
    private static final String HOME = "/retention/needs";
    private static final int REASON = 500;
    private static final int MOST_NEXT = 8;

    private final Pages pages;
    private final NeedReview needs;

    /** The page of these questions. */
    public NeedsPage(Pages pages, NeedReview needs) {
        this.pages = pages;
        this.needs = needs;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        HOME,
                        RetentionAudience.READS,
                        request -> show(request, HttpStatus.OK, request.param("about"), FormView.empty())),
                Route.post(HOME + "/{id}/answer", RetentionAudience.CHANGES, this::answer));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, Optional<String> about, FormView form) {
        List<NeedQuestion> all = needs.all();
        List<NeedQuestion> open =
                all.stream().filter(question -> question.answer().isEmpty()).toList();
        Optional<NeedQuestion> asked =
                about.flatMap(id -> find(all, id)).or(() -> open.stream().findFirst());
        NeedsView view = new NeedsView(
                asked,
                open.stream()
                        .filter(question -> asked.filter(now -> now.id().equals(question.id()))
                                .isEmpty())
                        .limit(MOST_NEXT)
                        .toList(),
                all.stream().filter(question -> question.answer().isPresent()).toList(),
                needs.unused(),
                RetentionPage.changes(request),
                needs.today(),
                form);
        return pages.show(request, status, "retention/needs.jte", view);
    }

    private static Optional<NeedQuestion> find(List<NeedQuestion> all, String id) {
        return all.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    private ServerResponse answer(ServerRequest request) {
        return find(needs.all(), request.pathVariable("id"))
                .map(question -> answer(request, question))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse answer(ServerRequest request, NeedQuestion question) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String reason = form.optional("reason", REASON);
        Optional<NeedAnswer.Answer> answer = request.param("answer").flatMap(NeedAnswer.Answer::of);
        if (answer.isEmpty()) {
            form.refuse("answer", "retention.need.missing");
        } else if (answer.get() == NeedAnswer.Answer.NEEDED && reason.isEmpty()) {
            form.refuse("reason", "retention.need.reason.missing");
        }
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, Optional.of(question.id()), form.view());
        }
        needs.answer(visit.knownAccount(), question, answer.orElseThrow(), reason);
        boolean rule = answer.orElseThrow() == NeedAnswer.Answer.REMOVE
                && RetentionPage.changeable(question.store().kind());
        return ServerResponse.seeOther(URI.create(
                        rule ? "/retention/rules/new/" + question.store().id() : Said.SAVED.on(HOME)))
                .build();
    }
}
