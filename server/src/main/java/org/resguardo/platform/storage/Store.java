/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * The database. What {@link #write} has returned from is durable: it outlives a crash of the program, of the machine, and of the
 * power.
 *
 * <p>A write has three outcomes. It returns: done. It throws what the change threw, or a fault {@code storage.refused} or
 * {@code storage.full}: nothing was written. It throws a fault {@code storage.unknown}: the disk failed while committing, and whether
 * the change is there must be looked up, which is what the keys of {@link WriteOnce} are for.
 */
public interface Store extends AutoCloseable {

    /** Answers a question from one consistent state. */
    <T> T read(Function<DSLContext, T> question);

    /** Answers a question that is a single statement: it needs no transaction around it. */
    <T> T ask(Function<DSLContext, T> question);

    /** Makes a change, whole or not at all. It must neither call out nor compute for long: others wait. */
    <T> T write(Function<DSLContext, T> change);

    /** Makes a change as {@link #write} does, together with others of its kind that wait just then. */
    <C, T> T write(Joint<C, T> kind, C change);

    /** Makes a change that has no answer. */
    default void change(Consumer<DSLContext> change) {
        write(sql -> {
            change.accept(sql);
            return true;
        });
    }

    /**
     * Writes the files of the database anew, so that nothing is left in them of what was deleted: neither in free pages nor in the log
     * of changes. Other changes wait meanwhile. Throws a fault {@code storage.unsettled} when it could not be done now; nothing is lost
     * by that, and it can be asked for again.
     */
    void compact();

    /** The library that runs jobs, over the queue in this database; its clock and its pace are still to be set. */
    SchedulerBuilder scheduler(List<Task<?>> tasks);

    /** False while everything that is asked of it would be refused at once. */
    default boolean reachable() {
        return true;
    }

    @Override
    void close();
}
