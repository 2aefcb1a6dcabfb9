/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.protection.vault.MoveJob;
import org.resguardo.protection.vault.VaultDoor;
import org.resguardo.protection.vault.VaultErasure;
import org.resguardo.protection.vault.VaultFiles;
import org.resguardo.protection.web.vault.VaultFilePage;
import org.resguardo.protection.web.vault.VaultLinkPage;
import org.resguardo.protection.web.vault.VaultPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 3: files in the vault. */
@Configuration(proxyBeanMethods = false)
class VaultWiring {

    @Bean
    VaultFiles vaultFiles(Store store, Vault vault, InstantSource clock, SecureRandom random, AuditLog log) {
        return new VaultFiles(store, vault, clock, random, log);
    }

    @Bean
    VaultDoor vaultDoor(VaultFiles files, Store store, InstantSource clock, SecureRandom random, AuditLog log) {
        return new VaultDoor(files, store, clock, random, log);
    }

    @Bean
    MoveJob vaultMoveJob(VaultFiles files) {
        return new MoveJob(files);
    }

    @Bean
    ErasureStep vaultErasure(VaultFiles files) {
        return new VaultErasure(files);
    }

    @Bean
    VaultPage vaultPage(Pages pages, VaultFiles files, Inventory inventory, Stores stores, Jobs jobs, MoveJob job) {
        return new VaultPage(pages, files, inventory, stores, jobs, job);
    }

    @Bean
    VaultFilePage vaultFilePage(
            Pages pages,
            VaultFiles files,
            VaultDoor door,
            Accounts accounts,
            PublicAddress address,
            Jobs jobs,
            MoveJob job) {
        return new VaultFilePage(pages, files, door, accounts, address, jobs, job);
    }

    @Bean
    VaultLinkPage vaultLinkPage(Pages pages, VaultDoor door, Businesses businesses) {
        return new VaultLinkPage(pages, door, () -> businesses.current().publicName());
    }
}
