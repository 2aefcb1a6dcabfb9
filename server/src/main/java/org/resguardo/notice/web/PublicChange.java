/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.util.List;
import java.util.Optional;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.Campaigns;
import org.resguardo.notice.Openings;
import org.resguardo.notice.Way;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The page of a notice for the people concerned. It leaves no cookie. How often it was opened is counted where a browser says that a
 * person went there by herself ({@code Sec-Fetch-User}, w3.org/TR/fetch-metadata, read 2026-11); programs that only look links through,
 * as mail servers do, do not say that and are not counted.
 */
public final class PublicChange implements RouteOwner {
    private static final String HOME = "/p/notices/{id}";

    private final Pages pages;
    private final Campaigns campaigns;
    private final Openings openings;

    /** The pages of these notices. */
    public PublicChange(Pages pages, Campaigns campaigns, Openings openings) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.openings = openings;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        HOME,
                        Audience.EVERYONE,
                        request ->
                                show(request, Visit.of(request.servletRequest()).language())),
                Route.get(
                        HOME + "/{language}",
                        Audience.EVERYONE,
                        request -> Language.of(request.pathVariable("language"))
                                .map(language -> show(request, language))
                                .orElseGet(() -> ServerResponse.notFound().build())));
    }

    private ServerResponse show(ServerRequest request, Language language) {
        String id = request.pathVariable("id");
        Optional<Campaign> campaign = id.matches("[0-9]{1,18}") ? campaigns.find(Long.parseLong(id)) : Optional.empty();
        Optional<Campaign> told = campaign.filter(Campaign::told);
        told.filter(one -> byOwnClick(request))
                .ifPresent(one -> request.param("from").flatMap(Way::of).ifPresent(way -> openings.count(one, way)));
        return told.map(one ->
                        pages.show(request, "notice/change.jte", new PublicChangeView(one, pages.words(language))))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private static boolean byOwnClick(ServerRequest request) {
        return "?1".equals(request.headers().firstHeader("Sec-Fetch-User"))
                && "navigate".equals(request.headers().firstHeader("Sec-Fetch-Mode"))
                && request.headers().header("Sec-Purpose").isEmpty();
    }
}
