/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.web.InventoryApi;
import org.resguardo.platform.api.ApiDescription;
import org.resguardo.platform.api.ApiOwner;
import org.resguardo.platform.api.IntegratorKeys;
import org.resguardo.platform.api.Repeatable;
import org.resguardo.platform.api.web.KeysPage;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.web.BusinessApi;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.status.ProgramVersion;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.WriteOnce;
import org.resguardo.platform.web.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What other programs can ask. Steps add to it by beans: {@link ApiOwner}s. */
@Configuration(proxyBeanMethods = false)
class ApiWiring {

    @Bean
    IntegratorKeys integratorKeys(Store store, InstantSource clock, SecureRandom random, AuditLog log) {
        return new IntegratorKeys(store, clock, random, log);
    }

    @Bean
    Repeatable repeatable(Store store, InstantSource clock) {
        return new Repeatable(new WriteOnce(store, clock));
    }

    @Bean
    KeysPage keysPage(Pages pages, IntegratorKeys keys) {
        return new KeysPage(pages, keys);
    }

    @Bean
    BusinessApi businessApi(Businesses businesses) {
        return new BusinessApi(businesses);
    }

    @Bean
    InventoryApi inventoryApi(
            Inventory inventory, Stores stores, Jobs jobs, InventoryScan scan, Repeatable repeatable) {
        return new InventoryApi(inventory, stores, jobs, scan, repeatable);
    }

    @Bean
    ApiDescription apiDescription(ObjectProvider<ApiOwner> owners) {
        return new ApiDescription(owners.orderedStream().toList(), ProgramVersion.text());
    }
}
