/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.resguardo.choice.ledger.Standings;
import org.resguardo.choice.purpose.Defaults;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.choice.site.Banners;
import org.resguardo.inventory.ColumnReader;
import org.resguardo.inventory.DroppedFiles;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.law.Law;
import org.resguardo.notice.AnnouncedData;
import org.resguardo.notice.AnnouncementWriter;
import org.resguardo.notice.Audience;
import org.resguardo.notice.CampaignJob;
import org.resguardo.notice.CampaignMail;
import org.resguardo.notice.Campaigns;
import org.resguardo.notice.ChangeWriter;
import org.resguardo.notice.CollectionNotices;
import org.resguardo.notice.CollectionPoints;
import org.resguardo.notice.CollectionWriter;
import org.resguardo.notice.IncidentNotices;
import org.resguardo.notice.NoticeErasure;
import org.resguardo.notice.NoticeLaw;
import org.resguardo.notice.NoticeStatus;
import org.resguardo.notice.NoticeTemplates;
import org.resguardo.notice.Openings;
import org.resguardo.notice.PolicyListener;
import org.resguardo.notice.Postings;
import org.resguardo.notice.TemplateData;
import org.resguardo.notice.web.AnnouncementPage;
import org.resguardo.notice.web.CalendarPage;
import org.resguardo.notice.web.CampaignPage;
import org.resguardo.notice.web.NoticePage;
import org.resguardo.notice.web.PointPage;
import org.resguardo.notice.web.PostingPage;
import org.resguardo.notice.web.PublicChange;
import org.resguardo.notice.web.PublicNotice;
import org.resguardo.notice.web.ReachReader;
import org.resguardo.notice.web.TemplatePage;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.mail.LetterSheet;
import org.resguardo.platform.mail.MailServers;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.policy.Publication;
import org.resguardo.policy.version.PolicyVersions;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.mailing.Mailings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 5: what people are told. */
@Configuration(proxyBeanMethods = false)
class NoticeWiring {

    @Bean
    CollectionPoints collectionPoints(Store store, InstantSource clock, AuditLog log) {
        return new CollectionPoints(store, clock, log);
    }

    @Bean
    Campaigns campaigns(Store store, InstantSource clock, AuditLog log) {
        return new Campaigns(store, clock, log);
    }

    @Bean
    Postings postings(Store store, InstantSource clock, AuditLog log, Campaigns campaigns) {
        return new Postings(store, clock, log, campaigns);
    }

    @Bean
    Openings openings(Store store, InstantSource clock) {
        return new Openings(store, clock);
    }

    @Bean
    NoticeTemplates noticeTemplates(Store store, InstantSource clock, AuditLog log) {
        return new NoticeTemplates(store, clock, log);
    }

    @Bean
    ChangeWriter changeWriter(Dictionary dictionary, NoticeTemplates templates) {
        return new ChangeWriter(dictionary, templates);
    }

    @Bean
    CampaignMail campaignMail(Dictionary dictionary, NoticeTemplates templates, PublicAddress address) {
        return new CampaignMail(dictionary, new LetterSheet(), templates, address);
    }

    @Bean
    IncidentNotices incidentNotices(Store store, InstantSource clock, Incidents incidents, Mailings mailings) {
        return new IncidentNotices(store, clock, incidents, mailings);
    }

    @Bean
    CampaignConsents campaignConsents(
            Offers offers,
            Standings standings,
            Defaults defaults,
            PolicyVersions versions,
            ChangeWriter writer,
            InstantSource clock) {
        return new CampaignConsents(offers, standings, defaults, versions, writer, clock);
    }

    @Bean
    ReachReader reachReader(
            Postings postings, Openings openings, CampaignConsents consents, Banners banners, InstantSource clock) {
        return new ReachReader(
                postings, openings, consents, () -> banners.current().isPresent(), clock);
    }

    @Bean
    NoticeLaw noticeLaw(Supplier<Law> law, Businesses businesses, Inventory inventory, InstantSource clock) {
        return new NoticeLaw(law, businesses::current, inventory, clock);
    }

    @Bean
    CollectionNotices collectionNotices(
            Store store,
            CollectionPoints points,
            PolicyVersions versions,
            Publication publication,
            Dictionary dictionary,
            NoticeLaw law,
            InstantSource clock) {
        return new CollectionNotices(
                store, points, versions, publication::draft, new CollectionWriter(dictionary), law, clock);
    }

