/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Presets;
import org.resguardo.inventory.activity.Proposals;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.inventory.web.activity.ActivitiesPage;
import org.resguardo.inventory.web.activity.ActivityPage;
import org.resguardo.inventory.web.activity.RecipientsPage;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 1: what data is used for, and who receives it. */
@Configuration(proxyBeanMethods = false)
class ActivityWiring {

    @Bean
    Recipients recipients(Store store, InstantSource clock, AuditLog log, Events events) {
        return new Recipients(store, clock, log, events);
    }

    @Bean
    Presets presets() {
        return Presets.ours();
    }

    @Bean
    Proposals proposals(Store store, Presets presets, Businesses businesses) {
        return new Proposals(store, presets, () -> businesses.current().trade());
    }

    @Bean
    Activities activities(Store store, InstantSource clock, AuditLog log, Events events, Proposals proposals) {
        return new Activities(store, clock, log, events, proposals);
    }

    @Bean
    ActivitiesPage activitiesPage(
            Pages pages, Activities activities, Proposals proposals, Recipients recipients, Stores stores) {
        return new ActivitiesPage(pages, activities, proposals, recipients, stores);
    }

    @Bean
    ActivityPage activityPage(
            Pages pages, Activities activities, Recipients recipients, Inventory inventory, Stores stores) {
        return new ActivityPage(pages, activities, recipients, inventory, stores);
    }

    @Bean
    RecipientsPage recipientsPage(Pages pages, Recipients recipients, Activities activities, Presets presets) {
        return new RecipientsPage(pages, recipients, activities, presets);
    }
}
