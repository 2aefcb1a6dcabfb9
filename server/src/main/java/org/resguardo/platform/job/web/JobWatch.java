/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.resguardo.platform.job.Job;
import org.resguardo.platform.job.JobEngine;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.log.EventLog;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;

/** Watches a job for a browser, and sends how far it is whenever that has changed (server-sent events). */
public final class JobWatch {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration PACE = Duration.ofSeconds(1);
    private static final int QUIET_ROUNDS = 15;

    private final Jobs jobs;
    private final JobEngine engine;

    /** Watches until the engine closes. */
    public JobWatch(Jobs jobs, JobEngine engine) {
        this.jobs = jobs;
        this.engine = engine;
    }

    /** The answer that goes on until the job ends, the reader goes away, or ten minutes are over; browsers then ask again. */
    ServerResponse answer(long id, Function<Job, String> told) {
        return ServerResponse.sse(
                events -> Thread.ofVirtual().name("watch").start(() -> watch(id, told, events)), LONGEST);
    }

    private void watch(long id, Function<Job, String> told, SseBuilder events) {
        try {
            send(id, told, events);
            events.complete();
        } catch (IOException | IllegalStateException e) {
            events.error(e); // the reader went away
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            EventLog.warn("job-watch-failed", e);
            events.error(e);
        }
    }

    private void send(long id, Function<Job, String> told, SseBuilder events) throws IOException, InterruptedException {
        String last = "";
        int quiet = 0;
        for (Optional<Job> job = jobs.find(id); job.isPresent(); job = jobs.find(id)) {
            String now = told.apply(job.get());
            quiet = now.equals(last) ? quiet + 1 : 0;
            if (quiet == 0) {
                events.data(now);
                last = now;
            } else if (quiet % QUIET_ROUNDS == 0) {
                events.comment("still there");
                events.send();
            }
            if (job.get().state().ended() || engine.closed(PACE)) {
                return;
            }
        }
    }
}
