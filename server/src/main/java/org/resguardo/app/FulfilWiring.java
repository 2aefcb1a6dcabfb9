/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.resguardo.choice.ledger.Choices;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.job.JobSchedule;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.retention.FieldCorrection;
import org.resguardo.retention.LegalHolds;
import org.resguardo.retention.LegalPeriods;
import org.resguardo.retention.PersonDisposal;
import org.resguardo.retention.PersonPlan;
import org.resguardo.retention.Places;
import org.resguardo.retention.RetentionRules;
import org.resguardo.rights.CaseSecrets;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Identities;
import org.resguardo.rights.find.SearchJob;
import org.resguardo.rights.find.Searches;
import org.resguardo.rights.find.Sensitive;
import org.resguardo.rights.fulfil.Corrections;
import org.resguardo.rights.fulfil.ErasureEnd;
import org.resguardo.rights.fulfil.ErasureGate;
import org.resguardo.rights.fulfil.ErasureJob;
import org.resguardo.rights.fulfil.ErasurePlanner;
import org.resguardo.rights.fulfil.ErasureUndo;
import org.resguardo.rights.fulfil.Erasures;
import org.resguardo.rights.fulfil.FulfilCare;
import org.resguardo.rights.fulfil.Fulfilment;
import org.resguardo.rights.fulfil.OptOut;
import org.resguardo.rights.fulfil.PackageWriter;
import org.resguardo.rights.fulfil.Packages;
import org.resguardo.rights.fulfil.ReportWords;
import org.resguardo.rights.web.CaseVisits;
import org.resguardo.rights.web.Desk;
import org.resguardo.rights.web.Portal;
import org.resguardo.rights.web.data.CorrectionPage;
import org.resguardo.rights.web.data.DataPortal;
import org.resguardo.rights.web.data.ErasurePage;
import org.resguardo.rights.web.data.OptOutPage;
import org.resguardo.rights.web.data.PackagePage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 6: giving, correcting and erasing what was found. Steps that keep something about people add beans: {@link ErasureStep}. */
@Configuration(proxyBeanMethods = false)
class FulfilWiring {
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    @Bean
    PersonPlan personPlan(
            Places places, LegalHolds holds, LegalPeriods periods, RetentionRules rules, InstantSource clock) {
        return new PersonPlan(places, holds, periods, rules, clock);
    }

    @Bean
    PersonDisposal personDisposal(
            Places places, LegalHolds holds, DataFolder folder, Vault vault, SecureRandom random) {
        return new PersonDisposal(places, holds, folder.path().resolve("quarantine"), vault, random);
    }

    @Bean
    FieldCorrection fieldCorrection(Places places) {
        return new FieldCorrection(places);
    }

    @Bean
    Packages packages(Store store, InstantSource clock, SecureRandom random, CaseSecrets secrets, AuditLog log) {
        return new Packages(store, clock, random, secrets, log);
    }

    @Bean
    Fulfilment fulfilment(
            Cases cases,
            Identities identities,
            Searches searches,
            Sensitive sensitive,
            Packages packages,
            Documents documents,
            Businesses businesses,
            @Qualifier("ownContacts") Predicate<String> ours,
            InstantSource clock) {
        return new Fulfilment(
                cases,
                identities,
                searches,
                sensitive,
                packages,
                new PackageWriter(documents),
                () -> businesses.current().publicName(),
                ours,
                clock);
    }

    @Bean
    FulfilCare fulfilCare(Store store, Packages packages) {
        return new FulfilCare(store, packages);
    }

    @Bean
    JobSchedule<Long> fulfilmentIsCaredFor(FulfilCare care) {
        return JobSchedule.daily("rights-fulfil-care", care, 0L, NIGHT, ZoneId.systemDefault());
    }

    @Bean
    Erasures erasures(Store store, InstantSource clock, CaseSecrets secrets, AuditLog log) {
        return new Erasures(store, clock, secrets, log);
    }

    @Bean
    ErasurePlanner erasurePlanner(Searches searches, PersonPlan plan, Erasures erasures, Stores stores) {
        return new ErasurePlanner(searches, plan, erasures, stores);
    }

