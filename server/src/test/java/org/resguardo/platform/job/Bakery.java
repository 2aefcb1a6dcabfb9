/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import org.jooq.impl.DSL;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.ChosenStore;
import org.resguardo.platform.storage.Store;

/** A server that does nothing but bake: a database with a table of loaves, its jobs, and the engine that runs them. */
final class Bakery implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(20);
    private static final int LOOKS = 3_000;

    private final Store store;
    private final Jobs jobs;
    private final JobEngine engine;

    Bakery(Path folder, InstantSource clock, Baking baking, JobSchedule<?>... schedules) {
        store = ChosenStore.open(folder.resolve("app.db"));
        store.change(
                sql -> sql.execute("create table if not exists loaf (job integer not null, number integer not null)"));
        Vault vault = Vault.of(store, MasterKey.of(new byte[32]));
        jobs = new Jobs(store, clock, new AuditLog(store, clock, new SecureRandom(), SigningKey.of(store, vault)));
        engine = new JobEngine(store, clock, jobs, List.of(baking), List.of(schedules), List.of());
    }

    Jobs jobs() {
        return jobs;
    }

    JobEngine engine() {
        return engine;
    }

    Store store() {
        return store;
    }

    /** Bakes one loaf after another, each in one change with its resume point. */
    static JobResult bake(Store store, int loaves, JobRun run, Runnable each) {
        int first = run.resumePoint().map(Integer::valueOf).orElse(0) + 1;
        for (int number = first; number <= loaves; number++) {
            run.check();
            int loaf = number;
            store.change(sql -> {
                sql.insertInto(DSL.table("loaf"), DSL.field("job"), DSL.field("number"))
                        .values(run.job(), loaf)
                        .execute();
                run.keep(sql, Integer.toString(loaf));
            });
            run.tell(Baking.progress(number, loaves));
            each.run();
        }
        return Baking.BAKED;
    }

    List<Integer> loaves(long job) {
        return store.read(sql -> sql.select(DSL.field("number", Integer.class))
                .from("loaf")
                .where(DSL.field("job").eq(job))
                .fetch(0, Integer.class));
    }

    /** Looks at a job until it is so. */
    Job until(long id, Predicate<Job> so) throws InterruptedException {
        for (int i = 0; i < LOOKS; i++) {
            Job job = jobs.find(id).orElseThrow();
            if (so.test(job) || engine.closed(PATIENCE)) {
                return job;
            }
        }
        throw new AssertionError(
                "it never was so: " + jobs.find(id).orElseThrow().state());
    }

    @Override
    public void close() {
        engine.close();
        store.close();
    }
}
