/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan.web;

import java.util.List;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The page on which every day begins. */
public final class TodayPage implements RouteOwner {
    private final Pages pages;

    /** Today, as these pages show it. */
    public TodayPage(Pages pages) {
        this.pages = pages;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/", Audience.ACCOUNTS, this::show));
    }

    private ServerResponse show(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        return pages.show(
                request, "plan/today.jte", new TodayView(visit.knownAccount().name()));
    }
}
