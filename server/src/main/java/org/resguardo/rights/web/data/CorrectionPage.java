/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web.data;

import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.rights.Release.Obstacle;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.find.Item;
import org.resguardo.rights.find.Searches;
import org.resguardo.rights.fulfil.Corrections;
import org.resguardo.rights.fulfil.Corrections.Correction;
import org.resguardo.rights.fulfil.Fulfilment;
import org.resguardo.rights.web.CasePage;
import org.resguardo.rights.web.CaseView;
import org.resguardo.rights.web.Desk;
import org.resguardo.rights.web.RightsAudience;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Puts right what the person says is wrong: what stands there, what is to stand there, and the way back. */
public final class CorrectionPage implements RouteOwner {
    private static final String HERE = CasePage.HOME + "/correction";
    private static final int LONGEST = 2_000;

    private final Pages pages;
    private final Desk desk;
    private final Searches searches;
    private final Corrections corrections;
    private final Fulfilment fulfilment;

    /** The page on which each case's data is corrected. */
    public CorrectionPage(Pages pages, Desk desk, Searches searches, Corrections corrections, Fulfilment fulfilment) {
        this.pages = pages;
        this.desk = desk;
        this.searches = searches;
        this.corrections = corrections;
        this.fulfilment = fulfilment;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        HERE,
                        RightsAudience.ANSWERS,
                        request -> desk.in(request, of -> show(request, of, HttpStatus.OK, FormView.empty()))),
                Route.post(HERE, RightsAudience.ANSWERS, this::correct),
                Route.post(HERE + "/end", RightsAudience.ANSWERS, this::takeBack));
    }

    private ServerResponse show(ServerRequest request, RightsCase of, HttpStatus status, FormView form) {
        return pages.show(
                request,
                status,
                "rights/correction.jte",
                new CorrectionView(
                        desk.view(of, form), items(of), corrections.of(of), fulfilment.obstacleToChange(of), form));
    }

    private List<Item> items(RightsCase of) {
        return searches.latest(of).map(searches::items).orElse(List.of()).stream()
                .filter(item -> item.counts() && !item.found().document())
                .toList();
    }

    private ServerResponse correct(ServerRequest request) {
        return desk.in(request, of -> {
            Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
            String column = form.text("column", LONGEST, "rights.correction.column.missing");
            String value = form.optional("value", LONGEST);
            String id = form.optional("item", 18);
            Optional<Item> item = items(of).stream()
                    .filter(one -> Long.toString(one.id()).equals(id))
                    .findFirst();
            if (item.isEmpty()) {
                form.refuse("value", "retention.correction.changed");
            }
            if (form.fine() && item.isPresent()) {
                corrections
                        .correct(Desk.by(request), of, item.get().found(), column, value)
                        .ifPresent(why -> form.refuse("value", why));
            }
            return form.fine()
                    ? Desk.to(Said.SAVED.on(of.page() + "/correction"))
                    : show(request, of, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        });
    }

    private ServerResponse takeBack(ServerRequest request) {
        return desk.in(request, of -> {
            Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
            String id = form.optional("correction", 18);
            corrections.of(of).stream()
                    .filter(one -> Long.toString(one.id()).equals(id) && !one.back())
                    .findFirst()
                    .flatMap(one -> corrections.takeBack(Desk.by(request), of, one))
                    .ifPresent(why -> form.refuse("value", why));
            return form.fine()
                    ? Desk.to(Said.SAVED.on(of.page() + "/correction"))
                    : show(request, of, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        });
    }

    /**
     * The page.
     *
     * @param one the case
     * @param items the rows that are hers
     * @param made what was corrected already
     * @param obstacle what stands against it
     * @param form what was typed, and what is wrong with it
     */
    public record CorrectionView(
            CaseView one, List<Item> items, List<Correction> made, Optional<Obstacle> obstacle, FormView form) {
        /** Keeps the lists as they are. */
        public CorrectionView {
            items = List.copyOf(items);
            made = List.copyOf(made);
        }
    }
}