    @Bean
    ReportWords reportWords(PersonPlan plan) {
        return new ReportWords(plan::lawTitle);
    }

    @Bean
    ErasureEnd erasureEnd(
            Store store,
            InstantSource clock,
            Erasures erasures,
            Cases cases,
            CaseWork work,
            Identities identities,
            Accounts accounts,
            Stores stores,
            Documents documents,
            ReportWords words,
            Dictionary dictionary,
            Businesses businesses,
            AuditLog log) {
        return new ErasureEnd(
                store,
                clock,
                erasures,
                cases,
                work,
                identities,
                accounts,
                stores,
                documents,
                words,
                dictionary::in,
                () -> businesses.current().publicName(),
                log);
    }

    @Bean
    ErasureJob erasureJob(
            Store store,
            Erasures erasures,
            Cases cases,
            Searches searches,
            SearchJob search,
            PersonDisposal disposal,
            ObjectProvider<ErasureStep> steps,
            Fulfilment fulfilment,
            ErasureEnd end) {
        return new ErasureJob(
                store,
                erasures,
                cases,
                searches,
                search,
                disposal,
                steps.orderedStream().toList(),
                fulfilment,
                end);
    }

    @Bean
    ErasureGate erasureGate(
            Fulfilment fulfilment,
            ErasurePlanner planner,
            Erasures erasures,
            Cases cases,
            Jobs jobs,
            ErasureJob job,
            InstantSource clock) {
        return new ErasureGate(fulfilment, planner, erasures, cases, jobs, job, clock);
    }

    @Bean
    ErasureUndo erasureUndo(
            Store store, InstantSource clock, Erasures erasures, PersonDisposal disposal, Jobs jobs, AuditLog log) {
        return new ErasureUndo(store, clock, erasures, disposal, jobs, log);
    }

    @Bean
    Corrections corrections(
            Store store,
            InstantSource clock,
            CaseSecrets secrets,
            FieldCorrection fields,
            Fulfilment fulfilment,
            AuditLog log) {
        return new Corrections(store, clock, secrets, fields, fulfilment, log);
    }

    @Bean
    PackagePage packagePage(
            Pages pages,
            Desk desk,
            Fulfilment fulfilment,
            Packages packages,
            CaseWork work,
            Stores stores,
            Businesses businesses) {
        return new PackagePage(
                pages,
                desk,
                fulfilment,
                packages,
                work,
                stores,
                () -> businesses.current().publicName());
    }

    @Bean
    ErasurePage erasurePage(
            Pages pages,
            Desk desk,
            Searches searches,
            ErasurePlanner planner,
            Erasures erasures,
            ErasureGate gate,
            ErasureUndo undo,
            PersonPlan plan,
            ReportWords words,
            Documents documents,
            Jobs jobs,
            Businesses businesses) {
        return new ErasurePage(
                pages,
                desk,
                searches,
                planner,
                erasures,
                gate,
                undo,
                plan,
                words,
                documents,
                jobs,
                () -> businesses.current().publicName());
    }

    @Bean
    CorrectionPage correctionPage(
            Pages pages, Desk desk, Searches searches, Corrections corrections, Fulfilment fulfilment) {
        return new CorrectionPage(pages, desk, searches, corrections, fulfilment);
    }

    @Bean
    DataPortal dataPortal(
            Pages pages,
            Cases cases,
            Portal portal,
            CaseVisits visits,
            Fulfilment fulfilment,
            Packages packages,
            Erasures erasures,
            ReportWords words,
            InstantSource clock) {
        return new DataPortal(pages, cases, portal, visits, fulfilment, packages, erasures, words, clock);
    }

    @Bean
    OptOut optOut(
            Store store,
            InstantSource clock,
            Cases cases,
            Offers offers,
            Subjects subjects,
            Choices choices,
            AuditLog log) {
        return new OptOut(store, clock, cases, offers, subjects, choices, log);
    }

    @Bean
    OptOutPage optOutPage(Pages pages, Desk desk, OptOut optOut) {
        return new OptOutPage(pages, desk, optOut);
    }
}