    @Bean
    PolicyListener policyListener(
            PolicyVersions versions,
            Campaigns campaigns,
            ChangeWriter writer,
            CollectionNotices notices,
            NoticeLaw law,
            PublicAddress address) {
        return new PolicyListener(versions, campaigns, writer, notices, law, address);
    }

    @Bean
    Audience audience(Inventory inventory, Stores stores) {
        return new Audience(inventory, stores);
    }

    @Bean
    CampaignJob campaignJob(
            Store store,
            Campaigns campaigns,
            Audience audience,
            Stores stores,
            DroppedFiles dropped,
            Outbox outbox,
            CampaignMail mail) {
        return new CampaignJob(
                store, campaigns, audience, new ColumnReader(store, stores, new StoreDoors(dropped)), outbox, mail);
    }

    @Bean
    NoticeErasure noticeErasure(Store store, Outbox outbox) {
        return new NoticeErasure(store, outbox, ZoneId.systemDefault());
    }

    @Bean
    NoticeStatus noticeStatus(CollectionPoints points, Campaigns campaigns, PolicyVersions versions) {
        return new NoticeStatus(points, campaigns, versions);
    }

    @Bean
    NoticePage noticeHome(Pages pages, Campaigns campaigns, CollectionPoints points, PolicyVersions versions) {
        return new NoticePage(pages, campaigns, points, versions);
    }

    @Bean
    PointPage pointPage(Pages pages, CollectionPoints points, CollectionNotices notices, PublicAddress address) {
        return new PointPage(pages, points, notices, address);
    }

    @Bean
    CampaignPage campaignPage(
            Pages pages,
            Campaigns campaigns,
            Audience audience,
            NoticeLaw law,
            Outbox outbox,
            MailServers servers,
            PublicAddress address,
            Jobs jobs,
            CampaignJob job,
            PolicyVersions versions,
            ChangeWriter writer,
            ReachReader reach,
            CampaignMail mail) {
        return new CampaignPage(
                pages,
                campaigns,
                audience,
                law,
                outbox,
                servers,
                address,
                jobs,
                job,
                campaign -> campaign.version()
                        .flatMap(number -> versions.find(number - 1)
                                .flatMap(before -> versions.find(number)
                                        .map(now -> writer.write(before, now, address.current())))),
                reach,
                mail);
    }

    @Bean
    PostingPage postingPage(
            Pages pages,
            Campaigns campaigns,
            Postings postings,
            CampaignConsents consents,
            PublicAddress address,
            InstantSource clock) {
        return new PostingPage(pages, campaigns, postings, consents, address, clock);
    }

    @Bean
    PublicChange publicChange(Pages pages, Campaigns campaigns, Openings openings) {
        return new PublicChange(pages, campaigns, openings);
    }

    @Bean
    TemplatePage templatePage(
            Pages pages,
            NoticeTemplates templates,
            Publication publication,
            Dictionary dictionary,
            PublicAddress address,
            InstantSource clock) {
        return new TemplatePage(
                pages, templates, new TemplateData(publication::draft, dictionary, address, clock), new LetterSheet());
    }

    @Bean
    AnnouncementPage announcementPage(
            Pages pages,
            Campaigns campaigns,
            CollectionNotices notices,
            Dictionary dictionary,
            PublicAddress address,
            NoticeTemplates templates,
            Activities activities,
            Recipients recipients,
            InstantSource clock) {
        return new AnnouncementPage(
                pages,
                campaigns,
                notices,
                new AnnouncementWriter(dictionary, address, templates),
                new AnnouncedData(activities, recipients),
                clock);
    }

    @Bean
    CalendarPage calendarPage(
            Pages pages,
            Campaigns campaigns,
            CollectionPoints points,
            Outbox outbox,
            Postings postings,
            IncidentNotices incidents) {
        return new CalendarPage(pages, campaigns, points, outbox, postings, incidents);
    }

    @Bean
    PublicNotice publicNotice(Pages pages, CollectionPoints points, CollectionNotices notices, PublicAddress address) {
        return new PublicNotice(pages, points, notices, address);
    }
}
