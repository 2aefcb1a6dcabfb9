/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.time.ZoneId;
import org.resguardo.connector.web.Limits;
import org.resguardo.connector.web.Pace;
import org.resguardo.connector.web.browser.ThreeVisits;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.notice.CollectionPoints;
import org.resguardo.notice.SiteFormListener;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Answer;
import org.resguardo.platform.business.Business;
import java.util.Optional;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.job.JobSchedule;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.net.NameLookup;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.policy.DriftJob;
import org.resguardo.policy.DriftWatch;
import org.resguardo.policy.FactsReader;
import org.resguardo.policy.site.SiteChanged;
import org.resguardo.policy.site.SiteFactsReader;
import org.resguardo.policy.site.SiteFindings;
import org.resguardo.policy.site.SiteForms;
import org.resguardo.policy.site.SiteJob;
import org.resguardo.policy.site.SiteTasks;
import org.resguardo.policy.site.Trackers;
import org.resguardo.policy.site.Websites;
import org.resguardo.policy.version.PolicyVersions;
import org.resguardo.policy.web.site.SiteCards;
import org.resguardo.policy.web.site.SiteLooks;
import org.resguardo.policy.web.site.SitePage;
import org.resguardo.policy.web.site.SitesPage;
import org.resguardo.protection.safeguard.evidence.SiteSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 4: what the business's websites do. */
@Configuration(proxyBeanMethods = false)
class SiteWiring {
    @Bean
    Trackers trackers() {
        return Trackers.ours();
    }

    @Bean
    SiteForms siteForms(Store store, InstantSource clock, AuditLog log, Events events) {
        return new SiteForms(store, clock, log, events);
    }

    @Bean
    Websites websites(Store store, InstantSource clock, AuditLog log, Events events, SiteForms forms) {
        return new Websites(store, clock, log, events, forms);
    }

    @Bean
    SiteFactsReader siteFactsReader(Websites sites, SiteForms forms, Trackers trackers) {
        return new SiteFactsReader(sites, forms, trackers);
    }

    @Bean
    SiteDoors.Ways siteWays(
            ObjectProvider<SiteSource.Ports> ports,
            ObjectProvider<NameLookup> lookup,
            ObjectProvider<Limits> limits,
            ObjectProvider<Pace> pace) {
        return new SiteDoors.Ways(
                lookup.getIfAvailable(() -> NameLookup.SYSTEM),
                ports.getIfAvailable(() -> SiteSource.Ports.STANDARD),
                limits.getIfAvailable(() -> Limits.STANDARD),
                () -> pace.getIfAvailable(Pace::ofThisMachine));
    }

    @Bean
    SiteVisits siteVisits(
            SiteDoors.Ways ways, ObjectProvider<ThreeVisits> visits, ObjectProvider<SiteVisits.Line> line) {
        return new SiteVisits(
                ways,
                visits.getIfAvailable(ThreeVisits::ofThisMachine),
                line.getIfAvailable(() -> SiteVisits.Line.REAL));
    }

    @Bean
    SiteJob siteJob(Websites sites, SiteDoors.Ways ways, SiteVisits visits, FactsReader facts) {
        return new SiteJob(sites, new SiteDoors(ways, visits), facts::activities);
    }

    /** In the small hours of Monday, after the safeguards were looked at. */
    @Bean
    JobSchedule<String> weeklySites(SiteJob job) {
        return JobSchedule.cron("website-weekly", job, "", "0 0 4 * * MON", ZoneId.systemDefault());
    }

    @Bean
    SiteFindings siteFindings(SiteForms forms, Trackers trackers, FactsReader facts) {
        return new SiteFindings(forms, trackers, facts::activities);
    }

    @Bean
    SiteTasks siteTasks(Websites sites, SiteFindings findings, Businesses businesses) {
        return new SiteTasks(sites, findings, () -> hasSite(businesses.current()));
    }

    /** True when the business named a site, or said that it has one. */
    static boolean hasSite(Business business) {
        return !business.website().isEmpty()
                || business.answer("hasWebsite").equals(Optional.of(Answer.said(Answer.YES)));
    }

    @Bean
    DriftWatch<SiteChanged> siteDriftWatch(Jobs jobs, DriftJob job, PolicyVersions versions) {
        return new DriftWatch<>("policy-drift-site", SiteChanged.KIND, jobs, job, versions);
    }

    @Bean
    SiteFormListener siteFormListener(Websites sites, CollectionPoints points) {
        return new SiteFormListener(sites, points);
    }

    @Bean
    SiteLooks siteLooks(Jobs jobs, SiteJob job) {
        return new SiteLooks(jobs, job);
    }

    @Bean
    SiteCards siteCards(SiteForms forms, SiteFindings findings, Trackers trackers, Recipients recipients) {
        return new SiteCards(forms, findings, trackers, recipients);
    }

    @Bean
    SitesPage sitesPage(Pages pages, Websites sites, SiteFindings findings, SiteLooks looks, Businesses businesses) {
        return new SitesPage(
                pages, sites, findings, looks, () -> businesses.current().website());
    }

    @Bean
    SitePage sitePage(
            Pages pages,
            Websites sites,
            SiteForms forms,
            Trackers trackers,
            Recipients recipients,
            SiteCards cards,
            SiteLooks looks,
            FactsReader facts) {
        return new SitePage(
                pages, new SitePage.Parts(sites, forms, trackers, recipients), cards, looks, facts::activities);
    }
}
