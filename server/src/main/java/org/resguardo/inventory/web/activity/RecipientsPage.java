/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web.activity;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Presets;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.inventory.activity.Recipient.Role;
import org.resguardo.inventory.activity.Recipient.Told;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.inventory.activity.Service;
import org.resguardo.inventory.web.InventoryAudience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.web.WayBack;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Who receives data: the services and firms, each with its role, its country and what was agreed. */
public final class RecipientsPage implements RouteOwner {
    static final String HOME = "/inventory/recipients";
    private static final String NEW = HOME + "/new";
    private static final String ONE = HOME + "/{id}";
    private static final int NAME = 200;

    private final Pages pages;
    private final Recipients recipients;
    private final Activities activities;
    private final Presets presets;

    /** The pages of these recipients. */
    public RecipientsPage(Pages pages, Recipients recipients, Activities activities, Presets presets) {
        this.pages = pages;
        this.recipients = recipients;
        this.activities = activities;
        this.presets = presets;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, InventoryAudience.READS, this::all),
                Route.get(NEW, InventoryAudience.CHANGES, request -> show(request, blank())),
                Route.post(NEW, InventoryAudience.CHANGES, request -> keep(request, blank())),
                Route.get(ONE, InventoryAudience.READS, this::open),
                Route.post(ONE, InventoryAudience.CHANGES, this::change),
                Route.post(ONE + "/end", InventoryAudience.CHANGES, this::end));
    }

    private static Recipient blank() {
        return new Recipient(0, "", "", Role.PROCESSOR, "", Told.UNKNOWN, Told.UNKNOWN);
    }

    private ServerResponse all(ServerRequest request) {
        RecipientsView view =
                new RecipientsView(recipients.all(), activities.confirmed(), presets.services(), changes(request));
        return pages.show(request, "inventory/recipients.jte", view);
    }

    private ServerResponse open(ServerRequest request) {
        return recipient(request)
                .map(one -> show(request, one))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse change(ServerRequest request) {
        return recipient(request)
                .map(one -> keep(request, one))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse show(ServerRequest request, Recipient recipient) {
        return show(request, HttpStatus.OK, recipient, FormView.empty());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, Recipient recipient, FormView form) {
        Optional<Service> service = presets.service(recipient.known());
        RecipientView view = new RecipientView(recipient, service, changes(request), form, WayBack.of(request));
        return pages.show(request, status, "inventory/recipient.jte", view);
    }

    /** A name by which the program knows a service brings what is usual of it, as long as nothing else was said. */
    private ServerResponse keep(ServerRequest request, Recipient before) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String name = form.text("name", NAME, "inventory.recipient.name.missing");
        Optional<Service> service = service(name);
        Recipient wanted = new Recipient(
                before.id(),
                service.map(Service::id).orElse(before.known()),
                name,
                Role.of(form.choice(
                                "role",
                                Arrays.stream(Role.values()).map(Role::id).toList()))
                        .orElse(Role.PROCESSOR),
                country(form, service),
                told(form, "contract"),
                told(form, "benefit"));
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, wanted, form.view());
        }
        recipients.keep(visit.knownAccount(), wanted);
        return ServerResponse.seeOther(WayBack.after(request, HOME)).build();
    }

    private Optional<Service> service(String name) {
        String typed = name.toLowerCase(Locale.ROOT);
        return presets.services().stream()
                .filter(one -> one.words().stream().anyMatch(typed::contains))
                .findFirst();
    }

    private static String country(Form form, Optional<Service> service) {
        String typed = form.optional("country", 2).toUpperCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return service.map(Service::country).orElse("");
        }
        if (!List.of(Locale.getISOCountries()).contains(typed)) {
            form.refuse("country", "inventory.recipient.country.wrong");
        }
        return typed;
    }

    private static Told told(Form form, String field) {
        return Told.of(form.choice(
                        field, Arrays.stream(Told.values()).map(Told::id).toList()))
                .orElse(Told.UNKNOWN);
    }

    private ServerResponse end(ServerRequest request) {
        Account by = Visit.of(request.servletRequest()).knownAccount();
        return recipient(request)
                .map(one -> {
                    recipients.remove(by, one);
                    return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME)))
                            .build();
                })
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private static boolean changes(ServerRequest request) {
        return Visit.of(request.servletRequest()).knownAccount().role() != org.resguardo.platform.access.Role.ADVISER;
    }

    private Optional<Recipient> recipient(ServerRequest request) {
        String id = request.pathVariable("id");
        return id.matches("\\d{1,18}") ? recipients.find(Long.parseLong(id)) : Optional.empty();
    }
}
