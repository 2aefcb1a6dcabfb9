/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.time.ZoneId;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.notice.CollectionPoints;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.retention.AskedFor;
import org.resguardo.retention.guided.GuidedRules;
import org.resguardo.retention.guided.GuidedTasks;
import org.resguardo.retention.web.GuidedPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 2: rules that people carry out by hand, and what it hears of the places where people are asked. */
@Configuration(proxyBeanMethods = false)
class GuidedWiring {

    @Bean
    GuidedRules guidedRules(Store store, InstantSource clock, AuditLog log) {
        return new GuidedRules(store, clock, ZoneId.systemDefault(), log);
    }

    @Bean
    GuidedTasks guidedTasks(GuidedRules rules, Stores stores) {
        return new GuidedTasks(rules, stores);
    }

    @Bean
    GuidedPage guidedPage(
            Pages pages, GuidedRules rules, Stores stores, Scans scans, Inventory inventory, Accounts accounts) {
        return new GuidedPage(pages, rules, stores, scans, inventory, accounts);
    }

    @Bean
    AskedFor askedFor(CollectionPoints points, Activities activities) {
        return new AskedAtPoints(points, activities);
    }
}
