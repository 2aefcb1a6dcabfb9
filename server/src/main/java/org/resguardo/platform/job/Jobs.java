/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.TaskQueue;

/** All jobs: starts them, tells how they stand, stops them. Who runs them is the {@link JobEngine}. */
public final class Jobs {
    static final String TASK = "job";
    private static final String SCHEDULE = "schedule";

    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final JobRows rows = new JobRows();

    /** The jobs in a database. */
    public Jobs(Store store, InstantSource clock, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
    }

    /**
     * Starts a job within the change that makes it necessary: both are written, or neither is. It begins within about a second after.
     *
     * @param actor who asks, by the name in the audit log
     * @return the number of the job, whose page is {@code /jobs/} and the number
     */
    public <I> long start(DSLContext sql, JobKind<I> kind, I input, String actor) {
        return start(sql, new JobOrder(kind.id(), kind.text(input), actor, Optional.empty()))
                .orElseThrow(() -> new IllegalStateException("a job without an occasion is always new"));
    }

    /** The same, where nothing else changes. */
    public <I> long start(JobKind<I> kind, I input, String actor) {
        return store.write(sql -> start(sql, kind, input, actor));
    }

    /** Starts a job for a schedule, once an occasion; not while one of its kind is still open. */
    <I> void startFor(JobKind<I> kind, I input, String occasion) {
        JobOrder order = new JobOrder(kind.id(), kind.text(input), SCHEDULE, Optional.of(occasion));
        store.change(sql -> {
            if (rows.open(sql).stream().noneMatch(job -> job.kind().equals(kind.id()))) {
                start(sql, order);
            }
        });
    }

    private Optional<Long> start(DSLContext sql, JobOrder order) {
        Optional<Long> id = rows.add(sql, order, clock.instant());
        id.ifPresent(
                number -> TaskQueue.add(sql, new TaskInstance<Void>(TASK, Long.toString(number)), clock.instant()));
        return id;
    }

    /** One job; empty when there is none, or when it ended so long ago that it was forgotten. */
    public Optional<Job> find(long id) {
        return store.read(sql -> rows.find(sql, id));
    }

    /** The jobs that have not ended, the oldest first. */
    public List<Job> open() {
        return store.read(rows::open);
    }

    /** The last job of a kind that ended in a state, as far back as they are kept. */
    public Optional<Job> last(String kind, JobState state) {
        return store.read(sql -> rows.last(sql, kind, state));
    }

    /** Asks a job to stop; one that has ended is left as it is. */
    public void stop(long id, String actor) {
        store.change(sql -> {
            if (rows.stop(sql, id, clock.instant())) {
                log.add(sql, actor, Action.JOB_STOPPED, "job:" + id);
            }
        });
    }

    /** Ends what had not ended when a backup was made: after a restoration nothing of it goes on by itself. */
    public static void endAllRestored(DSLContext sql, Instant now) {
        new JobRows().endAll(sql, "job.stopped.restored", now);
    }
}
