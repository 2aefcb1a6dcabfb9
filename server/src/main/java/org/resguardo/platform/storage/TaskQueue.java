/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Adds to the queue of jobs within a change: what is not written is not run. */
public final class TaskQueue {
    static final String TABLE = "job_queue";

    private TaskQueue() {}

    /** Adds a task that is to be run at a moment. */
    public static void add(DSLContext sql, TaskInstance<?> task, Instant due) {
        sql.connection(connection -> SchedulerClient.Builder.create(new SingleConnectionDataSource(connection, true))
                .tableName(TABLE)
                .build()
                .scheduleIfNotExists(task, due));
    }
}
