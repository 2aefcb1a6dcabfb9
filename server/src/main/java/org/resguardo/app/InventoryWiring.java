/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.resguardo.engine.Engine;
import org.resguardo.inventory.Changes;
import org.resguardo.inventory.ConnectionTests;
import org.resguardo.inventory.Decisions;
import org.resguardo.inventory.DroppedFiles;
import org.resguardo.inventory.FolderWatch;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.inventory.MaskedSamples;
import org.resguardo.inventory.Officers;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.WeeklyLook;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.web.ConnectionTestPage;
import org.resguardo.inventory.web.DropPage;
import org.resguardo.inventory.web.FieldPage;
import org.resguardo.inventory.web.InventoryPage;
import org.resguardo.inventory.web.KindPage;
import org.resguardo.inventory.web.NewStorePage;
import org.resguardo.inventory.web.OfficerPage;
import org.resguardo.inventory.web.OfficerPaperPage;
import org.resguardo.inventory.web.SamplesPage;
import org.resguardo.inventory.web.StorePage;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.job.JobSchedule;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.scan.profile.SystemProfile;
import org.resguardo.scan.profile.SystemProfiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/** Step 1. */
@Configuration(proxyBeanMethods = false)
class InventoryWiring {

    @Bean
    Inventory inventory(Store store) {
        return new Inventory(store);
    }

    @Bean
    Stores stores(Store store, Vault vault, InstantSource clock, AuditLog log, Events events) {
        return new Stores(store, vault, clock, log, events);
    }

    @Bean
    Scans scans(Store store) {
        return new Scans(store);
    }

    @Bean
    Changes changes(Store store) {
        return new Changes(store);
    }

    @Bean
    DroppedFiles droppedFiles(DataFolder folder) {
        return new DroppedFiles(folder.path().resolve("dropped"));
    }

    /** The engine takes a second and some memory to come up; nobody waits for it before the first look. */
    @Bean
    Supplier<Engine> engine() {
        return SingletonSupplier.of(Engine::standard);
    }

    @Bean
    InventoryScan inventoryScan(
            Store store,
            Stores stores,
            DroppedFiles dropped,
            Supplier<Engine> engine,
            InstantSource clock,
            Events events) {
        return new InventoryScan(store, stores, new StoreDoors(dropped), dropped, engine, clock, events);
    }

    @Bean
    InventoryPage inventoryPage(
            Pages pages,
            Inventory inventory,
            Stores stores,
            Scans scans,
            Officers officers,
            Activities activities,
            InstantSource clock) {
        return new InventoryPage(pages, inventory, stores, scans, officers, activities, clock);
    }

    @Bean
    DropPage dropPage(
            Pages pages, InventoryPage page, Stores stores, DroppedFiles dropped, Jobs jobs, InventoryScan scan) {
        return new DropPage(pages, page, stores, dropped, jobs, scan);
    }

    @Bean
    NewStorePage newStorePage(Pages pages, Stores stores, Jobs jobs, InventoryScan scan) {
        Supplier<List<SystemProfile>> systems =
                SingletonSupplier.of(() -> SystemProfiles.ours().all());
        return new NewStorePage(pages, stores, jobs, scan, systems);
    }

    @Bean
    StorePage storePage(
            Pages pages,
            Stores stores,
            Scans scans,
            Inventory inventory,
            Jobs jobs,
            InventoryScan scan,
            DroppedFiles dropped) {
        return new StorePage(pages, stores, scans, inventory, jobs, scan, dropped);
    }

    @Bean
    Decisions decisions(Store store, InstantSource clock, AuditLog log, Events events) {
        return new Decisions(store, clock, log, events);
    }

    @Bean
    KindPage kindPage(Pages pages, Inventory inventory, Stores stores, Decisions decisions, Activities activities) {
        return new KindPage(pages, inventory, stores, decisions, activities);
    }

    @Bean
    Officers officers(Store store, InstantSource clock, AuditLog log) {
        return new Officers(store, clock, log);
    }

    @Bean
    OfficerPage officerPage(Pages pages, Officers officers, InstantSource clock) {
        return new OfficerPage(pages, officers, clock);
    }

    @Bean
    FieldPage fieldPage(Pages pages, Inventory inventory, Stores stores, Decisions decisions) {
        return new FieldPage(pages, inventory, stores, decisions);
    }

    @Bean
    OfficerPaperPage officerPaperPage(Documents documents, Officers officers, Businesses businesses) {
        return new OfficerPaperPage(
                documents, officers, () -> businesses.current().publicName());
    }

    @Bean
    ConnectionTestPage connectionTestPage(Pages pages, Stores stores, DroppedFiles dropped) {
        return new ConnectionTestPage(pages, stores, new ConnectionTests(stores, new StoreDoors(dropped)));
    }

    @Bean
    SamplesPage samplesPage(
            Pages pages,
            Inventory inventory,
            Stores stores,
            DroppedFiles dropped,
            Supplier<Engine> engine,
            Store store,
            AuditLog log) {
        MaskedSamples samples = new MaskedSamples(store, stores, new StoreDoors(dropped), engine);
        return new SamplesPage(pages, inventory, stores, samples, store, log);
    }

    @Bean
    FolderWatch folderWatch(Stores stores, Scans scans, Jobs jobs, InventoryScan scan) {
        return new FolderWatch(stores, scans, jobs, scan);
    }

    @Bean
    JobSchedule<String> folderWatches(FolderWatch watch) {
        return JobSchedule.cron("inventory-folders", watch, "", "0 20 * * * *", ZoneId.systemDefault());
    }

    @Bean
    WeeklyLook weeklyLook(Stores stores, Jobs jobs, InventoryScan scan) {
        return new WeeklyLook(stores, jobs, scan);
    }

    /** In the small hours of Sunday, when few are at work on the other databases. */
    @Bean
    JobSchedule<String> weeklyLooks(WeeklyLook look) {
        return JobSchedule.cron("inventory-weekly", look, "", "0 0 3 * * SUN", ZoneId.systemDefault());
    }
}
