/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.log.EventLog;
import org.resguardo.platform.storage.Store;

/** Runs a job, and writes down what came of it. */
final class JobRunner {
    private static final int ATTEMPTS = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final int SLOWER = 6;

    private final Store store;
    private final InstantSource clock;
    private final Map<String, JobKind<?>> kinds;
    private final CountDownLatch closing;
    private final JobRows rows = new JobRows();

    JobRunner(Store store, InstantSource clock, List<JobKind<?>> kinds, CountDownLatch closing) {
        this.store = store;
        this.clock = clock;
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::id, Function.identity()));
        this.closing = closing;
    }

    /** Runs a job; tells when it is to be run again, or nothing when it has ended. */
    Optional<Instant> run(long id) {
        Instant now = clock.instant();
        return store.write(sql -> rows.begin(sql, id, now)).flatMap(this::run);
    }

    private Optional<Instant> run(Job job) {
        JobKind<?> kind = kinds.get(job.kind());
        if (kind == null) {
            return end(job, JobState.FAILED, new Job.Message("job.failed.unknown", Map.of(), Optional.empty()));
        }
        JobRun run = new JobRun(store, clock, job, closing);
        try {
            run.check();
            JobResult result = run(kind, run, job);
            run.latest().ifPresent(progress -> store.change(sql -> rows.tell(sql, job, progress)));
            return end(job, JobState.DONE, new Job.Message(result.sentence(), result.arguments(), result.address()));
        } catch (JobStopped e) {
            return stopped(job);
        } catch (Fault e) {
            return failed(job, e);
        } catch (RuntimeException | Error e) {
            return broken(job, e);
        }
    }

    private static <I> JobResult run(JobKind<I> kind, JobRun run, Job job) {
        return kind.run(kind.input(job.input()), run);
    }

    /** Because the program ends: then it goes on after the next start. Else because somebody said so, unless another run took over. */
    private Optional<Instant> stopped(Job job) {
        if (closing.getCount() == 0) {
            return postponed(job);
        }
        Instant now = clock.instant();
        store.change(sql -> rows.end(sql, job, JobState.STOPPED, Optional.empty(), now));
        return Optional.empty();
    }

    private Optional<Instant> failed(Job job, Fault fault) {
        Job.Message reason = new Job.Message(fault.code(), fault.arguments(), Optional.empty());
        int failures = store.read(sql -> rows.failures(sql, job));
        EventLog.warn("job-failed", Map.of("job", job, "code", fault.code(), "failures", failures));
        if (fault.kind() != FaultKind.PASSING || failures + 1 >= ATTEMPTS) {
            return end(job, JobState.FAILED, reason);
        }
        Instant due = clock.instant().plus(FIRST_WAIT.multipliedBy((long) Math.pow(SLOWER, failures)));
        store.change(sql -> rows.postpone(sql, job, reason, due));
        return Optional.of(due);
    }

    /** What the program's end interrupts may throw anything; that says nothing about the job. */
    private Optional<Instant> broken(Job job, Throwable reason) {
        if (closing.getCount() == 0) {
            return postponed(job);
        }
        EventLog.error("job-broken", Map.of("job", job), reason);
        String code = reason.getClass().getSimpleName();
        return end(job, JobState.FAILED, new Job.Message("job.failed.ours", Map.of("code", code), Optional.empty()));
    }

    private Optional<Instant> postponed(Job job) {
        Instant now = clock.instant();
        store.change(sql -> rows.postpone(sql, job, now));
        return Optional.of(now);
    }

    private Optional<Instant> end(Job job, JobState state, Job.Message message) {
        Instant now = clock.instant();
        store.change(sql -> rows.end(sql, job, state, Optional.of(message), now));
        return Optional.empty();
    }
}
