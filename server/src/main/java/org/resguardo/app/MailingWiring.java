/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.resguardo.law.Law;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.job.Jobs;
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
import org.resguardo.protection.web.BundlePage;
import org.resguardo.protection.web.MailingPage;
import org.resguardo.protection.web.NoticePage;
import org.resguardo.protection.web.Rooms;
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
            Documents documents) {
        return new LettersJob(
                store,
                mailings,
                files,
                incidents,
                law,
                () -> businesses.current().facts(law.get()),
                dictionary,
                documents);
    }

    @Bean
    MailingPage mailingPage(
            Pages pages,
            Rooms rooms,
            Incidents incidents,
            Mailings mailings,
            MailingFiles files,
            Jobs jobs,
            LettersJob job) {
        return new MailingPage(pages, rooms, incidents, mailings, files, jobs, job, Contacts.standard());
    }

    @Bean
    NoticePage noticePage(Pages pages, Rooms rooms, Documents documents, Mailings mailings, Accounts accounts) {
        return new NoticePage(pages, rooms, documents, mailings, accounts);
    }

    @Bean
    BundlePage bundlePage(
            Pages pages,
            Rooms rooms,
            Documents documents,
            Mailings mailings,
            Accounts accounts,
            Store store,
            Vault vault) {
        return new BundlePage(pages, rooms, documents, mailings, accounts, SigningKey.of(store, vault));
    }
}
