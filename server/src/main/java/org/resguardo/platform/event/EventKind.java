/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.event;

/**
 * A kind of event: something that has happened in one step and that others may want to know. The step that announces it declares it.
 *
 * @param <E> what is told of one event
 */
public interface EventKind<E> {

    /** Its name in the database, in the past tense and with hyphens: {@code breach-confirmed}. It never changes. */
    String id();

    /** The event as a small text; numbers of rows and settings, never data of people. */
    String text(E event);

    /** The event from its text. */
    E event(String text);
}
