/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.safeguard;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.protection.safeguard.Question;
import org.resguardo.protection.safeguard.Question.Answer;
import org.resguardo.protection.safeguard.Questions;
import org.resguardo.protection.safeguard.SafeguardAnswers;
import org.resguardo.protection.safeguard.SafeguardAnswers.Given;
import org.resguardo.protection.safeguard.Score;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What no program can see is asked here. */
public final class QuestionsPage implements RouteOwner {
    private static final String HERE = SafeguardsPage.HOME + "/questions";

    private final Pages pages;
    private final Questions questions;
    private final SafeguardAnswers answers;
    private final QuestionSheet sheet;

    /** The page of these questions. */
    public QuestionsPage(Pages pages, Questions questions, SafeguardAnswers answers, QuestionSheet sheet) {
        this.pages = pages;
        this.questions = questions;
        this.answers = answers;
        this.sheet = sheet;
    }

    /**
     * The questions.
     *
     * @param parts by their heads
     * @param score how the answers stand
     * @param changes true when the reader may change something
     */
    public record QuestionsView(List<QuestionSheet.Part> parts, Score score, boolean changes) {
        /** What can be answered. */
        public List<Answer> answers() {
            return List.of(Answer.values());
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HERE, SafeguardAudience.READS, this::show),
                Route.post(HERE, SafeguardAudience.CHANGES, this::answer));
    }

    private ServerResponse show(ServerRequest request) {
        return pages.show(
                request,
                "protection/safeguard/questions.jte",
                new QuestionsView(sheet.parts(), sheet.score(), SafeguardAudience.changes(request)));
    }

    /** Only what differs from the last answer is written. */
    private ServerResponse answer(ServerRequest request) {
        Account by = Visit.of(request.servletRequest()).knownAccount();
        Map<String, Given> before = answers.all();
        for (Question question : questions.all()) {
            request.param(question.id())
                    .flatMap(Answer::of)
                    .filter(said -> !before.containsKey(question.id())
                            || before.get(question.id()).answer() != said)
                    .ifPresent(said -> answers.give(by, question, said));
        }
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HERE))).build();
    }
}
