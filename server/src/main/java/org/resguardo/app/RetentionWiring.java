/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.law.Law;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.job.JobSchedule;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.retention.ArchiveEnd;
import org.resguardo.retention.Archives;
import org.resguardo.retention.AskedFor;
import org.resguardo.retention.DisposalJob;
import org.resguardo.retention.DisposalRuns;
import org.resguardo.retention.Disposals;
import org.resguardo.retention.DryRunJob;
import org.resguardo.retention.DryRuns;
import org.resguardo.retention.EditingAccess;
import org.resguardo.retention.LegalHolds;
import org.resguardo.retention.LegalPeriods;
import org.resguardo.retention.NeedReview;
import org.resguardo.retention.NightlyRetention;
import org.resguardo.retention.OpenCases;
import org.resguardo.retention.OwnRetention;
import org.resguardo.retention.Places;
import org.resguardo.retention.Quarantines;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.RetentionStatus;
import org.resguardo.retention.RuleHealths;
import org.resguardo.retention.Sightings;
import org.resguardo.retention.UndoJob;
import org.resguardo.retention.erasure.ErasureLedger;
import org.resguardo.retention.guided.GuidedRules;
import org.resguardo.retention.web.AccessPage;
import org.resguardo.retention.web.HoldsPage;
import org.resguardo.retention.web.NeedsPage;
import org.resguardo.retention.web.NewRulePage;
import org.resguardo.retention.web.RetentionPage;
import org.resguardo.retention.web.RulePage;
import org.resguardo.retention.web.RunPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 2. Steps that have open cases about people add them by beans: {@link OpenCases}. */
@Configuration(proxyBeanMethods = false)
class RetentionWiring {
    private static final LocalTime NIGHT = LocalTime.of(2, 0);

    @Bean
    PersonHash personHash(MasterKey key) {
        return Ledgers.hash(key);
    }

    @Bean
    RetentionRules retentionRules(Store store, InstantSource clock, AuditLog log, Events events) {
        return new RetentionRules(store, clock, log, events);
    }

    @Bean
    RuleHealths ruleHealths(Store store, InstantSource clock, Events events) {
        return new RuleHealths(store, clock, events);
    }

    /** The law takes a moment to read; nobody waits for it before a rule is made. */
    @Bean
    LegalPeriods legalPeriods(Supplier<Law> law, Businesses businesses, InstantSource clock) {
        return new LegalPeriods(law, () -> businesses.current().facts(law.get()), clock);
    }

    @Bean
    NeedReview needReview(
            Store store,
            InstantSource clock,
            AuditLog log,
            Stores stores,
            Inventory inventory,
            Activities activities,
            RetentionRules rules,
            AskedFor asked) {
        return new NeedReview(store, clock, log, stores, inventory, activities, rules, asked);
    }

    @Bean
    RetentionStatus retentionStatus(
            RetentionRules rules,
            DryRuns dryRuns,
            DisposalRuns runs,
            NeedReview needs,
            Sightings sightings,
            RuleHealths healths,
            InstantSource clock) {
        return new RetentionStatus(rules, dryRuns, runs, needs, sightings, healths, clock);
    }

    @Bean
    NeedsPage needsPage(Pages pages, NeedReview needs) {
        return new NeedsPage(pages, needs);
    }

    @Bean
    DryRuns dryRuns(Store store, InstantSource clock, AuditLog log) {
        return new DryRuns(store, clock, log);
    }

    @Bean
    DisposalRuns disposalRuns(Store store, InstantSource clock, AuditLog log) {
        return new DisposalRuns(store, clock, log);
    }

    @Bean
    LegalHolds legalHolds(
            Store store, InstantSource clock, AuditLog log, PersonHash hash, ObjectProvider<OpenCases> cases) {
        return new LegalHolds(store, clock, log, hash, cases.orderedStream().toList());
    }

    @Bean
    EditingAccess editingAccess(Store store, Vault vault, AuditLog log, Stores stores) {
        return new EditingAccess(store, vault, log, stores, new EditorDoors());
    }

    @Bean
    Places places(Stores stores, EditingAccess access) {
        return new Places(stores, access);
    }

    @Bean
    Quarantines quarantines(DataFolder folder, Vault vault, SecureRandom random, DisposalRuns runs) {
        return new Quarantines(folder.path().resolve("quarantine"), vault, random, runs);
    }

