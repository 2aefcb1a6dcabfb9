/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.retention.ArchiveDoor;
import org.resguardo.retention.ArchiveEnd;
import org.resguardo.retention.ArchiveErasure;
import org.resguardo.retention.ArchiveLook;
import org.resguardo.retention.Archives;
import org.resguardo.retention.DisposalRuns;
import org.resguardo.retention.LegalHolds;
import org.resguardo.retention.LegalPeriods;
import org.resguardo.retention.Places;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.web.ArchivesPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 2: records that are kept sealed because a law wants them. */
@Configuration(proxyBeanMethods = false)
class ArchiveWiring {

    @Bean
    Archives archives(Store store, Vault vault, InstantSource clock, SecureRandom random, AuditLog log) {
        return new Archives(store, vault, clock, random, log);
    }

    @Bean
    ArchiveDoor archiveDoor(Archives archives, Store store, InstantSource clock, AuditLog log) {
        return new ArchiveDoor(archives, store, clock, log);
    }

    @Bean
    ArchiveEnd archiveEnd(Archives archives, DisposalRuns runs, RetentionRules rules, LegalHolds holds) {
        return new ArchiveEnd(archives, runs, rules, holds);
    }

    @Bean
    ArchiveErasure archiveErasure(
            Archives archives,
            DisposalRuns runs,
            RetentionRules rules,
            Places places,
            LegalHolds holds,
            LegalPeriods periods,
            PersonHash hash) {
        return new ArchiveErasure(archives, runs, rules, places, holds, periods, hash);
    }

    @Bean
    ArchivesPage archivesPage(
            Pages pages,
            Archives archives,
            ArchiveDoor door,
            ArchiveEnd end,
            PersonHash hash,
            DisposalRuns runs,
            RetentionRules rules,
            Stores stores,
            Accounts accounts) {
        return new ArchivesPage(
                pages, archives, door, end, new ArchiveLook(archives, hash), runs, rules, stores, accounts);
    }
}
