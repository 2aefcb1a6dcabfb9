/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.event;

import org.jooq.DSLContext;

/**
 * Listens to one kind of event.
 *
 * @param <E> what is told of one event
 */
public interface EventHandler<E> {

    /** Its name in the database, by step and purpose: {@code notice-breach}. It never changes. */
    String id();

    /** What it listens to. */
    EventKind<E> kind();

    /**
     * Takes note of an event, within the change that marks it as heard: both are written, or neither is.
     *
     * <p>Whatever goes beyond the database is not done here but by a job that is started here. Such work may be done twice, as after a
     * crash, and must bear it. An exception means that the event is told again later.
     */
    void handle(DSLContext sql, E event);
}
