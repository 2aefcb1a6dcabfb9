/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.resguardo.inventory.DroppedFiles;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Officers;
import org.resguardo.inventory.Stores;
import org.resguardo.law.Law;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.letter.Contacts;
import org.resguardo.protection.incident.mailing.LettersJob;
import org.resguardo.protection.incident.mailing.MailingFiles;
import org.resguardo.protection.incident.mailing.Mailings;
import org.resguardo.protection.incident.mailing.PeopleJob;
import org.resguardo.protection.incident.mailing.PeopleTables;
import org.resguardo.protection.incident.mailing.ResidentsJob;
import org.resguardo.protection.incident.mailing.TablePeople;
import org.resguardo.protection.web.BundlePage;
import org.resguardo.protection.web.Bundles;
import org.resguardo.protection.web.MailingPage;
import org.resguardo.protection.web.NoticePage;
import org.resguardo.protection.web.Reports;
import org.resguardo.protection.web.Rooms;
import org.resguardo.protection.web.TablesPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 3: letters to everybody on a list. */
@Configuration(proxyBeanMethods = false)
class MailingWiring {

    @Bean
    MailingFiles mailingFiles(DataFolder folder, Vault vault) {
        return new MailingFiles(folder.path().resolve("letters"), vault);
    }

    @Bean
    Mailings mailings(Store store, InstantSource clock, AuditLog log, MailingFiles files) {
        return new Mailings(store, clock, log, files);
    }

    @Bean
    LettersJob lettersJob(
            Store store,
            Mailings mailings,
            MailingFiles files,
            Incidents incidents,
            Supplier<Law> law,
            Businesses businesses,
            Dictionary dictionary,
            Documents documents,
            Outbox outbox) {
        return new LettersJob(
                store,
                mailings,
                files,
                incidents,
                law,
                () -> businesses.current().facts(law.get()),
                dictionary,
                documents,
                outbox);
    }

    @Bean
    MailingPage mailingPage(
            Pages pages,
            Rooms rooms,
            Incidents incidents,
            Mailings mailings,
            MailingFiles files,
            Jobs jobs,
            LettersJob job,
            PeopleTables tables,
            Outbox outbox) {
        return new MailingPage(
                pages, rooms, incidents, mailings, files, jobs, job, Contacts.standard(), tables, outbox);
    }

    @Bean
    PeopleTables peopleTables(Stores stores, Inventory inventory) {
        return new PeopleTables(stores, inventory);
    }

    @Bean
    TablePeople tablePeople(Stores stores, DroppedFiles dropped, Supplier<Law> law) {
        return new TablePeople(stores, new StoreDoors(dropped), () -> law.get().jurisdictions());
    }

    @Bean
    ResidentsJob residentsJob(Incidents incidents, PeopleTables tables, TablePeople people) {
        return new ResidentsJob(incidents, tables, people);
    }

    @Bean
    PeopleJob peopleJob(
            Incidents incidents,
            PeopleTables tables,
            TablePeople people,
            Mailings mailings,
            Supplier<Law> law,
            Businesses businesses,
            Jobs jobs,
            LettersJob letters) {
        return new PeopleJob(
                incidents,
                tables,
                people,
                mailings,
                law,
                () -> businesses.current().facts(law.get()),
                jobs,
                letters);
    }

    @Bean
    TablesPage tablesPage(
            Rooms rooms,
            MailingPage mailing,
            PeopleTables tables,
            Jobs jobs,
            ResidentsJob residents,
            PeopleJob people) {
        return new TablesPage(rooms, mailing, tables, jobs, residents, people);
    }

    @Bean
    Reports incidentReports(Dictionary dictionary, Documents documents, Mailings mailings, Accounts accounts) {
        return new Reports(dictionary, documents, mailings, accounts);
    }

    @Bean
    NoticePage noticePage(Pages pages, Rooms rooms, Documents documents, Reports reports, Officers officers) {
        return new NoticePage(pages, rooms, documents, reports, officers);
    }

    @Bean
    BundlePage bundlePage(
            Rooms rooms,
            Dictionary dictionary,
            Documents documents,
            Reports reports,
            Mailings mailings,
            Store store,
            Vault vault) {
        return new BundlePage(
                rooms, new Bundles(dictionary, documents, reports, mailings, SigningKey.of(store, vault)));
    }
}
