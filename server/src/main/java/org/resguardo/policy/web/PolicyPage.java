/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web;

import java.net.URI;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.policy.Approvals;
import org.resguardo.policy.Draft;
import org.resguardo.policy.Drift;
import org.resguardo.policy.Publication;
import org.resguardo.policy.Refusal;
import org.resguardo.policy.version.PolicyVersions;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The first page of step 4: what is published, whether it is still true, and what the next version needs. */
public final class PolicyPage implements RouteOwner {
    static final String HOME = "/policy";

    private final Pages pages;
    private final Publication publication;
    private final PolicyVersions versions;
    private final Approvals approvals;
    private final Accounts accounts;
    private final Drift drift;
    private final InstantSource clock;

    /** The page over what was published and what would be. */
    public PolicyPage(
            Pages pages,
            Publication publication,
            PolicyVersions versions,
            Approvals approvals,
            Accounts accounts,
            Drift drift,
            InstantSource clock) {
        this.pages = pages;
        this.publication = publication;
        this.versions = versions;
        this.approvals = approvals;
        this.accounts = accounts;
        this.drift = drift;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, PolicyAudience.READS, this::show),
                Route.post(HOME + "/approval", PolicyAudience.CHANGES, this::approve),
                Route.post(VersionPage.HOME, PolicyAudience.CHANGES, this::publish));
    }

    private ServerResponse show(ServerRequest request) {
        return show(request, HttpStatus.OK, FormView.empty());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        Draft draft = publication.draft();
        List<Refusal> refusals = publication.refusals(draft);
        PolicyView view = new PolicyView(
                draft,
                refusals,
                publication.changes(draft),
                versions.all(),
                drift.alarms(),
                approval(draft),
                today(),
                PolicyAudience.changes(request),
                form);
        return pages.show(request, status, "policy/policy.jte", view);
    }

    private Optional<PolicyView.Approved> approval(Draft draft) {
        return approvals
                .of(draft)
                .map(approval -> new PolicyView.Approved(
                        accounts.find(approval.accountId()).map(Account::name).orElse(""), approval.at()));
    }

    /** Approves the draft that was read; where it is another one by now, it has to be read again. */
    private ServerResponse approve(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Draft draft = publication.draft();
        String read = request.param("draft").orElse("");
        if (publication.refusals(draft).isEmpty() && approvals.approve(visit.knownAccount(), draft, read)) {
            return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
        }
        Form form = new Form(request, pages.words(visit));
        form.refuse("draft", "policy.approval.changed");
        return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private ServerResponse publish(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Optional<LocalDate> inForce = day(form.text("in-force", 10, "policy.in_force.missing"));
        if (form.fine() && inForce.isEmpty()) {
            form.refuse("in-force", "policy.in_force.missing");
        }
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        Publication.Outcome outcome = publication.publish(visit.knownAccount(), inForce.orElseThrow());
        if (outcome.version().isEmpty()) {
            form.refuse("in-force", why(outcome, inForce.orElseThrow()));
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
    }

    private String why(Publication.Outcome outcome, LocalDate inForce) {
        if (!outcome.refusals().isEmpty()) {
            return "policy.publish.refused";
        }
        return inForce.isBefore(today()) ? "policy.in_force.past" : "policy.approval.first";
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
