/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.resguardo.connector.site.SeenCookie;
import org.resguardo.connector.site.SeenHost;
import org.resguardo.connector.site.SeenHost.How;
import org.resguardo.connector.site.SiteLook;
import org.resguardo.connector.site.SiteVisit;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.policy.site.SiteFindings;
import org.resguardo.policy.site.SiteForms;
import org.resguardo.policy.site.Tracker;
import org.resguardo.policy.site.Trackers;
import org.resguardo.policy.site.Website;
import org.resguardo.policy.site.Websites;
import org.resguardo.policy.web.site.SiteView.CookieRow;
import org.resguardo.policy.web.site.SiteView.FormCard;
import org.resguardo.policy.web.site.SiteView.Other;
import org.resguardo.policy.web.site.SiteView.Seen;
import org.resguardo.policy.web.site.SiteView.VisitRow;

/** Lays out what a look saw for the page: machines by whose they are, cookies by what they are for. */
public final class SiteCards {
    private final SiteForms forms;
    private final SiteFindings findings;
    private final Trackers trackers;
    private final Recipients recipients;

    /** Lays out by what is known. */
    public SiteCards(SiteForms forms, SiteFindings findings, Trackers trackers, Recipients recipients) {
        this.forms = forms;
        this.findings = findings;
        this.trackers = trackers;
        this.recipients = recipients;
    }

    Seen of(Website site, Websites.Kept kept) {
        SiteLook look = kept.look();
        List<FormCard> cards = forms.of(site).stream()
                .map(form -> new FormCard(
                        form,
                        look.forms().stream()
                                .filter(seen -> seen.key().equals(form.key()))
                                .findFirst()))
                .toList();
        return new Seen(look, kept.at(), findings.of(site, look), cards, others(look), cookies(look), visits(look));
    }

    private List<Other> others(SiteLook look) {
        Map<String, List<SeenHost>> byName = new LinkedHashMap<>();
        Stream.concat(
                        look.others().stream(),
                        look.visits().stream()
                                .filter(visit -> visit.kind() == SiteVisit.Kind.NO_CHOICE)
                                .flatMap(visit -> visit.hosts().stream()))
                .forEach(host -> byName.computeIfAbsent(
                                trackers.ofHost(host.host()).map(Tracker::name).orElse(host.host()),
                                none -> new ArrayList<>())
                        .add(host));
        return byName.entrySet().stream()
                .map(entry -> other(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(SiteCards::weight).thenComparing(Other::name))
                .toList();
    }

    private static int weight(Other other) {
        return other.tracker().map(tracker -> -tracker.use().ordinal()).orElse(-1);
    }

    private Other other(String name, List<SeenHost> hosts) {
        SeenHost main = hosts.stream().min(Comparator.comparing(SeenHost::how)).orElseThrow();
        Optional<Tracker> tracker = trackers.ofHost(main.host());
        Set<String> names = new TreeSet<>();
        hosts.forEach(host -> names.add(host.host()));
        boolean received = recipients.all().stream()
                .anyMatch(one -> one.name().equalsIgnoreCase(name)
                        || tracker.filter(known -> known.id().equals(one.known()))
                                .isPresent());
        return new Other(tracker, name, List.copyOf(names), how(main.how()), main.page(), received);
    }

    private static String how(How how) {
        return switch (how) {
            case SCRIPT -> "policy.site.how.script";
            case PIXEL -> "policy.site.how.pixel";
            case FRAME -> "policy.site.how.frame";
            case FORM -> "policy.site.how.form";
            case STYLE -> "policy.site.how.style";
            case MEDIA -> "policy.site.how.media";
            case CALL -> "policy.site.how.call";
        };
    }

    private List<CookieRow> cookies(SiteLook look) {
        Map<String, SeenCookie> byName = new LinkedHashMap<>();
        Stream.concat(
                        look.cookies().stream(),
                        look.visits().stream()
                                .filter(visit -> visit.kind() == SiteVisit.Kind.NO_CHOICE)
                                .flatMap(visit -> visit.cookies().stream()))
                .forEach(cookie -> byName.putIfAbsent(cookie.name(), cookie));
        return byName.values().stream()
                .map(cookie -> new CookieRow(
                        cookie,
                        trackers.ofCookie(cookie.name())
                                .or(() -> cookie.own() ? Optional.empty() : trackers.ofHost(cookie.host()))))
                .sorted(Comparator.comparing(row -> row.cookie().name()))
                .toList();
    }

    private List<VisitRow> visits(SiteLook look) {
        return look.visits().stream()
                .map(visit -> {
                    Set<String> called = new LinkedHashSet<>();
                    Set<String> listening = new LinkedHashSet<>();
                    visit.hosts().forEach(host -> {
                        Optional<Tracker> tracker = trackers.ofHost(host.host());
                        called.add(tracker.map(Tracker::name).orElse(host.host()));
                        tracker.filter(one -> one.use().compareTo(Tracker.Use.STATISTICS) >= 0)
                                .ifPresent(one -> listening.add(one.name()));
                    });
                    return new VisitRow(visit, List.copyOf(called), listening.size());
                })
                .toList();
    }
}
