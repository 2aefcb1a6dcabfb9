/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.web.FormView;
import org.resguardo.retention.NeedAnswer;
import org.resguardo.retention.NeedQuestion;
import org.resguardo.retention.NeedReview;

/**
 * The questions whether something is needed.
 *
 * @param question the one to be answered now; empty when none is open
 * @param next what is asked afterwards
 * @param answered what was answered
 * @param unused columns that nobody has ever filled in
 * @param changes true when the reader may answer
 * @param today the day
 * @param form the form with the answer
 */
public record NeedsView(
        Optional<NeedQuestion> question,
        List<NeedQuestion> next,
        List<NeedQuestion> answered,
        List<NeedReview.Unused> unused,
        boolean changes,
        LocalDate today,
        FormView form) {

    /** The three answers. */
    public List<NeedAnswer.Answer> answers() {
        return List.of(NeedAnswer.Answer.values());
    }

    /** What speaks for asking: the key of a sentence. */
    public String signal(NeedQuestion.Signal signal) {
        return switch (signal) {
            case DANGEROUS -> "retention.signal.dangerous";
            case NO_PURPOSE -> "retention.signal.no_purpose";
            case NOT_ASKED -> "retention.signal.not_asked";
            case ASKED -> "retention.signal.asked";
            case ABANDONED -> "retention.signal.abandoned";
            case RARELY_FILLED -> "retention.signal.rarely_filled";
            case ALIKE -> "retention.signal.alike";
            case OLD -> "retention.signal.old";
            case OLDER_THAN_PROMISED -> "retention.signal.older_than_promised";
            case NO_RULE -> "retention.signal.no_rule";
        };
    }
}
