/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web.site;

import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.net.AddressPolicy;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.policy.site.SiteFinding;
import org.resguardo.policy.site.SiteFindings;
import org.resguardo.policy.site.Website;
import org.resguardo.policy.site.Websites;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The websites of the business, and the form with which its owner names one. */
public final class SitesPage implements RouteOwner {
    static final String HOME = "/policy/sites";
    static final Audience READS = Audience.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    static final Audience CHANGES = Audience.of(Role.OWNER, Role.OFFICER);
    private static final int NAME = 253;

    private final Pages pages;
    private final Websites sites;
    private final SiteFindings findings;
    private final SiteLooks looks;
    private final Supplier<String> named;

    /**
     * The page of these sites.
     *
     * @param named the address of the site that the business told of itself, or an empty string
     */
    public SitesPage(Pages pages, Websites sites, SiteFindings findings, SiteLooks looks, Supplier<String> named) {
        this.pages = pages;
        this.sites = sites;
        this.findings = findings;
        this.looks = looks;
        this.named = named;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, READS, request -> show(request, HttpStatus.OK, suggestion())),
                Route.post(HOME, CHANGES, this::add));
    }

    static boolean changes(ServerRequest request) {
        return Visit.of(request.servletRequest()).knownAccount().role() != Role.ADVISER;
    }

    private FormView suggestion() {
        return new FormView(sites.all().isEmpty() ? Map.of("host", named.get()) : Map.of(), List.of());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        List<SitesView.Row> rows = sites.all().stream().map(this::row).toList();
        return pages.show(request, status, "policy/site/sites.jte", new SitesView(rows, form, changes(request)));
    }

    private SitesView.Row row(Website site) {
        var kept = sites.kept(site);
        long pressing = kept.map(one -> findings.of(site, one.look()).stream()
                        .map(SiteFinding::kind)
                        .filter(SiteFinding.Kind::pressing)
                        .count())
                .orElse(0L);
        return new SitesView.Row(site, kept, pressing, looks.running(site));
    }

    private ServerResponse add(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String host = host(form);
        boolean own = !form.optional("own", 3).isEmpty();
        if (form.optional("mine", 3).isEmpty()) {
            form.refuse("mine", "policy.site.add.mine.missing");
        }
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        Website site = sites.add(visit.knownAccount(), host, own);
        return ServerResponse.seeOther(URI.create("/jobs/" + looks.start(site, visit.knownAccount())))
                .build();
    }

    /** The name alone, also when a whole address was pasted. */
    private static String host(Form form) {
        String typed = form.text("host", NAME, "policy.site.add.host.missing");
        if (typed.isEmpty()) {
            return "";
        }
        try {
            return AddressPolicy.name(typed.replaceFirst("(?i)^https?://", "").replaceFirst("[/?#:].*", ""));
        } catch (UnknownHostException e) {
            form.refuse("host", "policy.site.add.host.wrong");
            return "";
        }
    }
}
