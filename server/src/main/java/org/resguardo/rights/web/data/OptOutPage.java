/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web.data;

import java.util.List;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.words.Language;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.fulfil.OptOut;
import org.resguardo.rights.web.CasePage;
import org.resguardo.rights.web.CaseView;
import org.resguardo.rights.web.Desk;
import org.resguardo.rights.web.RightsAudience;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Obeys a no of the person of a case: what it is about is chosen here, and all tools hear of it. */
public final class OptOutPage implements RouteOwner {
    private static final String HERE = CasePage.HOME + "/choices";

    private final Pages pages;
    private final Desk desk;
    private final OptOut optOut;

    /** The page on which each case's no is obeyed. */
    public OptOutPage(Pages pages, Desk desk, OptOut optOut) {
        this.pages = pages;
        this.desk = desk;
        this.optOut = optOut;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HERE, RightsAudience.ANSWERS, request -> desk.in(request, of -> show(request, of))),
                Route.post(HERE, RightsAudience.ANSWERS, this::obey));
    }

    private ServerResponse show(ServerRequest request, RightsCase of) {
        return pages.show(
                request,
                "rights/choices.jte",
                new OptOutView(desk.view(of, FormView.empty()), optOut.all(), optOut.contacts(of)));
    }

    private ServerResponse obey(ServerRequest request) {
        return desk.in(request, of -> {
            List<String> purposes = request.params().getOrDefault("purpose", List.of());
            optOut.obey(Desk.by(request), of, purposes);
            return Desk.to(Said.SAVED.on(of.page() + "/answer?template=opted-out"));
        });
    }

    /**
     * The page.
     *
     * @param one the case
     * @param offers what people are asked about
     * @param contacts the contacts by which her choices are kept
     */
    public record OptOutView(CaseView one, List<Offer> offers, List<String> contacts) {
        /** Keeps the lists as they are. */
        public OptOutView {
            offers = List.copyOf(offers);
            contacts = List.copyOf(contacts);
        }

        /** True for what she most likely means. */
        public boolean meant(Offer offer) {
            return OptOut.meant(one.what().kind(), offer);
        }

        /** What an offer is called. */
        public String title(Offer offer, Language language) {
            return offer.text(language).words().title();
        }
    }
}
