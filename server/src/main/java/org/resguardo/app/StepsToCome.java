/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.util.List;
import java.util.stream.Stream;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.StepPage;
import org.resguardo.platform.web.StepView;

/** The steps that this version does not have yet, each with what can be done meanwhile. */
final class StepsToCome {

    private StepsToCome() {}

    static List<StepPage> pages(Pages pages) {
        return Stream.of(new StepView(Step.NOTICE, "notice.meanwhile"))
                .map(view -> new StepPage(pages, view.step(), view))
                .toList();
    }
}
