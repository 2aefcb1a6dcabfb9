/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.policy.FactsReader;
import org.resguardo.policy.appstore.Apps;
import org.resguardo.policy.appstore.StoreTerms;
import org.resguardo.policy.web.appstore.AppPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 4: what the app says of itself in the stores. */
@Configuration(proxyBeanMethods = false)
class AppStoreWiring {
    @Bean
    Apps apps(Store store, InstantSource clock, AuditLog log) {
        return new Apps(store, clock, log);
    }

    @Bean
    AppPage appPage(Pages pages, Apps apps, FactsReader facts) {
        return new AppPage(pages, apps, StoreTerms.ours(), facts::now);
    }
}
