/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.StoreScan;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.retention.guided.GuidedCheck;
import org.resguardo.retention.guided.GuidedRule;
import org.resguardo.retention.guided.GuidedRules;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Rules for places whose records only people can remove: made, carried out by a list of steps, noted, ended. */
public final class GuidedPage implements RouteOwner {
    static final String HOME = "/retention/guided";
    private static final int MOST_FIELDS = 5_000;
    private static final int WHAT = 200;

    private final Pages pages;
    private final GuidedRules rules;
    private final Stores stores;
    private final Scans scans;
    private final Inventory inventory;
    private final Accounts accounts;

    /** The pages of these rules. */
    public GuidedPage(
            Pages pages, GuidedRules rules, Stores stores, Scans scans, Inventory inventory, Accounts accounts) {
        this.pages = pages;
        this.rules = rules;
        this.stores = stores;
        this.scans = scans;
        this.inventory = inventory;
        this.accounts = accounts;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME + "/new/{store}", RetentionAudience.CHANGES, this::ask),
                Route.post(HOME + "/new/{store}", RetentionAudience.CHANGES, this::make),
                Route.get(HOME + "/{id}", RetentionAudience.READS, this::show),
                Route.post(HOME + "/{id}/checks", RetentionAudience.CHANGES, this::done),
                Route.post(HOME + "/{id}/end", RetentionAudience.CHANGES, this::end));
    }

    private Optional<DataStore> place(ServerRequest request) {
        String id = request.pathVariable("store");
        return id.matches("\\d{1,18}")
                ? stores.find(Long.parseLong(id)).filter(store -> !RetentionPage.changeable(store.kind()))
                : Optional.empty();
    }

    private ServerResponse ask(ServerRequest request) {
        return place(request)
                .map(store -> ask(request, HttpStatus.OK, store, FormView.empty()))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse ask(ServerRequest request, HttpStatus status, DataStore store, FormView form) {
        return pages.show(request, status, "retention/new-guided.jte", new NewGuidedView(store, form));
    }

    private ServerResponse make(ServerRequest request) {
        return place(request)
                .map(store -> make(request, store))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse make(ServerRequest request, DataStore store) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String what = form.text("what", WHAT, "retention.guided.what.missing");
        String months = form.optional("months", 4);
        if (!months.matches("\\d{1,4}")
                || Integer.parseInt(months) < 1
                || Integer.parseInt(months) > GuidedRule.LONGEST) {
            form.refuse("months", "retention.new.months.missing");
        }
        String every = form.choice(
                "every", NewGuidedView.RHYTHMS.stream().map(String::valueOf).toList());
        if (!form.fine()) {
            return ask(request, HttpStatus.UNPROCESSABLE_CONTENT, store, form.view());
        }
        GuidedRule made =
                rules.make(visit.knownAccount(), store.id(), what, Integer.parseInt(months), Integer.parseInt(every));
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(made.page()))).build();
    }

    private Optional<GuidedRule> rule(ServerRequest request) {
        String id = request.pathVariable("id");
        return id.matches("\\d{1,18}") ? rules.find(Long.parseLong(id)) : Optional.empty();
    }

    private ServerResponse show(ServerRequest request) {
        return rule(request)
                .map(rule -> show(request, HttpStatus.OK, rule, FormView.empty()))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, GuidedRule rule, FormView form) {
        LocalDate today = rules.today();
        Optional<DataStore> store = stores.find(rule.storeId());
        return store.map(place -> pages.show(
                        request,
                        status,
                        "retention/guided.jte",
                        new GuidedView(
                                rule,
                                place,
                                today,
                                rule.due(rules.zone()),
                                rule.state(today, rules.zone()),
                                seen(rule, place),
                                rules.checks(rule).stream().map(this::noted).toList(),
                                RetentionPage.changes(request),
                                form)))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private GuidedView.Noted noted(GuidedCheck check) {
        return new GuidedView.Noted(
                check, accounts.find(check.accountId()).map(Account::name).orElse(""));
    }

    /** What step 1 saw there last, after which it can be told whether old records are still there. */
    private Optional<GuidedView.Seen> seen(GuidedRule rule, DataStore place) {
        return scans.latest(place.id())
                .filter(scan -> scan.outcome() == StoreScan.Outcome.DONE)
                .map(scan -> LocalDate.ofInstant(scan.beganAt(), rules.zone()))
                .map(looked -> {
                    Optional<LocalDate> oldest = inventory.fields(place, MOST_FIELDS).stream()
                            .flatMap(field -> field.oldest().stream())
                            .min(Comparator.naturalOrder());
                    return new GuidedView.Seen(
                            oldest,
                            looked,
                            oldest.filter(day -> day.isBefore(rule.before(looked)))
                                    .isPresent());
                });
    }

    private ServerResponse done(ServerRequest request) {
        return rule(request)
                .map(rule -> done(request, rule))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse done(ServerRequest request, GuidedRule rule) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Optional<LocalDate> day = day(form.optional("day", 10)).filter(on -> !on.isAfter(rules.today()));
        if (day.isEmpty()) {
            form.refuse("day", "retention.guided.day.wrong");
        }
        String count = form.optional("count", 12);
        OptionalLong removed =
                count.isEmpty() ? OptionalLong.empty() : form.number("count", "retention.guided.count.wrong");
        String note = form.optional("note", GuidedCheck.LONGEST_NOTE);
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, rule, form.view());
        }
        rules.done(visit.knownAccount(), rule, day.orElseThrow(), removed, note);
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(rule.page()))).build();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private ServerResponse end(ServerRequest request) {
        return rule(request)
                .map(rule -> {
                    rules.end(Visit.of(request.servletRequest()).knownAccount(), rule);
                    return ServerResponse.seeOther(URI.create(Said.SAVED.on(RetentionPage.HOME)))
                            .build();
                })
                .orElseGet(() -> ServerResponse.notFound().build());
    }
}
