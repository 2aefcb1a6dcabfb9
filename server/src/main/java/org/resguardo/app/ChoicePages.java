/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import org.resguardo.choice.ChoiceLinks;
import org.resguardo.choice.LinkMail;
import org.resguardo.choice.Signals;
import org.resguardo.choice.destination.ColumnJob;
import org.resguardo.choice.destination.Deliveries;
import org.resguardo.choice.destination.Destinations;
import org.resguardo.choice.destination.Lists;
import org.resguardo.choice.evidence.Imports;
import org.resguardo.choice.ledger.Choices;
import org.resguardo.choice.ledger.Decisions;
import org.resguardo.choice.ledger.History;
import org.resguardo.choice.ledger.Ledger;
import org.resguardo.choice.ledger.Standings;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.choice.purpose.ChoicePurposes;
import org.resguardo.choice.purpose.Defaults;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.choice.purpose.Proposals;
import org.resguardo.choice.web.ChoiceApi;
import org.resguardo.choice.web.ChoicePage;
import org.resguardo.choice.web.ChoicesViews;
import org.resguardo.choice.web.CounterPage;
import org.resguardo.choice.web.DestinationsPage;
import org.resguardo.choice.web.GpcPage;
import org.resguardo.choice.web.ImportPage;
import org.resguardo.choice.web.LedgerApi;
import org.resguardo.choice.web.LedgerPage;
import org.resguardo.choice.web.PeoplePage;
import org.resguardo.choice.web.PublicChoices;
import org.resguardo.choice.web.PurposesPage;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.api.Repeatable;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.retention.EditingAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 7: its pages, its lists, and what other programs ask of it. */
@Configuration(proxyBeanMethods = false)
class ChoicePages {

    @Bean
    Lists choiceLists(Deliveries deliveries, Subjects subjects, Decisions decisions, Offers offers) {
        return new Lists(deliveries, subjects, decisions, offers);
    }

    @Bean
    ColumnJob columnJob(
            Destinations destinations, Deliveries deliveries, Subjects subjects, Stores stores, EditingAccess access) {
        return new ColumnJob(destinations, deliveries, subjects, stores, access::open);
    }

    @Bean
    Imports choiceImports(
            Store store,
            InstantSource clock,
            AuditLog log,
            Choices choices,
            Subjects subjects,
            Offers offers,
            Standings standings) {
        return new Imports(store, clock, log, choices, subjects, offers, standings);
    }

    @Bean
    ChoicesViews choicesViews(
            Businesses businesses, Offers offers, Decisions decisions, Ledger ledger, InstantSource clock) {
        return new ChoicesViews(businesses::current, offers, decisions, ledger, clock);
    }

    @Bean
    ChoicePage choicePage(
            Pages pages,
            Offers offers,
            Proposals proposals,
            Standings standings,
            Destinations destinations,
            Deliveries deliveries,
            Ledger ledger,
            PublicAddress address) {
        return new ChoicePage(pages, offers, proposals, standings, destinations, deliveries, ledger, address::current);
    }

    @Bean
    PurposesPage choicePurposesPage(
            Pages pages, ChoicePurposes purposes, Offers offers, Proposals proposals, Defaults defaults) {
        return new PurposesPage(pages, purposes, offers, proposals, defaults);
    }

    @Bean
    CounterPage counterPage(
            Pages pages,
            Documents documents,
            Store store,
            InstantSource clock,
            Accounts accounts,
            AuditLog log,
            Businesses businesses,
            Offers offers,
            Subjects subjects,
            Choices choices,
            ChoicesViews views) {
        return new CounterPage(
                pages, documents, store, clock, accounts, log, businesses::current, offers, subjects, choices, views);
    }

    @Bean
    PeoplePage choicePeoplePage(
            Pages pages,
            InstantSource clock,
            AuditLog log,
            Subjects subjects,
            History history,
            Deliveries deliveries,
            Destinations destinations,
            ChoicesViews views) {
        return new PeoplePage(pages, clock, log, subjects, history, deliveries, destinations, views);
    }

    @Bean
    DestinationsPage destinationsPage(
            Pages pages,
            AuditLog log,
            Offers offers,
            Destinations destinations,
            Deliveries deliveries,
            Lists lists,
            Stores stores,
            Jobs jobs,
            ColumnJob job) {
        return new DestinationsPage(pages, log, offers, destinations, deliveries, lists, stores, jobs, job);
    }

    @Bean
    ImportPage choiceImportPage(Pages pages, Imports imports, Offers offers) {
        return new ImportPage(pages, imports, offers);
    }

    @Bean
    LedgerPage ledgerPage(Pages pages, AuditLog log, Ledger ledger, Offers offers) {
        return new LedgerPage(pages, log, ledger, offers);
    }

    @Bean
    GpcPage gpcPage(Offers offers) {
        return new GpcPage(offers);
    }

    @Bean
    PublicChoices publicChoices(
            Pages pages,
            Store store,
            InstantSource clock,
            Businesses businesses,
            Offers offers,
            Subjects subjects,
            Choices choices,
            Signals signals,
            ChoiceLinks links,
            LinkMail mail,
            ChoicesViews views) {
        return new PublicChoices(
                pages, store, clock, businesses::current, offers, subjects, choices, signals, links, mail, views);
    }

    @Bean
    LedgerApi ledgerApi(Ledger ledger) {
        return new LedgerApi(ledger);
    }

    @Bean
    ChoiceApi choiceApi(
            Subjects subjects,
            Choices choices,
            Decisions decisions,
            ChoiceLinks links,
            LinkMail mail,
            Repeatable repeatable,
            InstantSource clock) {
        return new ChoiceApi(subjects, choices, decisions, links, mail, repeatable, clock);
    }
}
