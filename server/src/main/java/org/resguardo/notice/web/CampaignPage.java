/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.resguardo.notice.Audience;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.CampaignJob;
import org.resguardo.notice.CampaignMail;
import org.resguardo.notice.Campaigns;
import org.resguardo.notice.NoticeLaw;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.mail.MailServers;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** A notice to customers: its words, to whom it goes, how it goes, and proof that it went. */
public final class CampaignPage implements RouteOwner {
    private static final String HOME = "/notice/campaigns/{id}";
    private static final int SUBJECT = 150;
    private static final int TEXT = 20_000;

    private final Pages pages;
    private final Campaigns campaigns;
    private final Audience audience;
    private final NoticeLaw law;
    private final Outbox outbox;
    private final MailServers servers;
    private final PublicAddress address;
    private final Jobs jobs;
    private final CampaignJob job;
    private final Rewriting rewriting;
    private final ReachReader reach;
    private final CampaignMail mail;

    /** Writes the words of a notice as they were written first; empty where they came from the owner. */
    @FunctionalInterface
    public interface Rewriting {
        /** The words, by language. */
        Optional<Map<Language, Campaign.Said>> of(Campaign campaign);
    }

    /** The page over these. */
    public CampaignPage(
            Pages pages,
            Campaigns campaigns,
            Audience audience,
            NoticeLaw law,
            Outbox outbox,
            MailServers servers,
            PublicAddress address,
            Jobs jobs,
            CampaignJob job,
            Rewriting rewriting,
            ReachReader reach,
            CampaignMail mail) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.audience = audience;
        this.law = law;
        this.outbox = outbox;
        this.servers = servers;
        this.address = address;
        this.jobs = jobs;
        this.job = job;
        this.rewriting = rewriting;
        this.reach = reach;
        this.mail = mail;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, NoticeAudience.READS, request -> with(request, one -> show(request, one))),
                Route.post(HOME, NoticeAudience.CHANGES, request -> with(request, one -> write(request, one))),
                Route.post(
                        HOME + "/sending", NoticeAudience.CHANGES, request -> with(request, one -> send(request, one))),
                Route.post(
                        HOME + "/rewriting",
                        NoticeAudience.CHANGES,
                        request -> with(request, one -> rewrite(request, one))),
                Route.post(
                        HOME + "/dropping",
                        NoticeAudience.CHANGES,
                        request -> with(request, one -> drop(request, one))),
                Route.get(HOME + "/preview", NoticeAudience.READS, request -> with(request, this::preview)),
                Route.get(HOME + "/proof.csv", NoticeAudience.READS, request -> with(request, this::proof)),
                Route.get(
                        HOME + "/proof.json",
                        NoticeAudience.READS,
                        request -> with(request, one -> summary(request, one))));
    }

    private ServerResponse with(ServerRequest request, Function<Campaign, ServerResponse> answer) {
        String id = request.pathVariable("id");
        Optional<Campaign> campaign = id.matches("[0-9]{1,18}") ? campaigns.find(Long.parseLong(id)) : Optional.empty();
        return campaign.map(answer).orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse show(ServerRequest request, Campaign campaign) {
        return show(request, HttpStatus.OK, campaign, filled(campaign));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, Campaign campaign, FormView form) {
        CampaignView view = new CampaignView(
                campaign,
                law.changes(),
                audience.sources(),
                audience.onlyUnreadable(),
                servers.current().isPresent(),
                address.current().orElse(""),
                outbox.counts(campaign.batch()),
                reach.of(campaign, Visit.of(request.servletRequest()).language()),
                form,
                NoticeAudience.changes(request));
        return pages.show(request, status, "notice/campaign.jte", view);
    }

    private static FormView filled(Campaign campaign) {
        Map<String, String> values = new HashMap<>();
        for (Language language : Language.values()) {
            values.put("subject-" + language.tag(), campaign.in(language).subject());
            values.put("text-" + language.tag(), campaign.in(language).text());
        }
        return new FormView(Map.copyOf(values), List.of());
    }

    private ServerResponse write(ServerRequest request, Campaign campaign) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Map<Language, Campaign.Said> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(
                    language,
                    new Campaign.Said(
                            form.text("subject-" + language.tag(), SUBJECT, "notice.subject.missing"),
                            form.text("text-" + language.tag(), TEXT, "notice.text.missing")
                                    .replace("\r\n", "\n")));
        }
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, campaign, form.view());
        }
        campaigns.write(visit.knownAccount(), campaign, words);
        return to(Said.SAVED.on(campaign.page()));
    }

    private ServerResponse send(ServerRequest request, Campaign campaign) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String sent = form.optional("source", 20);
        Optional<Audience.Source> source =
                sent.matches("[0-9]{1,18}") ? audience.source(Long.parseLong(sent)) : Optional.empty();
        if (source.isEmpty()) {
            form.refuse("source", "notice.source.missing");
        }
        if (campaign.kind().refusable() && address.current().isEmpty()) {
            form.refuse("source", "notice.address.missing");
        }
        String confirmed = form.optional("confirm", 20).replaceAll("[\\s.,'’]", "");
        if (source.isPresent() && !confirmed.equals(Long.toString(source.get().about()))) {
            form.refuse("confirm", "notice.confirm.wrong");
        }
        if (!form.fine() || source.isEmpty()) {
            Map<String, String> values = new HashMap<>(filled(campaign).values());
            values.putAll(form.view().values());
            FormView again = new FormView(values, form.view().problems());
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, campaign, again);
        }
        return campaigns
                .send(visit.knownAccount(), campaign, source.get().field().id(), jobs, job)
                .map(id -> to("/jobs/" + id))
                .orElseGet(() -> to(campaign.page()));
    }

    private ServerResponse rewrite(ServerRequest request, Campaign campaign) {
        Visit visit = Visit.of(request.servletRequest());
        rewriting.of(campaign).ifPresent(words -> campaigns.write(visit.knownAccount(), campaign, words));
        return to(Said.SAVED.on(campaign.page()));
    }

    private ServerResponse drop(ServerRequest request, Campaign campaign) {
        campaigns.drop(Visit.of(request.servletRequest()).knownAccount(), campaign);
        return to(Said.SAVED.on("/notice"));
    }

    private ServerResponse proof(Campaign campaign) {
        return Proof.file(campaign, outbox);
    }

    private ServerResponse preview(Campaign campaign) {
        return Rendered.page(mail.content(campaign).html().orElse(""));
    }

    private ServerResponse summary(ServerRequest request, Campaign campaign) {
        Visit visit = Visit.of(request.servletRequest());
        return ProofSummary.file(
                campaign, outbox.counts(campaign.batch()), reach.of(campaign, visit.language()), pages.words(visit));
    }

    private static ServerResponse to(String address) {
        return ServerResponse.seeOther(URI.create(address)).build();
    }
}
