/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Predicate;
import org.resguardo.inventory.DroppedFiles;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Presets;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.job.JobSchedule;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.retention.Archives;
import org.resguardo.retention.EditingAccess;
import org.resguardo.rights.CaseSecrets;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Identities;
import org.resguardo.rights.MailboxSettings;
import org.resguardo.rights.find.HandGuide;
import org.resguardo.rights.find.Hints;
import org.resguardo.rights.find.IndexErasure;
import org.resguardo.rights.find.IndexJob;
import org.resguardo.rights.find.SearchJob;
import org.resguardo.rights.find.Searches;
import org.resguardo.rights.find.Sensitive;
import org.resguardo.rights.find.StoreSearch;
import org.resguardo.rights.fulfil.Fulfilment;
import org.resguardo.rights.index.PersonIndex;
import org.resguardo.rights.web.Desk;
import org.resguardo.rights.web.data.DataPage;
import org.resguardo.rights.web.data.IndexPage;
import org.resguardo.scan.profile.SystemProfiles;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/** Step 6: finding the person of a case in the data of the business. */
@Configuration(proxyBeanMethods = false)
class FindWiring {
    private static final LocalTime NIGHT = LocalTime.of(2, 0);

    @Bean
    CaseSecrets caseSecrets(Vault vault) {
        return new CaseSecrets(vault);
    }

    /** Addresses and numbers by which the business itself is known; they are nobody else's data. */
    @Bean
    Predicate<String> ownContacts(Businesses businesses, MailboxSettings settings) {
        return text -> {
            var contact = businesses.current().contact();
            String mailbox =
                    settings.mailbox().map(MailboxSettings.Set::address).orElse("");
            String phone = contact.phone().replaceAll("\\D", "");
            return text.equals(contact.email().toLowerCase(Locale.ROOT))
                    || text.equals(mailbox.toLowerCase(Locale.ROOT))
                    || (!phone.isEmpty() && text.replaceAll("\\D", "").endsWith(phone));
        };
    }

    @Bean
    StoreSearch storeSearch(
            Stores stores,
            Inventory inventory,
            EditingAccess access,
            DroppedFiles dropped,
            @Qualifier("ownContacts") Predicate<String> ours) {
        return new StoreSearch(stores, inventory, access, new StoreDoors(dropped), ours);
    }

    @Bean
    Searches searches(
            Store store,
            InstantSource clock,
            CaseSecrets secrets,
            PersonHash hash,
            Identities identities,
            Stores stores,
            AuditLog log) {
        return new Searches(store, clock, secrets, hash, identities, stores, log);
    }

    @Bean
    SearchJob searchJob(Searches searches, Cases cases, Stores stores, StoreSearch search, PersonIndex index) {
        return new SearchJob(searches, cases, stores, search, index);
    }

    @Bean
    PersonIndex personIndex(Store store, InstantSource clock, Vault vault, SecureRandom random, AuditLog log) {
        return new PersonIndex(store, clock, vault, random, log);
    }

    @Bean
    IndexJob indexJob(PersonIndex index, Stores stores, EditingAccess access, DroppedFiles dropped) {
        return new IndexJob(index, stores, access, new StoreDoors(dropped));
    }

    @Bean
    IndexErasure indexErasure(PersonIndex index) {
        return new IndexErasure(index);
    }

    @Bean
    JobSchedule<Long> indexIsRenewed(IndexJob job) {
        return JobSchedule.daily("rights-index", job, 0L, NIGHT, ZoneId.systemDefault());
    }

    @Bean
    IndexPage indexPage(Pages pages, PersonIndex index, Jobs jobs, IndexJob job) {
        return new IndexPage(pages, index, jobs, job);
    }

    @Bean
    Hints searchHints(Stores stores, Inventory inventory) {
        return new Hints(stores, inventory);
    }

    @Bean
    Sensitive sensitive(Stores stores, Inventory inventory) {
        return new Sensitive(stores, inventory);
    }

    @Bean
    HandGuide handGuide() {
        return new HandGuide(SingletonSupplier.of(Presets::ours), SingletonSupplier.of(SystemProfiles::ours));
    }

    @Bean
    DataPage dataPage(
            Pages pages,
            Desk desk,
            Searches searches,
            SearchJob job,
            Jobs jobs,
            Stores stores,
            Hints hints,
            HandGuide guide,
            Fulfilment fulfilment,
            Archives archives) {
        return new DataPage(pages, desk, searches, job, jobs, stores, hints, guide, fulfilment, archives);
    }
}
