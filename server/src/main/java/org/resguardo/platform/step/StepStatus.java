/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one step of the programme stands. Every step has one; the page of today and the plan read them all. */
public interface StepStatus {

    /** Whose status it is. */
    Step step();

    /** How it stands now. Asked at every look at Today, so it must be quick. */
    Standing now();

    /**
     * How a step stands.
     *
     * @param progress how far it is
     * @param sentence the key of one sentence with what is known, in numbers where there are some
     * @param arguments what the sentence names
     * @param tasks what there is to be done, the most worthwhile first
     * @param reading what of it is written already and can be read
     */
    record Standing(
            Progress progress,
            String sentence,
            Map<String, Object> arguments,
            List<Task> tasks,
            Optional<Reading> reading) {

        /** How a step stands of which nothing is there to be read. */
        public Standing(Progress progress, String sentence, Map<String, Object> arguments, List<Task> tasks) {
            this(progress, sentence, arguments, tasks, Optional.empty());
        }

        /** The same with something to read. */
        public Standing with(Reading written) {
            return new Standing(progress, sentence, arguments, tasks, Optional.of(written));
        }
    }

    /**
     * What a step has written.
     *
     * @param title the key of what it is called on a button
     * @param address where it is
     */
    record Reading(String title, String address) {}

    /** How far a step is. */
    enum Progress {
        /** Nothing was done yet. */
        NOT_BEGUN,
        /** Something is done, and something is to be done. */
        UNDER_WAY,
        /** All is done that is known to be needed. */
        IN_ORDER
    }
}
