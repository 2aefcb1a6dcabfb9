/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web.activity;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.ProcessingActivity.State;
import org.resguardo.inventory.activity.Proposals;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.inventory.activity.Service;
import org.resguardo.inventory.web.InventoryAudience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What data is used for: what is proposed is confirmed with one press. */
public final class ActivitiesPage implements RouteOwner {
    static final String HOME = "/inventory/activities";
    private static final String PROPOSAL = HOME + "/proposals/{preset}";

    private final Pages pages;
    private final Activities activities;
    private final Proposals proposals;
    private final Recipients recipients;
    private final Stores stores;

    /** The page of these activities. */
    public ActivitiesPage(
            Pages pages, Activities activities, Proposals proposals, Recipients recipients, Stores stores) {
        this.pages = pages;
        this.activities = activities;
        this.proposals = proposals;
        this.recipients = recipients;
        this.stores = stores;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, InventoryAudience.READS, this::show),
                Route.post(HOME + "/proposals", InventoryAudience.CHANGES, this::confirmAll),
                Route.post(PROPOSAL + "/confirmation", InventoryAudience.CHANGES, this::confirm),
                Route.post(PROPOSAL + "/refusal", InventoryAudience.CHANGES, this::refuse));
    }

    private ServerResponse show(ServerRequest request) {
        List<ProcessingActivity> proposed = activities.proposed();
        Function<ProcessingActivity, List<Service>> services = proposals.services();
        ActivitiesView view = new ActivitiesView(
                activities.confirmed(),
                proposed.stream()
                        .map(one -> new ActivitiesView.Proposed(one, services.apply(one)))
                        .toList(),
                activities.usual(),
                activities.withoutPurpose(),
                stores.all(),
                recipients.all(),
                by(request).role() != Role.ADVISER);
        return pages.show(request, "inventory/activities.jte", view);
    }

    private ServerResponse confirmAll(ServerRequest request) {
        Account by = by(request);
        activities.proposed().forEach(one -> activities.confirm(by, one.preset(), recipients));
        return saved();
    }

    private ServerResponse confirm(ServerRequest request) {
        return activities
                .confirm(by(request), request.pathVariable("preset"), recipients)
                .map(one -> saved())
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse refuse(ServerRequest request) {
        Optional<ProcessingActivity> draft = activities.draft(request.pathVariable("preset"));
        return draft.map(one -> {
                    activities.keep(by(request), one.in(State.DECLINED));
                    return saved();
                })
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private static Account by(ServerRequest request) {
        return Visit.of(request.servletRequest()).knownAccount();
    }

    private static ServerResponse saved() {
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
    }
}
