/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.retention.DisposalRun;
import org.resguardo.retention.DisposalRuns;
import org.resguardo.retention.Disposals;
import org.resguardo.retention.DryRun;
import org.resguardo.retention.DryRuns;
import org.resguardo.retention.Effect;
import org.resguardo.retention.LegalPeriods;
import org.resguardo.retention.Places;
import org.resguardo.retention.RetentionRule;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.RuleDefinition;
import org.resguardo.retention.RuleHealths;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** One rule: what it would do, the dry run, and the approval. */
public final class RulePage implements RouteOwner {
    private static final String HOME = "/retention/rules/{id}";

    private final Pages pages;
    private final RetentionRules rules;
    private final DryRuns dryRuns;
    private final DisposalRuns runs;
    private final Disposals disposals;
    private final Places places;
    private final Stores stores;
    private final Accounts accounts;
    private final Jobs jobs;
    private final LegalPeriods periods;
    private final RuleHealths healths;
    private final InstantSource clock;

    /** The page of each of these rules. */
    public RulePage(
            Pages pages,
            RetentionRules rules,
            DryRuns dryRuns,
            DisposalRuns runs,
            Disposals disposals,
            Places places,
            Stores stores,
            Accounts accounts,
            Jobs jobs,
            LegalPeriods periods,
            RuleHealths healths,
            InstantSource clock) {
        this.pages = pages;
        this.rules = rules;
        this.dryRuns = dryRuns;
        this.runs = runs;
        this.disposals = disposals;
        this.places = places;
        this.stores = stores;
        this.accounts = accounts;
        this.jobs = jobs;
        this.periods = periods;
        this.healths = healths;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, RetentionAudience.READS, this::show),
                Route.post(HOME + "/dry-runs", RetentionAudience.CHANGES, this::dryRun),
                Route.post(HOME + "/approvals", RetentionAudience.DESTROYS, this::approve),
                Route.post(HOME + "/period", RetentionAudience.CHANGES, this::period),
                Route.post(HOME + "/nightly", RetentionAudience.DESTROYS, this::nightly),
                Route.post(HOME + "/end", RetentionAudience.CHANGES, this::end));
    }

    private ServerResponse show(ServerRequest request) {
        return rule(request)
                .map(rule -> show(request, HttpStatus.OK, rule, FormView.empty()))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, RetentionRule rule, FormView form) {
        Account reader = Visit.of(request.servletRequest()).knownAccount();
        Optional<Effect> effect = Optional.empty();
        Optional<Map.Entry<String, Map<String, String>>> trouble = Optional.empty();
        try {
            effect = Optional.of(places.within(
                    rule.definition().storeId(), editor -> Effect.of(rule.definition(), editor, periods)));
        } catch (Fault e) {
            trouble = Optional.of(Map.entry(e.code(), e.arguments()));
        }
        Optional<DryRun> latest = dryRuns.latest(rule);
        List<Long> approvers = latest.map(dryRuns::approvedBy).orElse(List.of());
        RuleView view = new RuleView(
                rule,
                stores.find(rule.definition().storeId()).map(DataStore::name).orElse(""),
                rule.definition().storeId(),
                effect,
                periods,
                rule.definition().purpose().isEmpty()
                        ? List.of()
                        : periods.reaching(rule.definition().purpose()),
                trouble,
                latest,
                approvers.stream()
                        .flatMap(id -> accounts.find(id).stream())
                        .map(Account::name)
                        .toList(),
                approvers.contains(reader.id()),
                runs.of(rule),
                healths.of(rule),
                running(rule),
                RetentionPage.changes(request),
                clock.instant(),
                form);
        return pages.show(request, status, "retention/rule.jte", view);
    }

    private Optional<Long> running(RetentionRule rule) {
        List<Long> own =
                runs.of(rule).stream().flatMap(run -> run.jobId().stream()).toList();
        return jobs.open().stream()
                .filter(job -> own.contains(job.id())
                        || (job.kind().equals("retention-dry-run")
                                && job.input().equals(Long.toString(rule.id()))))
                .map(job -> job.id())
                .findFirst();
    }

    private ServerResponse dryRun(ServerRequest request) {
        Account by = Visit.of(request.servletRequest()).knownAccount();
        return rule(request)
                .map(rule -> running(rule).orElseGet(() -> disposals.dryRun(by, rule)))
                .map(job -> ServerResponse.seeOther(URI.create("/jobs/" + job)).build())
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse approve(ServerRequest request) {
        return rule(request)
                .map(rule -> approve(request, rule))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse approve(ServerRequest request, RetentionRule rule) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String typed = form.text("confirm", 20, "retention.approve.missing").replaceAll("[\\s.,']", "");
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, rule, form.view());
        }
        long number = typed.matches("\\d{1,15}") ? Long.parseLong(typed) : -1;
        return switch (disposals.approve(visit.knownAccount(), rule, number)) {
            case Disposals.Outcome.Refused refused -> {
                form.refuse("confirm", refused.sentence());
                yield show(request, HttpStatus.UNPROCESSABLE_CONTENT, rule, form.view());
            }
            case Disposals.Outcome.Waiting waiting -> back(rule);
            case Disposals.Outcome.Started started ->
                ServerResponse.seeOther(URI.create("/jobs/" + started.job())).build();
        };
    }

    private ServerResponse nightly(ServerRequest request) {
        Account by = Visit.of(request.servletRequest()).knownAccount();
        return rule(request)
                .map(rule -> {
                    boolean on = request.param("nightly").filter("on"::equals).isPresent();
                    if (!on || proven(rule)) {
                        rules.nightly(by, rule, on);
                    }
                    return back(rule);
                })
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    /** Nothing is left to itself that nobody has seen work. */
    private boolean proven(RetentionRule rule) {
        return runs.of(rule).stream().anyMatch(DisposalRun::succeeded);
    }

    /** Another period is another rule, which is tried and approved anew. */
    private ServerResponse period(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        return rule(request)
                .map(rule -> {
                    Form form = new Form(request, pages.words(visit));
                    String typed = form.text("months", 4, "retention.new.months.missing");
                    int months = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
                    if (form.fine() && (months < 1 || months > RuleDefinition.LONGEST)) {
                        form.refuse("months", "retention.new.months.missing");
                    }
                    return form.fine()
                            ? back(rules.withPeriod(visit.knownAccount(), rule, months))
                            : show(request, HttpStatus.UNPROCESSABLE_CONTENT, rule, form.view());
                })
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse end(ServerRequest request) {
        Account by = Visit.of(request.servletRequest()).knownAccount();
        return rule(request)
                .map(rule -> {
                    rules.end(by, rule);
                    return ServerResponse.seeOther(URI.create(Said.SAVED.on(RetentionPage.HOME)))
                            .build();
                })
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private static ServerResponse back(RetentionRule rule) {
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(rule.page()))).build();
    }

    private Optional<RetentionRule> rule(ServerRequest request) {
        String id = request.pathVariable("id");
        return id.matches("\\d{1,18}") ? rules.find(Long.parseLong(id)) : Optional.empty();
    }
}
