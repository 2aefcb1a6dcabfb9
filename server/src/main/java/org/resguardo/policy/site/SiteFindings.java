/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.resguardo.connector.site.SeenForm;
import org.resguardo.connector.site.SeenHost;
import org.resguardo.connector.site.SiteLook;
import org.resguardo.connector.site.SiteVisit;
import org.resguardo.policy.claim.Activity;
import org.resguardo.policy.claim.SiteFacts;
import org.resguardo.policy.site.SiteFinding.Kind;

/** Holds what was seen of a website against what the business says of itself. Nobody is judged who only does what a site needs. */
public final class SiteFindings {
    private final SiteForms forms;
    private final Trackers trackers;
    private final Supplier<List<Activity>> activities;

    /** Judges by what is known of forms, services and activities. */
    public SiteFindings(SiteForms forms, Trackers trackers, Supplier<List<Activity>> activities) {
        this.forms = forms;
        this.trackers = trackers;
        this.activities = activities;
    }

    /** All there is to know of a site, the most pressing first. */
    public List<SiteFinding> of(Website site, SiteLook look) {
        List<SiteFinding> found = new ArrayList<>();
        List<Activity> known = activities.get();
        for (SiteForm form : forms.of(site)) {
            form(form, look, known).forEach(found::add);
        }
        visits(look, SiteVisit.Kind.REFUSED, SiteVisit::answered, Tracker.Use.STATISTICS)
                .forEach(tracker ->
                        found.add(new SiteFinding(Kind.DESPITE_REFUSAL, tracker.name(), Set.of(), "visits")));
        visits(look, SiteVisit.Kind.SIGNAL, visit -> true, Tracker.Use.ADVERTISING)
                .forEach(
                        tracker -> found.add(new SiteFinding(Kind.DESPITE_SIGNAL, tracker.name(), Set.of(), "visits")));
        early(look)
                .forEach(tracker -> found.add(new SiteFinding(Kind.BEFORE_CHOICE, tracker.name(), Set.of(), "others")));
        found.sort(Comparator.comparing(SiteFinding::kind));
        return List.copyOf(found);
    }

    private static Stream<SiteFinding> form(SiteForm form, SiteLook look, List<Activity> known) {
        List<SiteFinding> found = new ArrayList<>();
        String anchor = "form-" + form.id();
        Optional<SeenForm> seen = look.forms().stream()
                .filter(one -> one.key().equals(form.key()))
                .findFirst();
        if (form.activity().isEmpty() && !form.told()) {
            found.add(new SiteFinding(Kind.NO_PURPOSE, form.title(), form.data(), anchor));
        }
        known.stream()
                .filter(activity -> activity.key().equals(form.activity()))
                .forEach(activity -> {
                    var more =
                            SiteFacts.beyond(form.data(), activity.fact().data().keySet());
                    if (!more.isEmpty()) {
                        found.add(new SiteFinding(Kind.ASKS_MORE, form.title(), more, anchor));
                    }
                });
        boolean ours = !form.told() || !form.activity().isEmpty();
        if (ours && seen.filter(one -> !one.notice()).isPresent()) {
            found.add(new SiteFinding(Kind.NO_NOTICE, form.title(), Set.of(), anchor));
        }
        return found.stream();
    }

    /** Services of a use or a worse one that were called in a kind of visit. */
    private Stream<Tracker> visits(
            SiteLook look, SiteVisit.Kind kind, java.util.function.Predicate<SiteVisit> counts, Tracker.Use least) {
        return look.visits().stream()
                .filter(visit -> visit.kind() == kind && counts.test(visit))
                .flatMap(visit -> visit.hosts().stream())
                .map(SeenHost::host)
                .flatMap(host -> trackers.ofHost(host).stream())
                .filter(tracker -> tracker.use().compareTo(least) >= 0)
                .distinct();
    }

    private Stream<Tracker> early(SiteLook look) {
        return SiteSummary.hosts(look)
                .flatMap(host -> trackers.ofHost(host).stream())
                .filter(tracker -> tracker.use().compareTo(Tracker.Use.STATISTICS) >= 0)
                .distinct();
    }
}
