/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.resguardo.choice.purpose.ChoicePurpose;
import org.resguardo.choice.purpose.ChoicePurposes;
import org.resguardo.choice.purpose.ChoiceText;
import org.resguardo.choice.purpose.ChoiceText.Wording;
import org.resguardo.choice.purpose.Default;
import org.resguardo.choice.purpose.Defaults;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.choice.purpose.Proposals;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What customers are asked about, with which words, and what counts before they answer. */
public final class PurposesPage implements RouteOwner {
    private static final String HOME = "/choice/purposes";
    private static final int SHORT = 120;
    private static final int LONG = 800;

    private final Pages pages;
    private final ChoicePurposes purposes;
    private final Offers offers;
    private final Proposals proposals;
    private final Defaults defaults;

    /** The pages over some purposes. */
    public PurposesPage(Pages pages, ChoicePurposes purposes, Offers offers, Proposals proposals, Defaults defaults) {
        this.pages = pages;
        this.purposes = purposes;
        this.offers = offers;
        this.proposals = proposals;
        this.defaults = defaults;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, ChoiceAudience.READS, this::show),
                Route.post(HOME, ChoiceAudience.CHANGES, this::offerAll),
                Route.post(HOME + "/{id}/offer", ChoiceAudience.CHANGES, request -> change(request, offers::offer)),
                Route.post(HOME + "/{id}/end", ChoiceAudience.CHANGES, request -> change(request, offers::end)),
                Route.get(HOME + "/{id}", ChoiceAudience.CHANGES, this::words),
                Route.post(HOME + "/{id}", ChoiceAudience.CHANGES, this::reword));
    }

    private ServerResponse show(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Locale language = visit.language().locale();
        Map<String, Map<String, Default>> all = new HashMap<>();
        offers.all().forEach(offer -> all.put(offer.id(), byPlace(offer.purpose())));
        return pages.show(
                request,
                "choice/purposes.jte",
                new PurposesView(
                        offers.all(),
                        proposals.all(language),
                        proposals.others(language),
                        all,
                        visit.knownAccount().role() != Role.ADVISER));
    }

    private Map<String, Default> byPlace(ChoicePurpose purpose) {
        Map<String, Default> places = new LinkedHashMap<>();
        defaults.places().forEach(place -> places.put(place, defaults.of(purpose, place)));
        if (places.isEmpty()) {
            places.put("", defaults.of(purpose, ""));
        }
        return places;
    }

    private ServerResponse offerAll(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        proposals
                .all(visit.language().locale())
                .forEach(proposal -> offers.offer(visit.knownAccount(), proposal.purpose()));
        return done();
    }

    private ServerResponse change(ServerRequest request, BiConsumer<Account, ChoicePurpose> change) {
        Optional<ChoicePurpose> purpose = purposes.byId(request.pathVariable("id"));
        Account by = Visit.of(request.servletRequest()).knownAccount();
        return purpose.map(found -> {
                    change.accept(by, found);
                    return done();
                })
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private static ServerResponse done() {
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
    }

    private ServerResponse words(ServerRequest request) {
        return offers.find(request.pathVariable("id"))
                .map(offer -> words(request, HttpStatus.OK, offer, present(offer)))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse words(ServerRequest request, HttpStatus status, Offer offer, FormView form) {
        List<ChoiceText> earlier = offers.everyText().reversed().stream()
                .filter(text -> text.purpose().equals(offer.id()))
                .toList();
        return pages.show(request, status, "choice/wording.jte", new WordingView(offer, earlier, form));
    }

    private static FormView present(Offer offer) {
        Map<String, String> values = new HashMap<>();
        for (Language language : Language.values()) {
            Wording words = offer.text(language).words();
            values.put("title-" + language.tag(), words.title());
            values.put("question-" + language.tag(), words.question());
            values.put("meaning-" + language.tag(), words.meaning());
            values.put("yes-" + language.tag(), words.yes());
            values.put("no-" + language.tag(), words.no());
        }
        return new FormView(values, List.of());
    }

    private ServerResponse reword(ServerRequest request) {
        Optional<Offer> offer = offers.find(request.pathVariable("id"));
        if (offer.isEmpty()) {
            return ServerResponse.notFound().build();
        }
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Map<Language, Wording> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(
                    language,
                    new Wording(
                            text(form, "title", language, SHORT),
                            text(form, "question", language, LONG),
                            text(form, "meaning", language, LONG),
                            text(form, "yes", language, SHORT),
                            text(form, "no", language, SHORT)));
        }
        if (!form.fine()) {
            return words(request, HttpStatus.UNPROCESSABLE_CONTENT, offer.get(), form.view());
        }
        boolean same = words.equals(Map.of(
                Language.SPANISH, offer.get().text(Language.SPANISH).words(),
                Language.ENGLISH, offer.get().text(Language.ENGLISH).words()));
        if (!same) {
            offers.reword(visit.knownAccount(), offer.get().purpose(), words);
        }
        return done();
    }

    private static String text(Form form, String field, Language language, int longest) {
        return form.text(field + "-" + language.tag(), longest, "choice.wording.missing");
    }
}
