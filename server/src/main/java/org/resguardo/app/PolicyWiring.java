/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.InventoryChanged;
import org.resguardo.inventory.Officers;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Presets;
import org.resguardo.inventory.activity.Proposals;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.law.Law;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.BusinessChanged;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.job.JobSchedule;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.webhook.Webhooks;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.policy.Approvals;
import org.resguardo.policy.Drift;
import org.resguardo.policy.DriftJob;
import org.resguardo.policy.DriftWatch;
import org.resguardo.policy.FactsReader;
import org.resguardo.policy.LawReader;
import org.resguardo.policy.Paragraphs;
import org.resguardo.policy.PolicyStatus;
import org.resguardo.policy.Publication;
import org.resguardo.policy.Questions;
import org.resguardo.policy.RulePromises;
import org.resguardo.policy.SeenGuards;
import org.resguardo.policy.Wording;
import org.resguardo.policy.claim.Firm;
import org.resguardo.policy.claim.RetentionPromises;
import org.resguardo.policy.site.SiteFactsReader;
import org.resguardo.policy.site.Websites;
import org.resguardo.policy.version.PolicyVersions;
import org.resguardo.policy.web.DraftPage;
import org.resguardo.policy.web.ParagraphsPage;
import org.resguardo.policy.web.PolicyPage;
import org.resguardo.policy.web.PublicPolicy;
import org.resguardo.policy.web.QuestionsPage;
import org.resguardo.policy.web.VersionPage;
import org.resguardo.protection.safeguard.SafeguardAnswers;
import org.resguardo.protection.safeguard.Safeguards;
import org.resguardo.protection.safeguard.SafeguardsChanged;
import org.resguardo.protection.safeguard.StaffSheet;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.RuleChanged;
import org.resguardo.retention.RuleHealths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 4: the policy. */
@Configuration(proxyBeanMethods = false)
class PolicyWiring {
    /** What the rules of step 2 keep. */
    @Bean
    RetentionPromises retentionPromises(
            RetentionRules rules, RuleHealths healths, Stores stores, Inventory inventory, InstantSource clock) {
        return new RulePromises(rules, healths, stores, inventory, clock);
    }

    @Bean
    FactsReader.Promised policyPromised(
            RetentionPromises retention, Safeguards safeguards, SafeguardAnswers answers, StaffSheet sheet) {
        return new FactsReader.Promised(retention, new SeenGuards(safeguards, answers, sheet));
    }

    @Bean
    Questions policyQuestions(Store store, InstantSource clock, AuditLog log) {
        return new Questions(store, clock, log);
    }

    @Bean
    Paragraphs policyParagraphs(Store store, InstantSource clock, AuditLog log) {
        return new Paragraphs(store, clock, log);
    }

    @Bean
    PolicyVersions policyVersions(Store store, InstantSource clock, AuditLog log, Events events) {
        return new PolicyVersions(store, clock, log, events);
    }

    @Bean
    Wording wording() {
        return new Wording();
    }

    @Bean
    FactsReader factsReader(
            FactsReader.Held held,
            FactsReader.Done done,
            FactsReader.Told told,
            FactsReader.Promised promised,
            LawReader law,
            SiteFactsReader site,
            InstantSource clock) {
        return new FactsReader(held, done, told, promised, law, site::now, clock);
    }

    @Bean
    FactsReader.Held policyHeld(Inventory inventory, Stores stores, Scans scans) {
        return new FactsReader.Held(inventory, stores, scans);
    }

    @Bean
    FactsReader.Done policyDone(Activities activities, Proposals proposals, Presets presets, Recipients recipients) {
        return new FactsReader.Done(activities, proposals, presets, recipients);
    }

    @Bean
    FactsReader.Told policyTold(
            Businesses businesses, Officers officers, Questions questions, Paragraphs paragraphs, Offers offers) {
        return new FactsReader.Told(() -> Firm.of(businesses.current()), officers, questions, paragraphs, offers);
    }

