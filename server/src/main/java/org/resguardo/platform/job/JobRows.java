/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

import static org.resguardo.platform.storage.schema.Tables.JOB;
import static org.resguardo.platform.storage.schema.Tables.JOB_QUEUE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectJoinStep;

/** The rows of jobs. What a run writes is written only while no other run has taken over. */
final class JobRows {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final List<String> OPEN = List.of(JobState.WAITING.id(), JobState.RUNNING.id());

    /** A row for a new job; empty when there is one for the same occasion. */
    Optional<Long> add(DSLContext sql, JobOrder order, Instant now) {
        sql.deleteFrom(JOB).where(JOB.ENDED_AT.lt(now.minus(KEPT))).execute();
        return Optional.ofNullable(sql.insertInto(JOB)
                        .set(JOB.KIND, order.kind())
                        .set(JOB.INPUT, order.input())
                        .set(JOB.ACTOR, order.actor())
                        .set(JOB.OCCASION, order.occasion().orElse(null))
                        .set(JOB.STATE, JobState.WAITING.id())
                        .set(JOB.ASKED_AT, now)
                        .onConflict(JOB.OCCASION)
                        .doNothing()
                        .returning(JOB.ID)
                        .fetchOne())
                .map(row -> row.get(JOB.ID));
    }

    Optional<Job> find(DSLContext sql, long id) {
        return select(sql).where(JOB.ID.eq(id)).fetchOptional().map(JobRows::job);
    }

    /** The jobs that have not ended, the oldest first. */
    List<Job> open(DSLContext sql) {
        return select(sql).where(JOB.STATE.in(OPEN)).orderBy(JOB.ID).fetch().map(JobRows::job);
    }

    /** The last job of a kind that ended in a state. */
    Optional<Job> last(DSLContext sql, String kind, JobState state) {
        return select(sql)
                .where(JOB.KIND.eq(kind), JOB.STATE.eq(state.id()))
                .orderBy(JOB.ENDED_AT.desc(), JOB.ID.desc())
                .limit(1)
                .fetchOptional()
                .map(JobRows::job);
    }

    /** The job with a new run; empty when it has ended. */
    Optional<Job> begin(DSLContext sql, long id, Instant now) {
        sql.update(JOB)
                .set(JOB.STATE, JobState.RUNNING.id())
                .set(JOB.RUN_AT, now)
                .set(JOB.RUN_COUNT, JOB.RUN_COUNT.plus(1))
                .set(JOB.BEFORE_COUNT, JOB.DONE_COUNT)
                .setNull(JOB.DUE_AT)
                .setNull(JOB.SENTENCE)
                .set(JOB.ARGUMENTS, "")
                .where(JOB.ID.eq(id), JOB.STATE.in(OPEN))
                .execute();
        return find(sql, id).filter(job -> !job.state().ended());
    }

    void tell(DSLContext sql, Job job, JobProgress progress) {
        sql.update(JOB)
                .set(JOB.DOING, progress.doing())
                .set(JOB.UNIT, progress.unit())
                .set(JOB.DONE_COUNT, progress.done())
                .set(JOB.TOTAL_COUNT, progress.total())
                .where(run(job))
                .execute();
    }

    /** False when another run has taken over. */
    boolean keep(DSLContext sql, Job job, String point) {
        return sql.update(JOB).set(JOB.RESUME_POINT, point).where(run(job)).execute() == 1;
    }

    boolean wanted(DSLContext sql, Job job) {
        return sql.fetchExists(JOB, run(job), JOB.STOP_ASKED_AT.isNull());
    }

    /** Ends a job, unless another run has taken over. */
    void end(DSLContext sql, Job job, JobState state, Optional<Job.Message> message, Instant now) {
        sql.update(JOB)
                .set(JOB.STATE, state.id())
                .set(JOB.ENDED_AT, now)
                .set(JOB.SENTENCE, message.map(Job.Message::sentence).orElse(null))
                .set(
                        JOB.ARGUMENTS,
                        message.map(told -> JobArguments.text(told.arguments())).orElse(""))
                .set(JOB.ADDRESS, message.flatMap(Job.Message::address).orElse(null))
                .where(run(job))
                .execute();
    }

    /** Puts a job back until a moment. */
    void postpone(DSLContext sql, Job job, Instant due) {
        sql.update(JOB)
                .set(JOB.STATE, JobState.WAITING.id())
                .set(JOB.DUE_AT, due)
                .where(run(job))
                .execute();
    }

    /** Puts a job back that failed by something that may pass, and counts that. */
    void postpone(DSLContext sql, Job job, Job.Message reason, Instant due) {
        postpone(sql, job, due);
        sql.update(JOB)
                .set(JOB.FAILURE_COUNT, JOB.FAILURE_COUNT.plus(1))
                .set(JOB.SENTENCE, reason.sentence())
                .set(JOB.ARGUMENTS, JobArguments.text(reason.arguments()))
                .where(JOB.ID.eq(job.id()), JOB.RUN_COUNT.eq(job.pace().run()))
                .execute();
    }

