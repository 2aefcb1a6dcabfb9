/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import org.resguardo.platform.backup.BackupKind;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobState;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.status.Checks;
import org.resguardo.platform.status.web.StatusPage;
import org.resguardo.platform.storage.Database;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page that says how the installation is. */
@Configuration(proxyBeanMethods = false)
class StatusWiring {

    @Bean
    Installation installation(
            DataFolder folder, Database database, Settings settings, Store store, InstantSource clock) {
        return new Installation(folder.path(), database, store, settings.keyFile(), clock);
    }

    @Bean
    Checks checks(Installation installation, Jobs jobs) {
        return installation.checks(() -> jobs.last(BackupKind.ID, JobState.FAILED));
    }

    @Bean
    StatusPage statusPage(
            Pages pages,
            Checks checks,
            Installation installation,
            Jobs jobs,
            BackupKind backups,
            ObjectProvider<JobKind<?>> kinds,
            InstantSource clock) {
        return new StatusPage(
                pages,
                checks,
                installation.report(checks),
                jobs,
                backups,
                kinds.orderedStream().toList(),
                clock);
    }
}
