/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.resguardo.engine.DataCategory;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.policy.FactsReader;
import org.resguardo.policy.Question;
import org.resguardo.policy.Questions;
import org.resguardo.policy.claim.Activity;
import org.resguardo.policy.claim.Answers;
import org.resguardo.policy.claim.Facts;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What only the policy asks: how people may reach the business in public, where data comes from, and how it is with changes. */
public final class QuestionsPage implements RouteOwner {
    private static final String HOME = "/policy/questions";
    private static final int EMAIL = 254;
    private static final int PHONE = 40;
    private static final int ADDRESS = 300;

    private final Pages pages;
    private final FactsReader reader;
    private final Questions questions;

    /** The page of these questions. */
    public QuestionsPage(Pages pages, FactsReader reader, Questions questions) {
        this.pages = pages;
        this.reader = reader;
        this.questions = questions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, PolicyAudience.READS, this::show),
                Route.post(HOME, PolicyAudience.CHANGES, this::save));
    }

    private ServerResponse show(ServerRequest request) {
        return show(request, HttpStatus.OK, FormView.empty());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        return pages.show(
                request,
                status,
                "policy/questions.jte",
                QuestionsView.of(reader.now(), PolicyAudience.changes(request), form));
    }

    private ServerResponse save(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Facts facts = reader.now();
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(Answers.EMAIL, form.optional(Answers.EMAIL, EMAIL));
        answers.put(Answers.PHONE, form.optional(Answers.PHONE, PHONE));
        answers.put(Answers.ADDRESS, form.optional(Answers.ADDRESS, ADDRESS));
        if (form.fine() && answers.values().stream().allMatch(String::isEmpty)) {
            form.refuse(Answers.EMAIL, "policy.questions.reach.missing");
        }
        for (Question question : Question.asked(facts)) {
            request.param(question.id())
                    .filter(question.answers()::contains)
                    .ifPresent(answer -> answers.put(question.id(), answer));
        }
        for (Activity activity : QuestionsView.activities(facts)) {
            String field = Answers.sources(activity.key());
            String sources = several(request, field, QuestionsView.SOURCES);
            if (!sources.isEmpty()) {
                answers.put(field, sources);
            }
        }
        answers.put(
                Answers.NEGATIVES,
                several(
                        request,
                        Answers.NEGATIVES,
                        QuestionsView.ABSENT.stream().map(DataCategory::id).toList()));
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        questions.answer(visit.knownAccount(), answers);
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(PolicyPage.HOME)))
                .build();
    }

    private static String several(ServerRequest request, String field, List<String> allowed) {
        List<String> sent = request.params().getOrDefault(field, List.of());
        return allowed.stream().filter(sent::contains).collect(Collectors.joining(" "));
    }
}
