/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.net.URI;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.Campaigns;
import org.resguardo.notice.Consents;
import org.resguardo.notice.Posting;
import org.resguardo.notice.Postings;
import org.resguardo.notice.Way;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.SquareCode;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What a notice does besides mail: it is put up and taken down, printed, and people are asked again where it touches their consent. */
public final class PostingPage implements RouteOwner {
    private static final String HOME = "/notice/campaigns/{id}";
    private static final String NUMBER = "[0-9]{1,18}";

    private final Pages pages;
    private final Campaigns campaigns;
    private final Postings postings;
    private final Consents consents;
    private final PublicAddress address;
    private final InstantSource clock;

    /** The page over these. */
    public PostingPage(
            Pages pages,
            Campaigns campaigns,
            Postings postings,
            Consents consents,
            PublicAddress address,
            InstantSource clock) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.postings = postings;
        this.consents = consents;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(
                        HOME + "/postings",
                        NoticeAudience.CHANGES,
                        request -> with(request, one -> post(request, one))),
                Route.post(
                        HOME + "/postings/{posting}/end",
                        NoticeAudience.CHANGES,
                        request -> with(request, one -> end(request, one))),
                Route.post(
                        HOME + "/consent", NoticeAudience.CHANGES, request -> with(request, one -> ask(request, one))),
                Route.get(
                        HOME + "/card/{language}",
                        NoticeAudience.READS,
                        request -> with(request, one -> card(request, one))));
    }

    private ServerResponse with(ServerRequest request, Function<Campaign, ServerResponse> answer) {
        return number(request, "id")
                .flatMap(campaigns::find)
                .map(answer)
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private static Optional<Long> number(ServerRequest request, String name) {
        return Optional.of(request.pathVariable(name))
                .filter(id -> id.matches(NUMBER))
                .map(Long::valueOf);
    }

    private static Account account(ServerRequest request) {
        return Visit.of(request.servletRequest()).knownAccount();
    }

    private ServerResponse post(ServerRequest request, Campaign campaign) {
        Optional<Way> way = request.param("way").flatMap(Way::of).filter(one -> one != Way.MAIL);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        LocalDate usual =
                new Reach(List.of(), java.util.Map.of(), List.of(), false, today).usualLastDay(campaign.inForce());
        LocalDate lastDay = request.param("last-day")
                .flatMap(PostingPage::day)
                .filter(day -> !day.isBefore(today))
                .orElse(usual);
        way.ifPresent(one -> postings.post(account(request), campaign, one, lastDay));
        return back(campaign);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private ServerResponse end(ServerRequest request, Campaign campaign) {
        Optional<Posting> posting = number(request, "posting")
                .flatMap(id -> postings.of(campaign).stream()
                        .filter(one -> one.id() == id)
                        .findFirst());
        posting.ifPresent(one -> postings.end(account(request), one));
        return posting.isPresent() ? back(campaign) : ServerResponse.notFound().build();
    }

    private ServerResponse ask(ServerRequest request, Campaign campaign) {
        request.param("purpose").ifPresent(purpose -> consents.askAgain(account(request), campaign, purpose));
        return back(campaign);
    }

    private static ServerResponse back(Campaign campaign) {
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(campaign.page())))
                .build();
    }

    /** The square code leads somewhere as soon as people may read the notice. */
    private ServerResponse card(ServerRequest request, Campaign campaign) {
        return Language.of(request.pathVariable("language"))
                .map(language -> new CampaignCard(
                        campaign,
                        language,
                        pages.words(language),
                        address.current()
                                .filter(root -> campaign.told())
                                .map(root -> new SquareCode(root + campaign.publicPage() + "/" + language.tag()
                                        + "?from=" + Way.CARD.id()))))
                .map(card -> pages.show(request, "notice/campaign-card.jte", card))
                .orElseGet(() -> ServerResponse.notFound().build());
    }
}
