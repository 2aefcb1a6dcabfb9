/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Long work that goes on by one loaf whenever a test says so. */
final class Oven implements JobKind<Integer> {
    private final Semaphore loaves = new Semaphore(0);

    /** Puts the oven into the program. */
    @Configuration(proxyBeanMethods = false)
    static class Kitchen {
        @Bean
        Oven oven() {
            return new Oven();
        }
    }

    void bake(int number) {
        loaves.release(number);
    }

    @Override
    public String id() {
        return "oven";
    }

    @Override
    public String title() {
        return "web.style.progress.label";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER);
    }

    @Override
    public String text(Integer input) {
        return input.toString();
    }

    @Override
    public Integer input(String text) {
        return Integer.valueOf(text);
    }

    @Override
    public JobResult run(Integer total, JobRun run) {
        for (int done = 0; done < total; done++) {
            while (!loaves.tryAcquire()) {
                run.check();
                run.tell(new JobProgress("web.style.map.sheet", "web.progress.of", done, total));
                Thread.onSpinWait();
            }
        }
        return JobResult.at("/style", "web.style.notices.good_text", Map.of());
    }
}
