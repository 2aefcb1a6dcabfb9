/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.FakeClock;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.storage.Store;

/** Long work, with the real queue, database and threads. */
class JobEngineTest {
    private static final InstantSource REAL = InstantSource.system();

    @TempDir
    private Path folder;

    @Test
    void doesTheWorkAndTellsWhatCameOfIt() throws InterruptedException {
        Baking baking = new Baking((loaves, run) -> {
            run.tell(Baking.progress(loaves, 7));
            return JobResult.at("/style", "web.step.number", Map.of("number", "7 & 8"));
        });
        try (Bakery bakery = new Bakery(folder, REAL, baking)) {
            bakery.engine().startAlone();
            long id = bakery.jobs().start(baking, 5, "account:1");
            Job job = bakery.until(id, seen -> seen.state().ended());

            assertThat(job.state()).isEqualTo(JobState.DONE);
            assertThat(job.progress()).contains(Baking.progress(5, 7));
            assertThat(job.message().orElseThrow().arguments()).isEqualTo(Map.of("number", "7 & 8"));
            assertThat(job.message().orElseThrow().address()).contains("/style");
            assertThat(bakery.jobs().open()).isEmpty();
        }
    }

    @Test
    void isNotStartedByAChangeThatIsNotMade() {
        Baking baking = new Baking((loaves, run) -> Baking.BAKED);
        try (Bakery bakery = new Bakery(folder, REAL, baking)) {
            assertThatThrownBy(() -> bakery.store().change(sql -> {
                        bakery.jobs().start(sql, baking, 1, "account:1");
                        throw new IllegalStateException("burnt");
                    }))
                    .hasMessage("burnt");
            assertThat(bakery.jobs().open()).isEmpty();
            assertThat(queued(bakery.store())).isZero();

            bakery.jobs().start(baking, 1, "account:1");
            assertThat(bakery.jobs().open()).hasSize(1);
            assertThat(queued(bakery.store())).isEqualTo(1);
        }
    }

    private static int queued(Store store) {
        return store.read(sql -> sql.fetchCount(org.resguardo.platform.storage.schema.Tables.JOB_QUEUE));
    }

