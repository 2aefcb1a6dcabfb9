/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.step;

import java.util.Optional;
import org.jooq.DSLContext;

/**
 * One step's part in erasing what is kept about a person. An erasure reaches every step: each that keeps something about people outside
 * the business has one of these, and they are asked in order.
 *
 * <p>It may be asked again for the same person, after a crash or because of a restored backup, and then erases what is left.
 */
public interface ErasureStep {

    /** Whose part it is. */
    Step step();

    /** Its place in the order, the lowest first: what could fill a place again is emptied before that place. */
    int rank();

    /** Erases, and tells what came of it, place by place. What is kept is said with its reason; nothing is left out. */
    ErasureReport erase(DataSubject person, Run run);

    /** One attempt at a part, which goes on where the one before it was interrupted. */
    interface Run {

        /** Where the attempt before got to; empty for the first. */
        Optional<String> resumePoint();

        /** Keeps a resume point within the change that brought the work there: numbers and settings, never data of people. */
        void keep(DSLContext sql, String point);

        /** Throws when the work should stop, because the program ends or somebody said so. To be asked at least once a second. */
        void check();
    }
}
