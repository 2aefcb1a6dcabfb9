/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.resguardo.platform.storage.Store;

/**
 * Takes jobs from the queue and runs them, some at a time. Several servers may do so over one database.
 *
 * <p>A server that works says so every ten seconds; after a minute of silence its jobs are taken up by others. A server that was only
 * asleep finds, at its next write or question, that its run was replaced.
 */
public final class JobEngine implements AutoCloseable {
    private static final int AT_A_TIME = 4;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);
    private static final int SIGNS_MISSED = 6;
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Store store;
    private final InstantSource clock;
    private final Jobs jobs;
    private final JobRunner runner;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ConcurrentMap<Long, Lock> here = new ConcurrentHashMap<>();
    private final Scheduler scheduler;

    /**
     * An engine for some kinds of jobs and their schedules; it does nothing before it is started.
     *
     * @param others what else waits in the queue and is no job of anybody's
     */
    public JobEngine(
            Store store,
            InstantSource clock,
            Jobs jobs,
            List<JobKind<?>> kinds,
            List<JobSchedule<?>> schedules,
            List<Task<?>> others) {
        this.store = store;
        this.clock = clock;
        this.jobs = jobs;
        this.runner = new JobRunner(store, clock, kinds, closing);
        this.scheduler = scheduler(schedules.stream().map(this::task).toList(), others);
    }

    private Scheduler scheduler(List<RecurringTask<Void>> schedules, List<Task<?>> others) {
        List<Task<?>> tasks = new ArrayList<>(others);
        tasks.add(task());
        ExecutorService threads = Executors.newFixedThreadPool(
                AT_A_TIME, Thread.ofPlatform().daemon().name("job-", 1).factory());
        return store.scheduler(tasks)
                .startTasks(schedules)
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed("server-" + UUID.randomUUID()))
                .executorService(threads)
                .threads(AT_A_TIME)
                .pollingInterval(LOOK)
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(SIGNS_MISSED)
                .shutdownMaxWait(FAREWELL)
                .build();
    }

    private Task<?> task() {
        return Tasks.custom(Jobs.TASK, Void.class)
                .onFailure(new OnFailureRetryLater<>(LOOK.multipliedBy(30)))
                .onDeadExecution((dead, queue) -> queue.reschedule(dead, clock.instant()))
                .execute((task, context) -> run(Long.parseLong(task.getId())));
    }

    private <I> RecurringTask<Void> task(JobSchedule<I> schedule) {
        return Tasks.recurring(schedule.id(), schedule.moments())
                .execute((task, context) -> jobs.startFor(
                        schedule.kind(), schedule.input(), schedule.id() + " " + context.getExecution().executionTime));
    }

    /** A run that was taken for dead because this machine slept goes on; whoever takes the job up again here waits for its end. */
    private CompletionHandler<Void> run(long id) {
        Lock alone = here.computeIfAbsent(id, number -> new ReentrantLock());
        alone.lock();
        try {
            return runner.run(id)
                    .<CompletionHandler<Void>>map(due -> (done, queue) -> queue.reschedule(done, due))
                    .orElseGet(OnCompleteRemove::new);
        } finally {
            here.remove(id);
            alone.unlock();
        }
    }

    /** Begins to work. */
    public void start() {
        scheduler.start();
    }

    /** Begins to work where a lock says that no other server uses the database: what a killed one left is taken up at once. */
    public void startAlone() {
        store.change(new JobRows()::release);
        start();
    }

    /** Looks into the queue now, rather than within a second. */
    public void look() {
        scheduler.triggerCheckForDueExecutions();
    }

    /** Waits for the end of the program, so long; true when it has come. */
    public boolean closed(Duration patience) throws InterruptedException {
        return closing.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Asks all runs to stop where they are, to be taken up after the next start. */
    @Override
    public void close() {
        closing.countDown();
        scheduler.stop();
    }
}
