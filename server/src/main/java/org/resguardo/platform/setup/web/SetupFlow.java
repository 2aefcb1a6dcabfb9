/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.setup.web;

import java.net.URI;
import java.util.List;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.setup.Setup;
import org.resguardo.platform.setup.SetupPage;
import org.resguardo.platform.web.Said;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Leads from one page of the set-up to the next, and leaves a page for later when that is asked for. */
public final class SetupFlow implements RouteOwner {
    /** For whom the set-up is. */
    public static final Audience WHO = Audience.of(Role.OWNER, Role.OFFICER);

    /** Where the set-up begins, and goes on. */
    public static final String ADDRESS = "/setup";

    private final Setup setup;

    /** Leads through a set-up. */
    public SetupFlow(Setup setup) {
        this.setup = setup;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(ADDRESS, WHO, request -> to(address())),
                Route.post(ADDRESS + "/{page}/later", WHO, this::later));
    }

    private ServerResponse later(ServerRequest request) {
        return SetupPage.of(request.pathVariable("page"))
                .map(page -> after(page, false))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    /** Where to go when a page was saved: on in the set-up, or back to the settings from which it was opened. */
    public ServerResponse saved(ServerRequest request, SetupPage page) {
        return after(page, fromSettings(request));
    }

    private ServerResponse after(SetupPage page, boolean fromSettings) {
        setup.pass(page);
        return to(fromSettings ? Said.SAVED.on("/settings/business") : address());
    }

    private String address() {
        return setup.next().map(SetupPage::address).orElse(Said.SET_UP.on("/"));
    }

    /** True when a page of the set-up was opened to change something afterwards. */
    public static boolean fromSettings(ServerRequest request) {
        return request.param("from").filter("settings"::equals).isPresent();
    }

    private static ServerResponse to(String address) {
        return ServerResponse.seeOther(URI.create(address)).build();
    }
}
