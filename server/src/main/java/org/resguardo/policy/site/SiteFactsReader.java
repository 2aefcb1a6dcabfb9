/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.connector.site.SeenCookie;
import org.resguardo.connector.site.SiteLook;
import org.resguardo.policy.claim.SiteFacts;

/**
 * What follows for the policy from what was seen of the websites. What stays in browsers before visitors have said anything counts; a cookie that nobody
 * knows is taken for one that the site needs, and none is called worse than its makers call it.
 */
public final class SiteFactsReader {
    private final Websites sites;
    private final SiteForms forms;
    private final Trackers trackers;

    /** Reads what was seen of these sites. */
    public SiteFactsReader(Websites sites, SiteForms forms, Trackers trackers) {
        this.sites = sites;
        this.forms = forms;
        this.trackers = trackers;
    }

    /** Everything as the last looks saw it. */
    public SiteFacts now() {
        Optional<Instant> oldest = Optional.empty();
        Map<String, SiteFacts.Listener> listeners = new LinkedHashMap<>();
        List<SiteFacts.Asked> asked = new ArrayList<>();
        String cookies = "none";
        String page = SiteFacts.NONE.page();
        for (Website site : sites.all()) {
            Optional<Websites.Kept> kept = sites.kept(site);
            if (kept.isEmpty()) {
                continue;
            }
            SiteLook look = kept.get().look();
            page = site.page();
            oldest = oldest.filter(moment -> moment.isBefore(kept.get().at())).or(() -> kept.map(Websites.Kept::at));
            called(look).forEach(tracker -> listeners.putIfAbsent(tracker.id(), listener(tracker)));
            cookies = worse(cookies, left(look));
            forms.of(site).stream()
                    .filter(form -> !form.activity().isEmpty())
                    .forEach(form -> asked.add(new SiteFacts.Asked(form.title(), form.activity(), form.data())));
        }
        return new SiteFacts(oldest, cookies, List.copyOf(listeners.values()), asked, page);
    }

    private static SiteFacts.Listener listener(Tracker tracker) {
        return new SiteFacts.Listener(
                tracker.id(),
                tracker.name(),
                tracker.role(),
                tracker.country(),
                tracker.use().id());
    }

    /** The services of others that hear of a visitor who has chosen nothing. */
    private List<Tracker> called(SiteLook look) {
        Stream<Tracker> byMachine = SiteSummary.hosts(look).flatMap(host -> trackers.ofHost(host).stream());
        Stream<Tracker> byCookie =
                SiteSummary.cookies(look).flatMap(cookie -> trackers.ofCookie(cookie.name()).stream());
        return Stream.concat(byMachine, byCookie)
                .filter(Tracker::elsewhere)
                .distinct()
                .toList();
    }

    private String left(SiteLook look) {
        return SiteSummary.cookies(look).map(this::level).reduce("none", SiteFactsReader::worse);
    }

    private String level(SeenCookie cookie) {
        return trackers.ofCookie(cookie.name())
                .or(() -> cookie.own() ? Optional.empty() : trackers.ofHost(cookie.host()))
                .map(tracker -> switch (tracker.use()) {
                    case NEEDED, CONTENT -> "needed";
                    case STATISTICS -> "statistics";
                    case ADVERTISING -> "advertising";
                })
                .orElse("needed");
    }

    /** The one of two answers that says more. */
    private static String worse(String one, String other) {
        List<String> order = List.of("none", "needed", "statistics", "advertising");
        return order.indexOf(one) >= order.indexOf(other) ? one : other;
    }
}
