/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import org.resguardo.connector.files.edit.FilesEditor;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.job.JobSchedule;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.step.ErasureReplay;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.retention.DisposalRuns;
import org.resguardo.retention.ForgottenCheck;
import org.resguardo.retention.ForgottenLook;
import org.resguardo.retention.ForgottenWatch;
import org.resguardo.retention.LegalHolds;
import org.resguardo.retention.Places;
import org.resguardo.retention.QuarantineErasure;
import org.resguardo.retention.Quarantines;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.Sightings;
import org.resguardo.retention.erasure.ErasureLedger;
import org.resguardo.retention.web.ForgottenPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 2: whom the business was asked to forget. Steps that keep addresses of people add what they erase again by beans: {@link ErasureReplay}. */
@Configuration(proxyBeanMethods = false)
class ForgottenWiring {

    @Bean
    ErasureLedger erasureLedger(DataFolder folder, MasterKey key, InstantSource clock) {
        return Ledgers.of(folder.path(), key, clock);
    }

    @Bean
    ErasureStep quarantineErasure(
            ErasureLedger ledger,
            RetentionRules rules,
            DisposalRuns runs,
            Quarantines quarantines,
            Places places,
            LegalHolds holds,
            PersonHash hash) {
        return new QuarantineErasure(ledger, rules, runs, quarantines, places, holds, hash);
    }

    @Bean
    Sightings sightings(Store store, InstantSource clock) {
        return new Sightings(store, clock);
    }

    @Bean
    ForgottenLook forgottenLook(
            ErasureLedger ledger,
            Sightings sightings,
            Stores stores,
            Places places,
            ObjectProvider<ErasureReplay> steps) {
        return new ForgottenLook(
                ledger, sightings, stores, places, steps.orderedStream().toList());
    }

    @Bean
    ForgottenWatch forgottenWatch(ErasureLedger ledger, Sightings sightings, Jobs jobs, ForgottenLook look) {
        return new ForgottenWatch(ledger, sightings, jobs, look);
    }

    @Bean
    JobSchedule<Long> forgottenEveryNight(ForgottenLook look) {
        return JobSchedule.daily(
                "retention-forgotten", look, ForgottenLook.EVERYWHERE, LocalTime.of(1, 0), ZoneId.systemDefault());
    }

    @Bean
    ForgottenCheck forgottenCheck(ErasureLedger ledger) {
        return new ForgottenCheck(ledger, FilesEditor::new);
    }

    @Bean
    ForgottenPage forgottenPage(
            Pages pages,
            ErasureLedger ledger,
            Sightings sightings,
            Stores stores,
            ForgottenCheck check,
            ForgottenLook look,
            Jobs jobs,
            AuditLog log,
            Store store,
            DataFolder folder) {
        return new ForgottenPage(
                pages,
                ledger,
                sightings,
                stores,
                check,
                look,
                jobs,
                log,
                store,
                folder.path().resolve("dropped"));
    }

    /** At every start: a database that came from a backup is brought up to the list. */
    @Bean
    SmartLifecycle forgottenLife(ForgottenWatch watch) {
        return new SmartLifecycle() {
            private volatile boolean running;

            @Override
            public void start() {
                watch.catchUp();
                running = true;
            }

            @Override
            public void stop() {
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }
        };
    }
}
