/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.resguardo.law.Law;
import org.resguardo.law.facts.Fact;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.business.Answer;
import org.resguardo.platform.business.Assumptions;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Trade;
import org.resguardo.platform.business.web.AnswersView.Question;
import org.resguardo.platform.setup.SetupPage;
import org.resguardo.platform.setup.web.SetupFlow;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the owner answers what laws ask about the business. A question that she leaves is open still; that is no mistake. */
public final class AnswersPage implements RouteOwner {
    private static final List<String> CHOICES = List.of(Answer.YES, Answer.NO, Answer.UNKNOWN);

    private final Pages pages;
    private final Businesses businesses;
    private final Assumptions assumptions;
    private final Supplier<Law> law;
    private final SetupFlow flow;

    /** The page for a business and the questions of a law. */
    public AnswersPage(Pages pages, Businesses businesses, Assumptions assumptions, Supplier<Law> law, SetupFlow flow) {
        this.pages = pages;
        this.businesses = businesses;
        this.assumptions = assumptions;
        this.law = law;
        this.flow = flow;
    }

    @Override
    public List<Route> routes() {
        String address = SetupPage.ANSWERS.address();
        return List.of(Route.get(address, SetupFlow.WHO, this::show), Route.post(address, SetupFlow.WHO, this::save));
    }

    private ServerResponse show(ServerRequest request) {
        Business business = businesses.current();
        Locale reader = Visit.of(request.servletRequest()).language().locale();
        Trade trade = business.trade().orElse(Trade.OTHER);
        Set<String> asked = new LinkedHashSet<>(assumptions.asked(trade));
        Set<String> assumed = new LinkedHashSet<>(assumptions.assumed(trade).keySet());
        Set<String> others = new LinkedHashSet<>(assumptions.facts());
        others.removeAll(asked);
        others.removeAll(assumed);
        boolean fromSettings = SetupFlow.fromSettings(request);
        return pages.show(
                request,
                "business/answers.jte",
                new AnswersView(
                        questions(asked, business, reader),
                        questions(assumed, business, reader),
                        fromSettings ? questions(others, business, reader) : List.of(),
                        fromSettings));
    }

    private List<Question> questions(Set<String> facts, Business business, Locale reader) {
        List<Question> questions = new ArrayList<>();
        for (String id : facts) {
            yesOrNo(id)
                    .ifPresent(fact -> questions.add(new Question(
                            id,
                            fact.question().in(reader),
                            business.answer(id).map(Answer::text).orElse(""))));
        }
        return questions;
    }

    private Optional<Fact> yesOrNo(String id) {
        return law.get().questions().fact(id).filter(fact -> fact.kind() == Fact.Kind.YES_NO);
    }

    private ServerResponse save(ServerRequest request) {
        Business before = businesses.current();
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String fact : assumptions.facts()) {
            request.param(fact)
                    .filter(CHOICES::contains)
                    .filter(text -> differs(before, fact, text))
                    .ifPresent(text -> answers.put(fact, Answer.said(text)));
        }
        if (!answers.isEmpty()) {
            businesses.answer(Visit.of(request.servletRequest()).knownAccount(), answers);
        }
        return flow.saved(request, SetupPage.ANSWERS);
    }

    /** An assumption that was left as it is stays one. */
    private static boolean differs(Business before, String fact, String text) {
        return before.answer(fact).map(answer -> !answer.text().equals(text)).orElse(true);
    }
}
