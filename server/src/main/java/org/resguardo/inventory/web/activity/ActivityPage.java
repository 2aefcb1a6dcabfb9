/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web.activity;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.ProcessingActivity.Role;
import org.resguardo.inventory.activity.ProcessingActivity.Sharing;
import org.resguardo.inventory.activity.ProcessingActivity.State;
import org.resguardo.inventory.activity.Purpose;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.inventory.web.InventoryAudience;
import org.resguardo.law.Text;
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

/** One activity, to be read and changed. */
public final class ActivityPage implements RouteOwner {
    private static final String NEW = ActivitiesPage.HOME + "/new";
    private static final String ONE = ActivitiesPage.HOME + "/{id}";

    private final Pages pages;
    private final Activities activities;
    private final Recipients recipients;
    private final Inventory inventory;
    private final Stores stores;

    /** The page of each of these activities. */
    public ActivityPage(Pages pages, Activities activities, Recipients recipients, Inventory inventory, Stores stores) {
        this.pages = pages;
        this.activities = activities;
        this.recipients = recipients;
        this.inventory = inventory;
        this.stores = stores;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(NEW, InventoryAudience.CHANGES, request -> show(request, blank())),
                Route.post(NEW, InventoryAudience.CHANGES, request -> keep(request, blank())),
                Route.get(NEW + "/{preset}", InventoryAudience.CHANGES, this::draft),
                Route.post(NEW + "/{preset}", InventoryAudience.CHANGES, this::keepDraft),
                Route.get(ONE, InventoryAudience.READS, this::open),
                Route.post(ONE, InventoryAudience.CHANGES, this::change),
                Route.post(ONE + "/end", InventoryAudience.CHANGES, this::end));
    }

    private static ProcessingActivity blank() {
        return new ProcessingActivity(
                0,
                "",
                State.PROPOSED,
                Role.CONTROLLER,
                "",
                Text.NONE,
                Purpose.OTHER,
                Text.NONE,
                Set.of(),
                Map.of(),
                Set.of(),
                Sharing.UNKNOWN,
                Set.of(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    private ServerResponse draft(ServerRequest request) {
        return activities
                .draft(request.pathVariable("preset"))
                .map(one -> show(request, one))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse keepDraft(ServerRequest request) {
        return activities
                .draft(request.pathVariable("preset"))
                .map(one -> keep(request, one))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse open(ServerRequest request) {
        return activity(request)
                .map(one -> show(request, FoundOtherwise.of(request).in(one)))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse change(ServerRequest request) {
        return activity(request)
                .map(one -> keep(request, one))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse end(ServerRequest request) {
        return activity(request)
                .map(one -> {
                    activities.keep(by(request), one.in(State.DECLINED));
                    return ServerResponse.seeOther(URI.create(Said.SAVED.on(ActivitiesPage.HOME)))
                            .build();
                })
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse show(ServerRequest request, ProcessingActivity activity) {
        return show(request, HttpStatus.OK, activity, FormView.empty());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, ProcessingActivity activity, FormView form) {
        ActivityView view = new ActivityView(
                activity,
                ActivityView.kinds(activity, inventory.kinds()),
                stores.all(),
                recipients.all(),
                by(request).role() != org.resguardo.platform.access.Role.ADVISER,
                form,
                FoundOtherwise.of(request),
                WayBack.of(request));
        return pages.show(request, status, "inventory/activity.jte", view);
    }

    private ServerResponse keep(ServerRequest request, ProcessingActivity before) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        ProcessingActivity wanted = new ActivityForm(request, form, visit.language()).read(before);
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, wanted, form.view());
        }
        activities.keep(by(request), wanted);
        return ServerResponse.seeOther(WayBack.after(request, ActivitiesPage.HOME))
                .build();
    }

    private static Account by(ServerRequest request) {
        return Visit.of(request.servletRequest()).knownAccount();
    }

    private Optional<ProcessingActivity> activity(ServerRequest request) {
        String id = request.pathVariable("id");
        return id.matches("\\d{1,18}") ? activities.find(Long.parseLong(id)) : Optional.empty();
    }
}
