/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

import java.util.Set;
import org.resguardo.platform.access.Role;

/**
 * A kind of long work.
 *
 * @param <I> what one job of it needs to know
 */
public interface JobKind<I> {

    /** Its name in the database; it never changes. Two words are joined by a hyphen. */
    String id();

    /** The key of its name for people. */
    String title();

    /** Whose accounts may look at its jobs. Of these, all but advisers may stop them. */
    Set<Role> readers();

    /** The input as a small text; numbers, places and settings, never data of people. */
    String text(I input);

    /** The input from its text. */
    I input(String text);

    /**
     * Does the work. A run that follows a crash begins at the resume point that the one before it kept, so everything after that point
     * may be done twice and must bear it.
     *
     * <p>A {@link org.resguardo.platform.fault.Fault} whose kind is {@code PASSING} is tried again later; every other exception ends the job.
     */
    JobResult run(I input, JobRun run);
}