    @Test
    void stopsWithinTwoSecondsWhenSomebodySaysSo() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicReference<Bakery> here = new AtomicReference<>();
        Baking baking = new Baking((loaves, run) -> {
            begun.countDown();
            return Bakery.bake(here.get().store(), loaves, run, () -> {});
        });
        try (Bakery bakery = new Bakery(folder, REAL, baking)) {
            here.set(bakery);
            bakery.engine().startAlone();
            long id = bakery.jobs().start(baking, Integer.MAX_VALUE, "account:1");
            begun.await();
            long asked = System.nanoTime();
            bakery.jobs().stop(id, "account:1");
            Job job = bakery.until(id, seen -> seen.state().ended());

            assertThat(job.state()).isEqualTo(JobState.STOPPED);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void stopsAtOnceWhatHasNotBegun() {
        Baking baking = new Baking((loaves, run) -> Baking.BAKED);
        try (Bakery bakery = new Bakery(folder, REAL, baking)) {
            long id = bakery.jobs().start(baking, 1, "account:1");
            bakery.jobs().stop(id, "account:1");

            assertThat(bakery.jobs().find(id).orElseThrow().state()).isEqualTo(JobState.STOPPED);
        }
    }

    @Test
    void triesAgainLaterWhatMayPassAndNotForEver() throws InterruptedException {
        FakeClock clock = new FakeClock();
        AtomicInteger attempts = new AtomicInteger();
        Baking baking = new Baking((loaves, run) -> {
            attempts.incrementAndGet();
            throw new Fault(FaultKind.PASSING, "storage.refused");
        });
        try (Bakery bakery = new Bakery(folder, clock, baking)) {
            bakery.engine().startAlone();
            long id = bakery.jobs().start(baking, 1, "account:1");
            bakery.engine().look();
            Job waiting = bakery.until(id, job -> job.pace().due().isPresent());
            assertThat(waiting.state()).isEqualTo(JobState.WAITING);
            assertThat(waiting.message().orElseThrow().sentence()).isEqualTo("storage.refused");
            assertThat(waiting.pace().due()).contains(clock.instant().plusSeconds(10));

            for (int i = 0; i < 4; i++) {
                clock.pass(Duration.ofHours(1));
                bakery.until(id, job -> {
                    bakery.engine().look();
                    return job.state() == JobState.FAILED
                            || job.pace()
                                    .due()
                                    .filter(clock.instant()::isBefore)
                                    .isPresent();
                });
            }
            assertThat(bakery.jobs().find(id).orElseThrow().state()).isEqualTo(JobState.FAILED);
            assertThat(attempts).hasValue(5);
        }
    }

    @Test
    void endsAtOnceWhatWillNotPass() throws InterruptedException {
        assertThat(failure(() -> new Fault(FaultKind.LASTING, "storage.newer")).sentence())
                .isEqualTo("storage.newer");
    }

    @Test
    void tellsNothingOfWhatOurOwnMistakesSay() throws InterruptedException {
        Job.Message message = failure(() -> new IllegalStateException("Ana Pérez"));

        assertThat(message.sentence()).isEqualTo("job.failed.ours");
        assertThat(message.arguments()).isEqualTo(Map.of("code", "IllegalStateException"));
    }

    private Job.Message failure(java.util.function.Supplier<RuntimeException> reason) throws InterruptedException {
        Baking baking = new Baking((loaves, run) -> {
            throw reason.get();
        });
        try (Bakery bakery = new Bakery(folder, REAL, baking)) {
            bakery.engine().startAlone();
            long id = bakery.jobs().start(baking, 1, "account:1");
            Job job = bakery.until(id, seen -> seen.state().ended());
            assertThat(job.state()).isEqualTo(JobState.FAILED);
            return job.message().orElseThrow();
        }
    }

    @Test
    void goesOnWhereItWasWhenTheProgramWasEndedInBetween() throws InterruptedException {
        Semaphore dough = new Semaphore(5);
        long id;
        AtomicReference<Store> store = new AtomicReference<>();
        Baking baking = new Baking((loaves, run) -> Bakery.bake(store.get(), loaves, run, () -> {
            while (run.wanted() && !dough.tryAcquire()) {
                Thread.onSpinWait();
            }
        }));
        try (Bakery bakery = new Bakery(folder, REAL, baking)) {
            store.set(bakery.store());
            bakery.engine().startAlone();
            id = bakery.jobs().start(baking, 9, "account:1");
            bakery.until(id, job -> bakery.loaves(id).size() >= 6);
        }
        dough.release(100);
        try (Bakery bakery = new Bakery(folder, REAL, baking)) {
            store.set(bakery.store());
            assertThat(bakery.jobs().find(id).orElseThrow().state()).isEqualTo(JobState.WAITING);
            bakery.engine().startAlone();
            bakery.until(id, job -> job.state().ended());

            assertThat(bakery.loaves(id))
                    .isEqualTo(IntStream.rangeClosed(1, 9).boxed().toList());
        }
    }

    @Test
    void isRunByOneOfTwoServers() throws InterruptedException {
        int jobs = 60;
        AtomicInteger here = new AtomicInteger();
        AtomicInteger there = new AtomicInteger();
        AtomicReference<Store> one = new AtomicReference<>();
        AtomicReference<Store> other = new AtomicReference<>();
        Baking first = new Baking((loaves, run) -> Bakery.bake(one.get(), loaves, run, here::incrementAndGet));
        Baking second = new Baking((loaves, run) -> Bakery.bake(other.get(), loaves, run, there::incrementAndGet));
        try (Bakery bakery = new Bakery(folder, REAL, first);
                Bakery sister = new Bakery(folder, REAL, second)) {
            one.set(bakery.store());
            other.set(sister.store());
            List<Long> ids = LongStream.range(0, jobs)
                    .mapToObj(number -> bakery.jobs().start(first, 1, "account:1"))
                    .toList();
            bakery.engine().start();
            sister.engine().start();
            for (long id : ids) {
                bakery.until(id, job -> job.state().ended());
                assertThat(bakery.loaves(id)).containsExactly(1);
            }
            assertThat(here.get() + there.get()).isEqualTo(jobs);
            assertThat(here).as("both have worked").hasPositiveValue();
            assertThat(there).as("both have worked").hasPositiveValue();
        }
    }

    @Test
    void letsARunThatWasReplacedWriteNothing() {
        Baking baking = new Baking((loaves, run) -> Baking.BAKED);
        try (Bakery bakery = new Bakery(folder, REAL, baking)) {
            long id = bakery.jobs().start(baking, 1, "account:1");
            Store store = bakery.store();
            JobRun first = begun(store, id);
            first.keep("1");
            JobRun second = begun(store, id);
            assertThat(second.resumePoint()).contains("1");

            assertThatThrownBy(() -> store.change(sql -> {
                        sql.execute("insert into loaf values (1, 1)");
                        first.keep(sql, "2");
                    }))
                    .isInstanceOf(JobStopped.class);
            assertThat(first.wanted()).isFalse();
            assertThat(bakery.loaves(1)).isEmpty();
            second.keep("2");
            assertThat(second.wanted()).isTrue();
        }
    }

    private static JobRun begun(Store store, long id) {
        Job job =
                store.write(sql -> new JobRows().begin(sql, id, REAL.instant())).orElseThrow();
        return new JobRun(store, REAL, job, new CountDownLatch(1));
    }

    @Test
    void startsByItsScheduleOnceAMomentAndMakesUpForMissedOnesOnce() throws InterruptedException {
        FakeClock clock = new FakeClock();
        Baking baking = new Baking((loaves, run) -> Baking.BAKED);
        JobSchedule<Integer> nightly =
                JobSchedule.daily("baking-nightly", baking, 3, LocalTime.of(3, 0), ZoneOffset.UTC);
        try (Bakery bakery = new Bakery(folder, clock, baking, nightly)) {
            bakery.engine().startAlone();
            bakery.engine().look();
            assertThat(bakery.jobs().find(1)).as("it is eight in the morning").isEmpty();
            clock.pass(Duration.ofHours(19));
            look(bakery, 1);
        }
        clock.pass(Duration.ofDays(3));
        try (Bakery bakery = new Bakery(folder, clock, baking, nightly)) {
            bakery.engine().startAlone();
            look(bakery, 2);
            clock.pass(Duration.ofDays(1));
            look(bakery, 3);
            assertThat(bakery.jobs().find(4)).isEmpty();
        }
    }

    /** Until a job has been done, which also shows that there was one. */
    private static void look(Bakery bakery, long id) throws InterruptedException {
        for (int i = 0;
                i < 3_000
                        && bakery.jobs()
                                .find(id)
                                .filter(job -> job.state().ended())
                                .isEmpty();
                i++) {
            bakery.engine().look();
            bakery.engine().closed(Duration.ofMillis(10));
        }
        assertThat(bakery.jobs().find(id).orElseThrow().input()).isEqualTo("3");
    }
}
