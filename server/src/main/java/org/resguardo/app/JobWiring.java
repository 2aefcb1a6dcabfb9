/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.job.JobEngine;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobSchedule;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.job.web.JobPage;
import org.resguardo.platform.job.web.JobWatch;
import org.resguardo.platform.setup.Setup;
import org.resguardo.platform.setup.SetupPage;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Long work. Steps add to it by beans: {@link JobKind}s and {@link JobSchedule}s. */
@Configuration(proxyBeanMethods = false)
class JobWiring {

    @Bean
    Jobs jobs(Store store, InstantSource clock, AuditLog log) {
        return new Jobs(store, clock, log);
    }

    @Bean(destroyMethod = "")
    JobEngine jobEngine(
            Store store,
            InstantSource clock,
            Jobs jobs,
            ObjectProvider<JobKind<?>> kinds,
            ObjectProvider<JobSchedule<?>> schedules,
            ObjectProvider<Task<?>> others) {
        return new JobEngine(
                store,
                clock,
                jobs,
                kinds.orderedStream().toList(),
                schedules.orderedStream().toList(),
                others.orderedStream().toList());
    }

    @Bean
    JobPage jobPage(
            Pages pages,
            Jobs jobs,
            JobEngine engine,
            ObjectProvider<JobKind<?>> kinds,
            InstantSource clock,
            Setup setup) {
        List<JobKind<?>> all = kinds.orderedStream().toList();
        return new JobPage(
                pages, jobs, all, new JobWatch(jobs, engine), clock, result -> inSetup(setup, result));
    }

    /** Whoever dropped her first file in the set-up is told there what was found, and goes on. */
    private static String inSetup(Setup setup, String result) {
        boolean first = result.startsWith("/inventory/stores/")
                && setup.next().equals(Optional.of(SetupPage.DATA));
        return first ? SetupPage.DATA.address() : result;
    }

    /** Begins to work when all else is there, and stops before requests under way are waited for, some of which watch jobs. */
    @Bean
    SmartLifecycle jobLife(JobEngine engine) {
        return new SmartLifecycle() {
            private volatile boolean running;

            @Override
            public void start() {
                engine.startAlone();
                running = true;
            }

            @Override
            public void stop() {
                engine.close();
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }
        };
    }
}
