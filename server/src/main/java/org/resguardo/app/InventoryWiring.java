/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.resguardo.engine.Engine;
import org.resguardo.inventory.Changes;
import org.resguardo.inventory.Decisions;
import org.resguardo.inventory.DroppedFiles;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.inventory.Officers;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.web.DropPage;
import org.resguardo.inventory.web.FieldPage;
import org.resguardo.inventory.web.InventoryPage;
import org.resguardo.inventory.web.KindPage;
import org.resguardo.inventory.web.NewStorePage;
import org.resguardo.inventory.web.OfficerPage;
import org.resguardo.inventory.web.StorePage;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
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
    Stores stores(Store store, Vault vault, InstantSource clock, AuditLog log) {
        return new Stores(store, vault, clock, log);
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
    InventoryScan inventoryScan(Store store, Stores stores, DroppedFiles dropped, InstantSource clock) {
        Supplier<Engine> engine = SingletonSupplier.of(Engine::standard);
        return new InventoryScan(store, stores, new StoreDoors(dropped), dropped, engine, clock);
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
        return new NewStorePage(pages, stores, jobs, scan);
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
    Decisions decisions(Store store, InstantSource clock, AuditLog log) {
        return new Decisions(store, clock, log);
    }

    @Bean
    KindPage kindPage(Pages pages, Inventory inventory, Stores stores, Decisions decisions) {
        return new KindPage(pages, inventory, stores, decisions);
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
}
