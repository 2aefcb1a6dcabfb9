/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web.duty;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.inventory.activity.Recipient.Told;
import org.resguardo.inventory.duty.ElementAnswers;
import org.resguardo.inventory.duty.SpecialDuties;
import org.resguardo.inventory.duty.ToldFacts;
import org.resguardo.inventory.web.InventoryAudience;
import org.resguardo.law.facts.Fact;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What the law asks because of what is held, with reasons and sources; what is open asks its question here. */
public final class DutiesPage implements RouteOwner {
    private static final String HOME = "/inventory/duties";
    private static final String ELEMENT = "element:";
    private static final String SENSITIVE = "sensitive:";

    private final Pages pages;
    private final SpecialDuties duties;
    private final ToldFacts facts;
    private final ElementAnswers elements;
    private final InstantSource clock;

    /** The page of some duties. */
    public DutiesPage(
            Pages pages, SpecialDuties duties, ToldFacts facts, ElementAnswers elements, InstantSource clock) {
        this.pages = pages;
        this.duties = duties;
        this.facts = facts;
        this.elements = elements;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, InventoryAudience.READS, this::show),
                Route.post(HOME + "/answers", InventoryAudience.CHANGES, this::answer));
    }

    private ServerResponse show(ServerRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        boolean changes = Visit.of(request.servletRequest()).knownAccount().role() != Role.ADVISER;
        DutiesView view = new DutiesView(duties.on(today), duties.summary(), duties, changes);
        return pages.show(request, "inventory/duties.jte", view);
    }

    /** An answer that fits no question is left aside, and the question asked again. */
    private ServerResponse answer(ServerRequest request) {
        Account by = Visit.of(request.servletRequest()).knownAccount();
        String question = request.param("question").orElse("");
        String answer = request.param("answer").orElse("").strip();
        if (question.startsWith(ELEMENT)) {
            String element = question.substring(ELEMENT.length());
            if (duties.law().elements().containsKey(element)) {
                Told.of(answer).ifPresent(told -> elements.tell(by, element, told));
            }
        } else if (question.startsWith(SENSITIVE)) {
            several(request, by);
        } else {
            duties.law()
                    .questions()
                    .fact(question)
                    .filter(fact -> fits(fact, answer))
                    .ifPresent(fact -> facts.tell(by, question, answer));
        }
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
    }

    /** Of the kinds that were shown, those that were ticked are kept and the others are not. */
    private void several(ServerRequest request, Account by) {
        Set<String> kept = values(request, "kept").collect(Collectors.toSet());
        values(request, "shown")
                .filter(duties.law().elements()::containsKey)
                .forEach(element -> elements.tell(by, element, kept.contains(element) ? Told.YES : Told.NO));
    }

    private static Stream<String> values(ServerRequest request, String field) {
        return Optional.ofNullable(request.servletRequest().getParameterValues(field)).stream()
                .flatMap(Arrays::stream);
    }

    private boolean fits(Fact fact, String answer) {
        return answer.equals(Told.UNKNOWN.id())
                || switch (fact.kind()) {
                    case YES_NO -> Told.of(answer).isPresent();
                    case NUMBER -> answer.matches("\\d{1,12}");
                    case REVENUE -> duties.law().questions().band(answer).isPresent();
                };
    }
}
