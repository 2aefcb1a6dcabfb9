/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.util.Optional;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Presets;
import org.resguardo.inventory.activity.Proposals;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 1: what data is used for, and who receives it. */
@Configuration(proxyBeanMethods = false)
class ActivityWiring {

    @Bean
    Recipients recipients(Store store, InstantSource clock, AuditLog log) {
        return new Recipients(store, clock, log);
    }

    @Bean
    Proposals proposals(Store store) {
        return new Proposals(store, Presets.ours(), Optional::empty);
    }

    @Bean
    Activities activities(Store store, InstantSource clock, AuditLog log, Proposals proposals) {
        return new Activities(store, clock, log, proposals);
    }
}