    int failures(DSLContext sql, Job job) {
        return Optional.ofNullable(sql.select(JOB.FAILURE_COUNT)
                        .from(JOB)
                        .where(JOB.ID.eq(job.id()))
                        .fetchOne(JOB.FAILURE_COUNT))
                .map(Long::intValue)
                .orElse(0);
    }

    /** Stops a job that waits, and asks one that runs to stop; false when it had ended. */
    boolean stop(DSLContext sql, long id, Instant now) {
        int stopped = sql.update(JOB)
                .set(JOB.STATE, JobState.STOPPED.id())
                .set(JOB.STOP_ASKED_AT, now)
                .set(JOB.ENDED_AT, now)
                .setNull(JOB.SENTENCE)
                .where(JOB.ID.eq(id), JOB.STATE.eq(JobState.WAITING.id()))
                .execute();
        int asked = sql.update(JOB)
                .set(JOB.STOP_ASKED_AT, now)
                .where(JOB.ID.eq(id), JOB.STATE.eq(JobState.RUNNING.id()))
                .execute();
        return stopped + asked > 0;
    }

    /** Stops every job that is open, with a sentence that says why, and empties the queue of them. */
    void endAll(DSLContext sql, String sentence, Instant now) {
        sql.update(JOB)
                .set(JOB.STATE, JobState.STOPPED.id())
                .set(JOB.ENDED_AT, now)
                .set(JOB.SENTENCE, sentence)
                .set(JOB.ARGUMENTS, "")
                .where(JOB.STATE.in(OPEN))
                .execute();
        sql.deleteFrom(JOB_QUEUE).where(JOB_QUEUE.TASK_NAME.eq(Jobs.TASK)).execute();
    }

    /** Lets go of what a killed program held. */
    void release(DSLContext sql) {
        sql.update(JOB_QUEUE)
                .set(JOB_QUEUE.PICKED, false)
                .setNull(JOB_QUEUE.PICKED_BY)
                .where(JOB_QUEUE.PICKED.isTrue())
                .execute();
    }

    private static Condition run(Job job) {
        return JOB.ID.eq(job.id()).and(JOB.RUN_COUNT.eq(job.pace().run())).and(JOB.STATE.eq(JobState.RUNNING.id()));
    }

    private static SelectJoinStep<? extends Record> select(DSLContext sql) {
        return sql.select(
                        JOB.ID,
                        JOB.KIND,
                        JOB.INPUT,
                        JOB.STATE,
                        JOB.STOP_ASKED_AT,
                        JOB.DOING,
                        JOB.UNIT,
                        JOB.DONE_COUNT,
                        JOB.TOTAL_COUNT,
                        JOB.BEFORE_COUNT,
                        JOB.RESUME_POINT,
                        JOB.RUN_COUNT,
                        JOB.RUN_AT,
                        JOB.DUE_AT,
                        JOB.SENTENCE,
                        JOB.ARGUMENTS,
                        JOB.ADDRESS,
                        JOB.ASKED_AT,
                        JOB.ENDED_AT)
                .from(JOB);
    }

    private static Job job(Record row) {
        return new Job(
                row.get(JOB.ID),
                row.get(JOB.KIND),
                row.get(JOB.INPUT),
                JobState.of(row.get(JOB.STATE)),
                Optional.ofNullable(row.get(JOB.STOP_ASKED_AT)).isPresent(),
                Optional.ofNullable(row.get(JOB.DOING)).map(doing -> progress(doing, row)),
                Optional.ofNullable(row.get(JOB.RESUME_POINT)),
                new Job.Pace(
                        row.get(JOB.RUN_COUNT),
                        Optional.ofNullable(row.get(JOB.RUN_AT)),
                        row.get(JOB.BEFORE_COUNT),
                        Optional.ofNullable(row.get(JOB.DUE_AT))),
                Optional.ofNullable(row.get(JOB.SENTENCE)).map(sentence -> message(sentence, row)),
                row.get(JOB.ASKED_AT),
                Optional.ofNullable(row.get(JOB.ENDED_AT)));
    }

    private static JobProgress progress(String doing, Record row) {
        return new JobProgress(doing, row.get(JOB.UNIT), row.get(JOB.DONE_COUNT), row.get(JOB.TOTAL_COUNT));
    }

    private static Job.Message message(String sentence, Record row) {
        Map<String, String> arguments = JobArguments.of(row.get(JOB.ARGUMENTS));
        return new Job.Message(sentence, arguments, Optional.ofNullable(row.get(JOB.ADDRESS)));
    }
}
