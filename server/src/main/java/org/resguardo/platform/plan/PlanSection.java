/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.plan;

/** What one step has to say in a chapter of the privacy plan, from its own facts. Several sections may write in one chapter. */
public interface PlanSection {

    /** Where it stands. */
    PlanChapter chapter();

    /** Writes what is so now, and says plainly what is not. */
    void write(PlanText to);
}