    @Bean
    DryRunJob dryRunJob(
            RetentionRules rules,
            DryRuns dryRuns,
            LegalHolds holds,
            Places places,
            PersonHash hash,
            LegalPeriods periods,
            RuleHealths healths,
            InstantSource clock) {
        return new DryRunJob(rules, dryRuns, holds, places, hash, periods, healths, clock);
    }

    @Bean
    DisposalJob disposalJob(
            Store store,
            RetentionRules rules,
            DryRuns dryRuns,
            DisposalRuns runs,
            LegalHolds holds,
            Places places,
            Quarantines quarantines,
            PersonHash hash,
            LegalPeriods periods,
            RuleHealths healths,
            Archives archives) {
        return new DisposalJob(
                store, rules, dryRuns, runs, holds, places, quarantines, hash, periods, healths, archives);
    }

    @Bean
    UndoJob undoJob(
            Store store,
            RetentionRules rules,
            DisposalRuns runs,
            Places places,
            Quarantines quarantines,
            RuleHealths healths,
            Archives archives,
            InstantSource clock) {
        return new UndoJob(store, rules, runs, places, quarantines, healths, archives, clock);
    }

    @Bean
    Disposals disposals(
            Store store,
            InstantSource clock,
            Jobs jobs,
            DryRuns dryRuns,
            DisposalRuns runs,
            DryRunJob counting,
            DisposalJob disposing,
            UndoJob undoing,
            Events events) {
        return new Disposals(store, clock, jobs, dryRuns, runs, counting, disposing, undoing, events);
    }

    @Bean
    NightlyRetention nightlyRetention(
            Store store,
            Jobs jobs,
            Accounts accounts,
            RetentionRules rules,
            DryRuns dryRuns,
            DisposalRuns runs,
            Quarantines quarantines,
            DryRunJob counting,
            DisposalJob disposing,
            RuleHealths healths,
            ArchiveEnd archiveEnd) {
        return new NightlyRetention(
                store, jobs, accounts, rules, dryRuns, runs, quarantines, counting, disposing, healths, archiveEnd);
    }

    @Bean
    JobSchedule<Long> retentionEveryNight(NightlyRetention nightly) {
        return JobSchedule.daily("retention-nightly", nightly, 0L, NIGHT, ZoneId.systemDefault());
    }

    @Bean
    OwnRetention ownRetention(Store store, InstantSource clock) {
        return new OwnRetention(store, clock);
    }

    @Bean
    JobSchedule<Long> ownRetentionEveryNight(OwnRetention own) {
        return JobSchedule.daily("retention-own", own, 0L, NIGHT, ZoneId.systemDefault());
    }

    @Bean
    RetentionPage retentionPage(
            Pages pages,
            RetentionRules rules,
            DryRuns dryRuns,
            DisposalRuns runs,
            LegalHolds holds,
            Stores stores,
            NeedReview needs,
            ErasureLedger ledger,
            RuleHealths healths,
            GuidedRules guided,
            Archives archives,
            InstantSource clock) {
        return new RetentionPage(
                pages, rules, dryRuns, runs, holds, stores, needs, ledger, healths, guided, archives, clock);
    }

    @Bean
    NewRulePage newRulePage(
            Pages pages,
            RetentionRules rules,
            Stores stores,
            Inventory inventory,
            Places places,
            LegalPeriods periods) {
        return new NewRulePage(pages, rules, stores, inventory, places, periods);
    }

    @Bean
    RulePage rulePage(
            Pages pages,
            RetentionRules rules,
            DryRuns dryRuns,
            DisposalRuns runs,
            Disposals disposals,
            Places places,
            Stores stores,
            Accounts accounts,
            Jobs jobs,
            LegalPeriods periods,
            RuleHealths healths,
            InstantSource clock) {
        return new RulePage(
                pages, rules, dryRuns, runs, disposals, places, stores, accounts, jobs, periods, healths, clock);
    }

    @Bean
    RunPage runPage(
            Pages pages,
            Documents documents,
            RetentionRules rules,
            DryRuns dryRuns,
            DisposalRuns runs,
            Disposals disposals,
            Archives archives,
            Stores stores,
            Accounts accounts,
            Jobs jobs,
            InstantSource clock) {
        return new RunPage(pages, documents, rules, dryRuns, runs, disposals, archives, stores, accounts, jobs, clock);
    }

    @Bean
    HoldsPage holdsPage(Pages pages, LegalHolds holds, Stores stores, Accounts accounts) {
        return new HoldsPage(pages, holds, stores, accounts);
    }

    @Bean
    AccessPage accessPage(Pages pages, Stores stores, EditingAccess access) {
        return new AccessPage(pages, stores, access);
    }
}
