/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.policy.claim.Activity;
import org.resguardo.policy.site.SiteForm;
import org.resguardo.policy.site.SiteForms;
import org.resguardo.policy.site.Tracker;
import org.resguardo.policy.site.Trackers;
import org.resguardo.policy.site.Website;
import org.resguardo.policy.site.Websites;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What one website does, and the few decisions that only its owner can make about it. */
public final class SitePage implements RouteOwner {
    private static final String ONE = SitesPage.HOME + "/{site}";

    private final Pages pages;
    private final Parts parts;
    private final SiteCards cards;
    private final SiteLooks looks;
    private final Supplier<List<Activity>> activities;

    /**
     * What the page shows and changes.
     *
     * @param sites the websites
     * @param forms their forms
     * @param trackers the services that are known
     * @param recipients who receives data
     */
    public record Parts(Websites sites, SiteForms forms, Trackers trackers, Recipients recipients) {}

    /** The pages of websites. */
    public SitePage(Pages pages, Parts parts, SiteCards cards, SiteLooks looks, Supplier<List<Activity>> activities) {
        this.pages = pages;
        this.parts = parts;
        this.cards = cards;
        this.looks = looks;
        this.activities = activities;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(ONE, SitesPage.READS, request -> with(request, site -> show(request, site))),
                Route.post(ONE + "/looks", SitesPage.CHANGES, request -> with(request, site -> look(request, site))),
                Route.post(
                        ONE + "/forms/{form}/purpose",
                        SitesPage.CHANGES,
                        request -> with(request, site -> purpose(request, site))),
                Route.post(
                        ONE + "/recipients",
                        SitesPage.CHANGES,
                        request -> with(request, site -> recipient(request, site))),
                Route.post(ONE + "/end", SitesPage.CHANGES, request -> with(request, site -> end(request, site))));
    }

    private ServerResponse with(ServerRequest request, Function<Website, ServerResponse> answer) {
        return number(request.pathVariable("site"))
                .flatMap(parts.sites()::find)
                .map(answer)
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,12}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private ServerResponse show(ServerRequest request, Website site) {
        String language =
                pages.words(Visit.of(request.servletRequest())).language().tag();
        List<SiteView.Choice> purposes = activities.get().stream()
                .filter(activity -> activity.ofThePublic() && activity.fact().confirmed())
                .map(activity -> new SiteView.Choice(
                        activity.key(),
                        language.equals("es")
                                ? activity.fact().name().es()
                                : activity.fact().name().en()))
                .toList();
        return pages.show(
                request,
                "policy/site/site.jte",
                new SiteView(
                        site,
                        parts.sites().kept(site).map(kept -> cards.of(site, kept)),
                        purposes,
                        looks.running(site),
                        SitesPage.changes(request)));
    }

    private ServerResponse look(ServerRequest request, Website site) {
        return ServerResponse.seeOther(URI.create("/jobs/" + looks.start(site, account(request))))
                .build();
    }

    private static Account account(ServerRequest request) {
        return Visit.of(request.servletRequest()).knownAccount();
    }

    private ServerResponse purpose(ServerRequest request, Website site) {
        String wanted = request.param("activity").orElse("");
        Optional<SiteForm> form = number(request.pathVariable("form"))
                .flatMap(parts.forms()::find)
                .filter(one -> one.site() == site.id());
        boolean known = wanted.isEmpty()
                || activities.get().stream().anyMatch(activity -> activity.key().equals(wanted));
        if (form.isEmpty() || !known) {
            return ServerResponse.notFound().build();
        }
        parts.forms().tell(account(request), form.get(), wanted);
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(site.page()))).build();
    }

    /** Takes a service in among those who receive data; what only the contract tells stays open. */
    private ServerResponse recipient(ServerRequest request, Website site) {
        Optional<Tracker> tracker = parts.trackers().all().stream()
                .filter(one -> one.id().equals(request.param("service").orElse("")))
                .findFirst();
        if (tracker.isEmpty()) {
            return ServerResponse.notFound().build();
        }
        boolean there = parts.recipients().all().stream()
                .anyMatch(one -> one.known().equals(tracker.get().id()));
        if (!there) {
            parts.recipients()
                    .keep(
                            account(request),
                            new Recipient(
                                    0,
                                    tracker.get().id(),
                                    tracker.get().name(),
                                    tracker.get().role(),
                                    tracker.get().country(),
                                    Recipient.Told.UNKNOWN,
                                    Recipient.Told.UNKNOWN));
        }
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(site.page()))).build();
    }

    private ServerResponse end(ServerRequest request, Website site) {
        parts.sites().remove(account(request), site);
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(SitesPage.HOME)))
                .build();
    }
}
