/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jooq.DSLContext;
import org.resguardo.platform.storage.Store;

/**
 * One run of a job, as its work sees it.
 *
 * <p>The work asks {@link #check} often, at least once a second. Progress may be told as often as one likes: it is written about once a
 * second. What the work writes itself it writes together with its resume point by {@link #keep(DSLContext, String)}: then nothing is
 * done twice, and nothing by a run that another has replaced.
 */
public final class JobRun {
    private static final Duration GENTLE = Duration.ofSeconds(1);
    private static final Duration ATTENTIVE = Duration.ofMillis(500);

    private final Store store;
    private final JobRows rows;
    private final InstantSource clock;
    private final Job job;
    private final CountDownLatch closing;

    private Instant written = Instant.EPOCH;
    private Instant asked = Instant.EPOCH;
    private boolean unwanted;
    private Optional<JobProgress> latest = Optional.empty();

    JobRun(Store store, InstantSource clock, Job job, CountDownLatch closing) {
        this.store = store;
        this.rows = new JobRows();
        this.clock = clock;
        this.job = job;
        this.closing = closing;
    }

    /** The number of the job. */
    public long job() {
        return job.id();
    }

    /** Where an earlier run got to; empty for the first. */
    public Optional<String> resumePoint() {
        return job.resumePoint();
    }

    /** Tells how far the work is. */
    public synchronized void tell(JobProgress progress) {
        latest = Optional.of(progress);
        Instant now = clock.instant();
        if (!now.isBefore(written.plus(GENTLE))) {
            written = now;
            store.change(sql -> rows.tell(sql, job, progress));
        }
    }

    /** Keeps a resume point, within a change. Throws {@link JobStopped}, and so undoes the change, when another run has taken over. */
    public void keep(DSLContext sql, String point) {
        if (!rows.keep(sql, job, point)) {
            throw new JobStopped();
        }
    }

    /** Keeps a resume point by itself. */
    public void keep(String point) {
        store.change(sql -> keep(sql, point));
    }

    /** False when the work should stop: somebody said so, the program is ending, or another server has taken over. */
    public synchronized boolean wanted() {
        if (closing.getCount() == 0) {
            return false;
        }
        Instant now = clock.instant();
        if (!unwanted && !now.isBefore(asked.plus(ATTENTIVE))) {
            asked = now;
            unwanted = !store.read(sql -> rows.wanted(sql, job));
        }
        return !unwanted;
    }

    /** Throws {@link JobStopped} when the work should stop. */
    public void check() {
        if (!wanted()) {
            throw new JobStopped();
        }
    }

    /** What was told last and may not have been written. */
    synchronized Optional<JobProgress> latest() {
        return latest;
    }
}
