/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.SafeguardJob;
import org.resguardo.protection.sealing.ColumnSeals;
import org.resguardo.protection.sealing.KitRecord;
import org.resguardo.protection.sealing.KitTask;
import org.resguardo.protection.sealing.SealDoors;
import org.resguardo.protection.sealing.SealJob;
import org.resguardo.protection.sealing.SealWatch;
import org.resguardo.protection.web.sealing.KitPage;
import org.resguardo.protection.web.sealing.NewSealPage;
import org.resguardo.protection.web.sealing.SealPage;
import org.resguardo.protection.web.sealing.SealingPage;
import org.resguardo.retention.EditingAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 3: columns that are sealed where they lie, and the recovery kit. */
@Configuration(proxyBeanMethods = false)
class SealingWiring {

    /** The logins with which records may be changed are those of step 2. */
    @Bean
    SealDoors sealDoors(EditingAccess access) {
        return access::open;
    }

    @Bean
    ColumnSeals columnSeals(Store store, Vault vault, InstantSource clock, AuditLog log) {
        return new ColumnSeals(store, vault, clock, log);
    }

    @Bean
    SealWatch sealWatch(ColumnSeals seals, SealDoors doors) {
        return new SealWatch(seals, doors);
    }

    /** Whoever has sealed a column wants to see that it no longer lies open. */
    @Bean
    SealJob sealJob(ColumnSeals seals, Stores stores, SealDoors doors, Jobs jobs, SafeguardJob looks) {
        return new SealJob(
                seals,
                stores,
                doors,
                store -> GuardedPlace.of(store).ifPresent(place -> jobs.start(looks, place.id(), "event")));
    }

    @Bean
    KitRecord kitRecord(Store store, InstantSource clock, AuditLog log) {
        return new KitRecord(store, clock, log);
    }

    @Bean
    KitTask kitTask(KitRecord record, InstantSource clock) {
        return new KitTask(record, clock);
    }

    @Bean
    SealingPage sealingPage(Pages pages, ColumnSeals seals, Stores stores, Inventory inventory, KitRecord kit) {
        return new SealingPage(pages, seals, stores, inventory, kit);
    }

    @Bean
    NewSealPage newSealPage(
            Pages pages,
            Inventory inventory,
            Stores stores,
            SealDoors doors,
            ColumnSeals seals,
            Jobs jobs,
            SealJob job) {
        return new NewSealPage(pages, inventory, stores, doors, seals, jobs, job);
    }

    @Bean
    SealPage sealPage(Pages pages, ColumnSeals seals, Stores stores, SealDoors doors, Jobs jobs, SealJob job) {
        return new SealPage(pages, seals, stores, doors, jobs, job);
    }

    @Bean
    KitPage kitPage(Pages pages, MasterKey key, KitRecord record) {
        return new KitPage(pages, key, record);
    }
}
