/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan.web;

import org.resguardo.platform.step.StepStatus.Progress;

/** The words for how far a step is. */
final class ProgressWords {

    private ProgressWords() {}

    /** The key of the word. */
    static String title(Progress progress) {
        return switch (progress) {
            case NOT_BEGUN -> "plan.progress.not_begun";
            case UNDER_WAY -> "plan.progress.under_way";
            case IN_ORDER -> "plan.progress.in_order";
        };
    }
}
