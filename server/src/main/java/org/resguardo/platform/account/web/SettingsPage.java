/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import java.util.List;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The way to all settings. */
public final class SettingsPage implements RouteOwner {
    private final Pages pages;

    /** The way, as these pages show it. */
    public SettingsPage(Pages pages) {
        this.pages = pages;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/settings", Audience.ACCOUNTS, this::show));
    }

    private ServerResponse show(ServerRequest request) {
        return pages.show(request, "account/settings.jte", FormView.empty());
    }
}
