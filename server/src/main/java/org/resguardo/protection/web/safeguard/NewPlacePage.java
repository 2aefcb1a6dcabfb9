/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.safeguard;

import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.net.AddressPolicy;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.PlaceKind;
import org.resguardo.protection.safeguard.Safeguards;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the owner names a website, a mail domain or a machine of hers. */
public final class NewPlacePage implements RouteOwner {
    private static final int NAME = 253;
    private static final int SELECTOR = 63;
    private static final List<String> KINDS = List.of(PlaceKind.WEBSITE.id(), PlaceKind.MAIL.id(), PlaceKind.HOST.id());

    private final Pages pages;
    private final Safeguards safeguards;
    private final Looks looks;

    /** The form for new places, which are looked at as soon as they are there. */
    public NewPlacePage(Pages pages, Safeguards safeguards, Looks looks) {
        this.pages = pages;
        this.safeguards = safeguards;
        this.looks = looks;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        SafeguardsPage.HOME + "/new",
                        SafeguardAudience.CHANGES,
                        request -> show(request, HttpStatus.OK, FormView.empty())),
                Route.post(SafeguardsPage.HOME + "/places", SafeguardAudience.CHANGES, this::add));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        return pages.show(request, status, "protection/safeguard/new-place.jte", form);
    }

    private ServerResponse add(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        PlaceKind kind = PlaceKind.of(form.choice("kind", KINDS)).orElse(PlaceKind.WEBSITE);
        String address = name(form);
        String selector = form.optional("selector", SELECTOR);
        if (!selector.matches("[A-Za-z0-9._-]*")) {
            form.refuse("selector", "safeguard.add.selector.wrong");
        }
        boolean own = !form.optional("own", 3).isEmpty();
        if (form.optional("mine", 3).isEmpty()) {
            form.refuse("mine", "safeguard.add.mine.missing");
        }
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        GuardedPlace place =
                safeguards.add(visit.knownAccount(), kind, address, kind == PlaceKind.MAIL ? selector : "", own);
        long job = looks.start(place.id(), visit.knownAccount());
        return ServerResponse.seeOther(URI.create("/jobs/" + job)).build();
    }

    /** The name alone, also when a whole address was pasted. */
    private static String name(Form form) {
        String typed = form.text("address", NAME, "safeguard.add.address.missing");
        String bare = typed.replaceFirst("(?i)^https?://", "").replaceFirst("[/?#].*", "");
        if (typed.isEmpty()) {
            return "";
        }
        try {
            return AddressPolicy.name(bare);
        } catch (UnknownHostException e) {
            form.refuse("address", "safeguard.add.address.wrong");
            return "";
        }
    }
}