    @Bean
    LawReader policyLaw(Supplier<Law> law, Businesses businesses, Inventory inventory, InstantSource clock) {
        return new LawReader(law, businesses::current, inventory, clock);
    }

    @Bean
    Approvals policyApprovals(Store store, InstantSource clock, AuditLog log) {
        return new Approvals(store, clock, log);
    }

    @Bean
    Publication publication(
            FactsReader reader, Wording wording, PolicyVersions versions, Approvals approvals, InstantSource clock) {
        return new Publication(reader, wording, versions, approvals, clock);
    }

    @Bean
    Drift drift(FactsReader reader, Wording wording, PolicyVersions versions) {
        return new Drift(reader, wording, versions);
    }

    @Bean
    PolicyStatus policyStatus(
            Publication publication,
            PolicyVersions versions,
            Drift drift,
            InstantSource clock,
            Websites sites,
            Businesses businesses) {
        return new PolicyStatus(
                publication,
                versions,
                drift,
                clock,
                () -> SiteWiring.hasSite(businesses.current())
                        && sites.all().stream().allMatch(site -> sites.kept(site).isEmpty()));
    }

    @Bean
    PolicyPage policyPage(
            Pages pages,
            Publication publication,
            PolicyVersions versions,
            Approvals approvals,
            Accounts accounts,
            Drift drift,
            InstantSource clock) {
        return new PolicyPage(pages, publication, versions, approvals, accounts, drift, clock);
    }

    @Bean
    DraftPage draftPage(Pages pages, Publication publication) {
        return new DraftPage(pages, publication);
    }

    @Bean
    QuestionsPage questionsPage(Pages pages, FactsReader reader, Questions questions) {
        return new QuestionsPage(pages, reader, questions);
    }

    @Bean
    ParagraphsPage paragraphsPage(Pages pages, Paragraphs paragraphs) {
        return new ParagraphsPage(pages, paragraphs);
    }

    @Bean
    VersionPage versionPage(Pages pages, PolicyVersions versions) {
        return new VersionPage(pages, versions);
    }

    @Bean
    PublicPolicy publicPolicy(Pages pages, Documents documents, PolicyVersions versions, InstantSource clock) {
        return new PublicPolicy(pages, documents, versions, clock);
    }

    @Bean
    DriftJob.Told driftTold(Events events, Webhooks webhooks, Outbox outbox, Accounts accounts, Dictionary dictionary) {
        return new DriftJob.Told(events, webhooks, outbox, accounts, dictionary);
    }

    @Bean
    DriftJob driftJob(Store store, InstantSource clock, PolicyVersions versions, Drift drift, DriftJob.Told told) {
        return new DriftJob(store, clock, versions, drift, told);
    }

    @Bean
    DriftWatch<InventoryChanged> driftWatch(Jobs jobs, DriftJob job, PolicyVersions versions) {
        return new DriftWatch<>("policy-drift", InventoryChanged.KIND, jobs, job, versions);
    }

    @Bean
    DriftWatch<BusinessChanged> businessDriftWatch(Jobs jobs, DriftJob job, PolicyVersions versions) {
        return new DriftWatch<>("policy-drift-business", BusinessChanged.KIND, jobs, job, versions);
    }

    @Bean
    DriftWatch<RuleChanged> ruleDriftWatch(Jobs jobs, DriftJob job, PolicyVersions versions) {
        return new DriftWatch<>("policy-drift-rule", RuleChanged.KIND, jobs, job, versions);
    }

    @Bean
    DriftWatch<SafeguardsChanged> safeguardDriftWatch(Jobs jobs, DriftJob job, PolicyVersions versions) {
        return new DriftWatch<>("policy-drift-safeguard", SafeguardsChanged.KIND, jobs, job, versions);
    }

    /** What no event tells of, such as an answer of step 4, is noticed once a day. */
    @Bean
    JobSchedule<String> dailyDrift(DriftJob job) {
        return JobSchedule.daily("policy-drift-daily", job, "", LocalTime.of(6, 30), ZoneId.systemDefault());
    }
}
