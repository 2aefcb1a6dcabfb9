/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job.web;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.resguardo.platform.job.JobProgress;

/**
 * A job on its page.
 *
 * @param id its number
 * @param title what kind of work it is
 * @param ended true when nothing more will come
 * @param state where it stands, in a word
 * @param look the look of that word: good, warn, danger or plain
 * @param sentence what is happening, or what came of it
 * @param details what else is known: how much, how long, when
 * @param bar how far it is, where that can be drawn
 * @param stoppable true when the reader may stop it
 * @param result where the result is, when there is a page
 */
public record JobView(
        long id,
        String title,
        boolean ended,
        String state,
        String look,
        String sentence,
        java.util.List<String> details,
        Optional<JobProgress> bar,
        boolean stoppable,
        Optional<String> result) {

    /** The same with another way on for whoever would look at the result. */
    JobView leading(UnaryOperator<String> onward) {
        return new JobView(
                id, title, ended, state, look, sentence, details, bar, stoppable, result.map(onward));
    }

    /** Where its page is. */
    public String page() {
        return "/jobs/" + id;
    }
}
