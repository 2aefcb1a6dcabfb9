/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.plan.web.SetupDataView.Export;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.setup.SetupPage;
import org.resguardo.platform.setup.web.SetupFlow;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.scan.profile.SystemProfiles;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the set-up asks for the first file, or says what was found in it. */
public final class SetupDataPage implements RouteOwner {
    private static final String ANY = "any-spreadsheet";

    private final Pages pages;
    private final Stores stores;
    private final Inventory inventory;
    private final SetupFlow flow;
    private final Supplier<SystemProfiles> profiles;

    /** The page for an inventory. */
    public SetupDataPage(
            Pages pages, Stores stores, Inventory inventory, SetupFlow flow, Supplier<SystemProfiles> profiles) {
        this.pages = pages;
        this.stores = stores;
        this.inventory = inventory;
        this.flow = flow;
        this.profiles = profiles;
    }

    @Override
    public List<Route> routes() {
        String address = SetupPage.DATA.address();
        return List.of(
                Route.get(address, SetupFlow.WHO, this::show),
                Route.post(address, SetupFlow.WHO, request -> flow.saved(request, SetupPage.DATA)));
    }

    private ServerResponse show(ServerRequest request) {
        Locale reader = Visit.of(request.servletRequest()).language().locale();
        SetupDataView view = new SetupDataView(
                stores.all().size(),
                inventory.people().longestList(),
                inventory.kinds().size(),
                inventory.surprises().size(),
                exports(reader),
                FormView.empty());
        return pages.show(request, "setup/data.jte", view);
    }

    private List<Export> exports(Locale reader) {
        return profiles.get().all().stream()
                .filter(profile -> !profile.id().equals(ANY))
                .map(profile -> new Export(
                        profile.name().in(reader), profile.howToExport().in(reader)))
                .sorted(Comparator.comparing(Export::program, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
