/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.choice.Signals;
import org.resguardo.choice.ledger.Choices;
import org.resguardo.choice.ledger.Standings;
import org.resguardo.choice.purpose.Defaults;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.choice.site.Banners;
import org.resguardo.choice.site.SiteChoices;
import org.resguardo.choice.site.SiteConfiguration;
import org.resguardo.choice.site.SiteExtras;
import org.resguardo.choice.site.SiteFiles;
import org.resguardo.choice.web.BannerPage;
import org.resguardo.choice.web.ChoicesViews;
import org.resguardo.choice.web.SiteDoor;
import org.resguardo.choice.web.SitePages;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.Campaigns;
import org.resguardo.notice.CollectionNotices;
import org.resguardo.notice.CollectionPoint;
import org.resguardo.notice.CollectionPoints;
import org.resguardo.notice.Posting;
import org.resguardo.notice.Postings;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.rights.CaseKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 7 on the business's own sites: the script, its configuration, the banner. */
@Configuration(proxyBeanMethods = false)
class WidgetWiring {

    @Bean
    Banners banners(Store store, InstantSource clock, AuditLog log) {
        return new Banners(store, clock, log);
    }

    /** What steps 5 and 6 have to say on the sites. */
    @Bean
    SiteExtras siteExtras(
            CollectionPoints points,
            CollectionNotices notices,
            Dictionary dictionary,
            Postings postings,
            Campaigns campaigns) {
        return new SiteExtras() {
            @Override
            public Map<String, Map<String, Map<String, String>>> notices() {
                Map<String, Map<String, Map<String, String>>> all = new LinkedHashMap<>();
                for (CollectionPoint point : points.all()) {
                    Map<String, Map<String, String>> texts = new HashMap<>();
                    for (Language language : Language.values()) {
                        notices.inForce(point, language)
                                .ifPresent(text -> texts.put(
                                        language.tag(),
                                        Map.of(
                                                "short",
                                                text.first().text(),
                                                "link",
                                                "/p/notice/" + point.id() + "/" + language.tag())));
                    }
                    if (!texts.isEmpty()) {
                        all.put(Long.toString(point.id()), texts);
                    }
                }
                return all;
            }

            @Override
            public List<News> news() {
                return postings.onSites().stream()
                        .flatMap(posting ->
                                campaigns.find(posting.campaign()).stream().map(campaign -> told(posting, campaign)))
                        .toList();
            }

            @Override
            public Map<String, Map<String, String>> requestKinds() {
                Map<String, Map<String, String>> all = new LinkedHashMap<>();
                for (Language language : Language.values()) {
                    Map<String, String> kinds = new LinkedHashMap<>();
                    CaseKind.offered()
                            .forEach(kind ->
                                    kinds.put(kind.id(), dictionary.in(language).say(kind.title())));
                    all.put(language.tag(), kinds);
                }
                return all;
            }
        };
    }

    private static SiteExtras.News told(Posting posting, Campaign campaign) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            titles.put(language, campaign.in(language).subject());
        }
        return new SiteExtras.News(
                posting.lastDay()
                        .plusDays(1)
                        .atStartOfDay(ZoneId.systemDefault())
                        .toInstant(),
                titles,
                campaign.publicPage());
    }

    @Bean
    SiteConfiguration siteConfiguration(Offers offers, Defaults defaults, SiteExtras extras) {
        return new SiteConfiguration(offers, defaults, extras);
    }

    @Bean
    SiteFiles siteFiles(Banners banners, SiteConfiguration configuration) {
        return new SiteFiles(banners, configuration, System::nanoTime);
    }

    @Bean
    SiteChoices siteChoices(
            Store store, InstantSource clock, Offers offers, Standings standings, Choices choices, Signals signals) {
        return new SiteChoices(store, clock, offers, standings, choices, signals);
    }

    @Bean
    SitePages sitePages(SiteFiles files) {
        return new SitePages(files);
    }

    @Bean
    SiteDoor siteDoor(
            SiteFiles files, SiteChoices choices, Standings standings, ChoicesViews views, InstantSource clock) {
        return new SiteDoor(files, choices, standings, views, clock);
    }

    @Bean
    BannerPage bannerPage(
            Pages pages, Banners banners, SiteConfiguration configuration, SiteFiles files, PublicAddress address) {
        return new BannerPage(pages, banners, configuration, files, address::current);
    }
}
