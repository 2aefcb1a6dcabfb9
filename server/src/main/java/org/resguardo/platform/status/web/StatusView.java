/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.status.web;

import java.util.List;
import org.resguardo.platform.job.web.JobView;
import org.resguardo.platform.status.StatusWords;

/**
 * How the installation is.
 *
 * @param fine true when nothing needs anybody
 * @param summary all in one sentence
 * @param lines one for each side that was looked at
 * @param jobs the long work that is going on and that the reader may see
 * @param owner true when the reader may have backups made
 */
public record StatusView(
        boolean fine, String summary, List<StatusWords.Line> lines, List<JobView> jobs, boolean owner) {

    /** The icon of a line. */
    public String icon(StatusWords.Line line) {
        return switch (line.state()) {
            case GOOD -> "circle-check";
            case NOTE -> "info";
            case ATTENTION -> "triangle-alert";
        };
    }

    /** The look of a line's word. */
    public String look(StatusWords.Line line) {
        return switch (line.state()) {
            case GOOD -> "good";
            case NOTE -> "plain";
            case ATTENTION -> "warn";
        };
    }
}
