/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.util.List;
import org.resguardo.choice.purpose.ChoicePurpose.Rule;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Says that a browser's no is obeyed here (w3.org/TR/gpc, 4, read 2026-11), once there is something on which it acts: customers are asked
 * about sale, advertisements or conclusions from what they do. Before that there is nothing at the address, which means that nobody knows.
 */
public final class GpcPage implements RouteOwner {
    /** The day since which this program obeys the signal. */
    private static final String SINCE = "2026-11-29";

    private final Offers offers;

    /** The word of a business that asks about some purposes. */
    public GpcPage(Offers offers) {
        this.offers = offers;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/.well-known/gpc.json", Audience.EVERYONE, this::say));
    }

    private ServerResponse say(ServerRequest request) {
        boolean acts =
                offers.all().stream().anyMatch(offer -> offer.purpose().rule().kind() == Rule.Kind.OPT_OUT);
        return !acts
                ? ServerResponse.notFound().build()
                : ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body("{\"gpc\":true,\"lastUpdate\":\"" + SINCE + "\"}");
    }
}
