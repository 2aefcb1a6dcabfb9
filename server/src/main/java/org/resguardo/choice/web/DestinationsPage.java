/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.resguardo.choice.destination.ColumnJob;
import org.resguardo.choice.destination.Deliveries;
import org.resguardo.choice.destination.Delivery;
import org.resguardo.choice.destination.Destination;
import org.resguardo.choice.destination.DestinationKind;
import org.resguardo.choice.destination.Destinations;
import org.resguardo.choice.destination.Lists;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The tools that must know of choices: whether they do, the lists for them, and the column of a database that is written. */
public final class DestinationsPage implements RouteOwner {
    private static final String HOME = "/choice/destinations";
    private static final int NAME = 80;
    private static final Set<StoreKind> WRITABLE = Set.of(StoreKind.SQLITE, StoreKind.POSTGRESQL, StoreKind.MYSQL);

    private final Pages pages;
    private final AuditLog log;
    private final Offers offers;
    private final Destinations destinations;
    private final Deliveries deliveries;
    private final Lists lists;
    private final Stores stores;
    private final Jobs jobs;
    private final ColumnJob job;

    /** The pages over some tools. */
    public DestinationsPage(
            Pages pages,
            AuditLog log,
            Offers offers,
            Destinations destinations,
            Deliveries deliveries,
            Lists lists,
            Stores stores,
            Jobs jobs,
            ColumnJob job) {
        this.pages = pages;
        this.log = log;
        this.offers = offers;
        this.destinations = destinations;
        this.deliveries = deliveries;
        this.lists = lists;
        this.stores = stores;
        this.jobs = jobs;
        this.job = job;
    }

    @Override
    public List<Route> routes() {
        String one = HOME + "/{id}";
        return List.of(
                Route.get(HOME, ChoiceAudience.READS, request -> show(request, HttpStatus.OK, FormView.empty())),
                Route.post(HOME, ChoiceAudience.CHANGES, this::add),
                Route.get(one, ChoiceAudience.READS, request -> at(request, this::showOne)),
                Route.post(one + "/lists/{answer}", ChoiceAudience.CHANGES, request -> at(request, this::take)),
                Route.post(one + "/confirmation", ChoiceAudience.CHANGES, request -> at(request, this::confirm)),
                Route.post(one + "/writing", ChoiceAudience.CHANGES, request -> at(request, this::write)),
                Route.post(one + "/end", ChoiceAudience.CHANGES, request -> at(request, this::end)));
    }

    private static boolean changes(ServerRequest request) {
        return Visit.of(request.servletRequest()).knownAccount().role() != Role.ADVISER;
    }

    private ServerResponse at(ServerRequest request, BiFunction<ServerRequest, Destination, ServerResponse> answer) {
        String id = request.pathVariable("id");
        return (id.matches("\\d{1,18}") ? destinations.find(Long.parseLong(id)) : Optional.<Destination>empty())
                .map(destination -> answer.apply(request, destination))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private DestinationsView.Row row(Destination destination) {
        return new DestinationsView.Row(destination, deliveries.tally(destination));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        List<DataStore> writable = stores.all().stream()
                .filter(store -> WRITABLE.contains(store.kind()))
                .toList();
        return pages.show(
                request,
                status,
                "choice/destinations.jte",
                new DestinationsView(
                        destinations.all().stream().map(this::row).toList(),
                        Arrays.stream(DestinationKind.values())
                                .filter(kind -> kind.byFile() || !writable.isEmpty())
                                .toList(),
                        offers.all(),
                        writable,
                        form,
                        changes(request)));
    }

    private ServerResponse showOne(ServerRequest request, Destination destination) {
        Map<String, Long> cannot = deliveries.to(destination).stream()
                .filter(delivery -> delivery.state() == Delivery.State.CANNOT)
                .collect(Collectors.groupingBy(Delivery::reason, TreeMap::new, Collectors.counting()));
        List<Offer> some = offers.all().stream()
                .filter(offer -> destination.purposes().contains(offer.id()))
                .toList();
        return pages.show(
                request,
                "choice/destination.jte",
                new DestinationView(row(destination), some, deliveries.taken(destination), cannot, changes(request)));
    }

    private ServerResponse add(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        DestinationKind kind = DestinationKind.of(form.optional("kind", 40)).orElse(DestinationKind.BY_HAND);
        String name = form.text("name", NAME, "choice.destination.name.missing");
        Set<String> purposes = new LinkedHashSet<>(request.params().getOrDefault("purpose", List.of()));
        purposes.removeIf(id -> offers.find(id).isEmpty());
        if (purposes.isEmpty()) {
            form.refuse("purposes", "choice.destination.purposes.missing");
        }
        Optional<Destination.Column> column = kind == DestinationKind.DATABASE ? column(form) : Optional.empty();
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        Destination added =
                destinations.add(visit.knownAccount(), new Destination(0, kind, name, purposes, column, Instant.EPOCH));
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(added.page()))).build();
    }

    private Optional<Destination.Column> column(Form form) {
        String store = form.text("store", 20, "choice.destination.store.missing");
        String dataset = form.text("dataset", NAME, "choice.destination.dataset.missing");
        String match = form.text("match", NAME, "choice.destination.match.missing");
        String flag = form.text("flag", NAME, "choice.destination.flag.missing");
        String yes = form.text("yes", 40, "choice.destination.values.missing");
        String no = form.text("no", 40, "choice.destination.values.missing");
        boolean known = store.matches("\\d{1,18}")
                && stores.find(Long.parseLong(store))
                        .filter(one -> WRITABLE.contains(one.kind()))
                        .isPresent();
        if (form.fine() && !known) {
            form.refuse("store", "choice.destination.store.missing");
        }
        return form.fine()
                ? Optional.of(new Destination.Column(Long.parseLong(store), dataset, match, flag, yes, no))
                : Optional.empty();
    }

    private ServerResponse take(ServerRequest request, Destination destination) {
        String answer = request.pathVariable("answer");
        if (!destination.kind().byFile() || !List.of("yes", "no").contains(answer)) {
            return ServerResponse.notFound().build();
        }
        Visit visit = Visit.of(request.servletRequest());
        log.add(visit.knownAccount().auditName(), Action.CHOICES_TAKEN, "destination:" + destination.id());
        String file = destination.kind().id() + "-" + answer + ".csv";
        return ServerResponse.ok()
                .contentType(new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .header("Cache-Control", "no-store")
                .body(lists.take(destination, answer.equals("yes"), visit.language()));
    }

    private ServerResponse confirm(ServerRequest request, Destination destination) {
        deliveries.confirmTaken(destination);
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(destination.page())))
                .build();
    }

    private ServerResponse write(ServerRequest request, Destination destination) {
        if (destination.column().isEmpty()) {
            return ServerResponse.notFound().build();
        }
        Account by = Visit.of(request.servletRequest()).knownAccount();
        return ServerResponse.seeOther(URI.create("/jobs/" + jobs.start(job, destination.id(), by.auditName())))
                .build();
    }

    private ServerResponse end(ServerRequest request, Destination destination) {
        destinations.end(Visit.of(request.servletRequest()).knownAccount(), destination);
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
    }
}
