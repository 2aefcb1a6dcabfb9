/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan.web;

import org.resguardo.plan.PrivacyPlan;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.step.StepStatus.Progress;
import org.resguardo.platform.web.Page;
import org.resguardo.platform.words.Language;

/**
 * The plan as it is shown.
 *
 * @param plan the plan
 * @param sample true when the business is a made-up one, which is said on every page of paper too
 */
public record PlanView(PrivacyPlan plan, boolean sample) {
    /** How many letters of a table stay on one line on paper. */
    public static final int SHORT = 18;

    /** The key of the word for how far a step is. */
    public String progress(Step step) {
        return ProgressWords.title(plan.standing(step).progress());
    }

    /** The look of that word. */
    public String badge(Step step) {
        return plan.standing(step).progress() == Progress.IN_ORDER ? "good" : "";
    }

    /** True when the reader may take the evidence out. */
    public boolean takes(Page page) {
        return page.account()
                .filter(reader -> reader.role() == Role.OWNER || reader.role() == Role.OFFICER)
                .isPresent();
    }

    /** The other language. */
    public Language other(Language reader) {
        return reader == Language.SPANISH ? Language.ENGLISH : Language.SPANISH;
    }

    /** True for an address that paper shows too: nobody who only has the paper can follow a link to our own pages. */
    public static boolean elsewhere(String address) {
        return address.startsWith("http");
    }
}
