/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.resguardo.retention.Archives;
import org.resguardo.retention.DisposalRun;
import org.resguardo.retention.DisposalRuns;
import org.resguardo.retention.Disposals;
import org.resguardo.retention.DryRuns;
import org.resguardo.retention.RetentionRules;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** One run: what came of it, the way back, and its certificate. */
public final class RunPage implements RouteOwner {
    private static final String HOME = "/retention/runs/{id}";

    private final Pages pages;
    private final RunViews views;
    private final Documents documents;
    private final DisposalRuns runs;
    private final Disposals disposals;
    private final Jobs jobs;

    /** The page of each of these runs. */
    public RunPage(
            Pages pages,
            Documents documents,
            RetentionRules rules,
            DryRuns dryRuns,
            DisposalRuns runs,
            Disposals disposals,
            Archives archives,
            Stores stores,
            Accounts accounts,
            Jobs jobs,
            InstantSource clock) {
        this.pages = pages;
        this.views = new RunViews(rules, dryRuns, archives, stores, accounts, clock);
        this.documents = documents;
        this.runs = runs;
        this.disposals = disposals;
        this.jobs = jobs;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, RetentionAudience.READS, request -> show(request, "retention/run.jte")),
                Route.get(HOME + "/certificate", RetentionAudience.READS, this::certificate),
                Route.get(HOME + "/certificate.pdf", RetentionAudience.READS, this::pdf),
                Route.post(HOME + "/undo", RetentionAudience.CHANGES, this::undo),
                Route.post(HOME + "/again", RetentionAudience.DESTROYS, this::again));
    }

    private ServerResponse show(ServerRequest request, String template) {
        return run(request)
                .flatMap(run -> view(request, run))
                .map(view -> pages.show(request, template, view))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    /** There is none for what has not ended. */
    private ServerResponse certificate(ServerRequest request) {
        boolean ended =
                run(request).filter(run -> run.times().done().isPresent()).isPresent();
        return ended
                ? show(request, "retention/certificate.jte")
                : ServerResponse.notFound().build();
    }

    /** Both languages on one paper, the reader's first. */
    private ServerResponse pdf(ServerRequest request) {
        Language first = Visit.of(request.servletRequest()).language();
        return run(request)
                .filter(run -> run.times().done().isPresent())
                .flatMap(run -> view(request, run))
                .map(view -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"certificate-"
                                        + view.run().id() + ".pdf\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(documents.pdf("retention/certificate-pdf.jte", first, view)))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private Optional<RunView> view(ServerRequest request, DisposalRun run) {
        Language first = Visit.of(request.servletRequest()).language();
        return views.of(run, first, pages::words, stuck(run), RetentionPage.changes(request));
    }

    /** The run is read again once its job has ended: it may have come to its end just then. */
    private boolean stuck(DisposalRun run) {
        return run.state() == DisposalRun.State.RUNNING
                && run.jobId()
                        .flatMap(jobs::find)
                        .filter(job -> !job.state().ended())
                        .isEmpty()
                && runs.find(run.id())
                        .filter(now -> now.state() == DisposalRun.State.RUNNING)
                        .isPresent();
    }

    private ServerResponse undo(ServerRequest request) {
        Account by = Visit.of(request.servletRequest()).knownAccount();
        return run(request)
                .map(run -> disposals
                        .undo(by, run, stuck(run))
                        .map(job -> URI.create("/jobs/" + job))
                        .orElse(URI.create(run.page())))
                .map(to -> ServerResponse.seeOther(to).build())
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse again(ServerRequest request) {
        Account by = Visit.of(request.servletRequest()).knownAccount();
        return run(request)
                .map(run -> stuck(run) ? URI.create("/jobs/" + disposals.again(by, run)) : URI.create(run.page()))
                .map(to -> ServerResponse.seeOther(to).build())
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private Optional<DisposalRun> run(ServerRequest request) {
        String id = request.pathVariable("id");
        return id.matches("\\d{1,18}") ? runs.find(Long.parseLong(id)) : Optional.empty();
    }
}
