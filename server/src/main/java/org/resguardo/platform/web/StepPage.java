/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import java.util.List;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.step.Step;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The page of a step that this version of the program does not have yet: it says so, and what can be done meanwhile. */
public final class StepPage implements RouteOwner {
    private static final Audience READERS = Audience.of(Role.OWNER, Role.OFFICER, Role.ADVISER);

    private final Pages pages;
    private final Step step;
    private final StepView view;

    /** The page of one step. */
    public StepPage(Pages pages, Step step, StepView view) {
        this.pages = pages;
        this.step = step;
        this.view = view;
    }

    @Override
    public List<Route> routes() {
        Audience audience = step == Step.RIGHTS ? Audience.ACCOUNTS : READERS;
        return List.of(Route.get(step.route(), audience, this::show));
    }

    private ServerResponse show(ServerRequest request) {
        return pages.show(request, "step.jte", view);
    }
}
