/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Officers;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.law.Law;
import org.resguardo.law.load.CategoryTable;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.protection.incident.Affected;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.PhoneTree;
import org.resguardo.protection.incident.ProtectionStatus;
import org.resguardo.protection.incident.letter.Contacts;
import org.resguardo.protection.incident.mailing.PeopleTables;
import org.resguardo.protection.safeguard.SafeguardTasks;
import org.resguardo.protection.web.CallsPage;
import org.resguardo.protection.web.ClosePage;
import org.resguardo.protection.web.EvidencePage;
import org.resguardo.protection.web.FactsPage;
import org.resguardo.protection.web.FirstPage;
import org.resguardo.protection.web.LettersPage;
import org.resguardo.protection.web.LogPage;
import org.resguardo.protection.web.OpeningPage;
import org.resguardo.protection.web.ProtectionPage;
import org.resguardo.protection.web.RoomPage;
import org.resguardo.protection.web.Rooms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/** Step 3. */
@Configuration(proxyBeanMethods = false)
class ProtectionWiring {

    @Bean
    Incidents incidents(Store store, InstantSource clock, AuditLog log, Events events, Affected affected) {
        return new Incidents(store, clock, log, events, affected);
    }

    @Bean
    Affected affected(Inventory inventory, Stores stores, Businesses businesses, Activities activities) {
        Supplier<CategoryTable> table = SingletonSupplier.of(CategoryTable::standard);
        return new Affected(inventory, stores, table, businesses::current, activities::confirmed);
    }

    @Bean
    Rooms rooms(
            Incidents incidents,
            Stores stores,
            Affected affected,
            Supplier<Law> law,
            Businesses businesses,
            InstantSource clock) {
        return new Rooms(
                incidents, stores, affected, law, () -> businesses.current().facts(law.get()), clock);
    }

    @Bean
    ProtectionStatus protectionStatus(
            Incidents incidents, Supplier<Law> law, Businesses businesses, SafeguardTasks safeguards) {
        return new ProtectionStatus(incidents, law, () -> businesses.current().facts(law.get()), safeguards);
    }

    @Bean
    ProtectionPage protectionPage(Pages pages, Incidents incidents, Rooms rooms, SafeguardTasks safeguards) {
        return new ProtectionPage(pages, incidents, rooms, safeguards::score);
    }

    @Bean
    OpeningPage openingPage(Pages pages, Incidents incidents, Stores stores, Rooms rooms) {
        return new OpeningPage(pages, incidents, stores, rooms);
    }

    @Bean
    RoomPage roomPage(Pages pages, Incidents incidents, Rooms rooms) {
        return new RoomPage(pages, incidents, rooms);
    }

    @Bean
    FirstPage firstPage(Pages pages, Incidents incidents, Rooms rooms) {
        return new FirstPage(pages, incidents, rooms);
    }

    @Bean
    FactsPage factsPage(Pages pages, Incidents incidents, Rooms rooms, PeopleTables tables) {
        return new FactsPage(pages, incidents, rooms, tables);
    }

    @Bean
    LettersPage lettersPage(Pages pages, Rooms rooms, Documents documents) {
        return new LettersPage(pages, rooms, documents, Contacts.standard());
    }

    @Bean
    LogPage logPage(Pages pages, Incidents incidents, Accounts accounts, Rooms rooms) {
        return new LogPage(pages, incidents, accounts, rooms);
    }

    @Bean
    ClosePage closePage(Pages pages, Incidents incidents, Rooms rooms) {
        return new ClosePage(pages, incidents, rooms);
    }

    @Bean
    EvidencePage evidencePage(Pages pages, Incidents incidents, Rooms rooms) {
        return new EvidencePage(pages, incidents, rooms);
    }

    @Bean
    PhoneTree phoneTree(Store store, InstantSource clock) {
        return new PhoneTree(store, clock);
    }

    @Bean
    CallsPage callsPage(Pages pages, Documents documents, PhoneTree tree, Officers officers, InstantSource clock) {
        return new CallsPage(pages, documents, tree, officers, clock);
    }
}
