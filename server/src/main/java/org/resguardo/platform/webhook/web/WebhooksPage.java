/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.webhook.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.webhook.Delivery;
import org.resguardo.platform.webhook.Webhook;
import org.resguardo.platform.webhook.WebhookAddress;
import org.resguardo.platform.webhook.Webhooks;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the owner says which other programs are told what happens here, tries it, and sees what arrived. */
public final class WebhooksPage implements RouteOwner {
    private static final String ADDRESS = "/settings/webhooks";
    private static final int LONGEST = 500;
    private static final int SHOWN = 30;
    private static final Audience OWNER = Audience.proven(Role.OWNER);

    private final Pages pages;
    private final Webhooks webhooks;

    /** The page of some webhooks. */
    public WebhooksPage(Pages pages, Webhooks webhooks) {
        this.pages = pages;
        this.webhooks = webhooks;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(ADDRESS, OWNER, request -> show(request, HttpStatus.OK, "", FormView.empty())),
                Route.post(ADDRESS, OWNER, this::make),
                Route.post(ADDRESS + "/{id}/test", OWNER, this::test),
                Route.post(ADDRESS + "/{id}/end", OWNER, this::end));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, String secret, FormView form) {
        WebhooksView view = new WebhooksView(webhooks.all(), webhooks.latest(SHOWN), secret, form);
        return pages.show(request, status, "webhook/webhooks.jte", view);
    }

    private ServerResponse make(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Optional<URI> address = WebhookAddress.of(form.text("address", LONGEST, "webhook.address.wrong"));
        if (form.fine() && address.isEmpty()) {
            form.refuse("address", "webhook.address.wrong");
        }
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, "", form.view());
        }
        String secret = webhooks.make(visit.knownAccount(), address.orElseThrow());
        return show(request, HttpStatus.OK, secret, FormView.empty());
    }

    private ServerResponse test(ServerRequest request) {
        String id = request.pathVariable("id");
        return answer(id.matches("\\d{1,18}") && webhooks.test(Long.parseLong(id)));
    }

    private ServerResponse end(ServerRequest request) {
        String id = request.pathVariable("id");
        Account by = Visit.of(request.servletRequest()).knownAccount();
        return answer(id.matches("\\d{1,18}") && webhooks.end(by, Long.parseLong(id)));
    }

    private static ServerResponse answer(boolean done) {
        return done
                ? ServerResponse.seeOther(URI.create(Said.SAVED.on(ADDRESS))).build()
                : ServerResponse.notFound().build();
    }

    /**
     * The webhooks.
     *
     * @param webhooks the other programs that are told
     * @param deliveries what they were told last
     * @param secret the secret of the one that was just made, this once; otherwise empty
     * @param form what was typed
     */
    public record WebhooksView(List<Webhook> webhooks, List<Delivery> deliveries, String secret, FormView form) {
        /** The secret is not for logs. */
        @Override
        public String toString() {
            return webhooks.size() + " webhooks";
        }
    }
}
