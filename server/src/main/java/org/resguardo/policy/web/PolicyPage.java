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
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
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
    private final Drift drift;
    private final InstantSource clock;

    /** The page over what was published and what would be. */
    public PolicyPage(Pages pages, Publication publication, PolicyVersions versions, Drift drift, InstantSource clock) {
        this.pages = pages;
        this.publication = publication;
        this.versions = versions;
        this.drift = drift;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, PolicyAudience.READS, this::show),
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
                today(),
                PolicyAudience.changes(request),
                form);
        return pages.show(request, status, "policy/policy.jte", view);
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
            form.refuse("in-force", outcome.refusals().isEmpty() ? "policy.in_force.past" : "policy.publish.refused");
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
