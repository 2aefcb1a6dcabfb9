/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Starts jobs of a kind again and again. A moment that was missed because no server ran is made up for once, at the next start.
 *
 * @param id its name in the database
 * @param kind the kind of the jobs
 * @param input what each of them needs to know
 * @param moments when
 * @param <I> what the jobs need to know
 */
public record JobSchedule<I>(String id, JobKind<I> kind, I input, Schedule moments) {

    /** Every day at a time, as the clocks of a place show it. */
    public static <I> JobSchedule<I> daily(String id, JobKind<I> kind, I input, LocalTime time, ZoneId zone) {
        return new JobSchedule<>(id, kind, input, Schedules.daily(zone, time));
    }

    /** By a cron expression of six fields, the first of which is seconds. */
    public static <I> JobSchedule<I> cron(String id, JobKind<I> kind, I input, String expression, ZoneId zone) {
        return new JobSchedule<>(id, kind, input, Schedules.cron(expression, zone));
    }
}
