/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.status.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.backup.BackupKind;
import org.resguardo.platform.backup.BackupReason;
import org.resguardo.platform.job.Job;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.job.web.JobView;
import org.resguardo.platform.job.web.JobWords;
import org.resguardo.platform.status.Checks;
import org.resguardo.platform.status.Observation;
import org.resguardo.platform.status.StatusWords;
import org.resguardo.platform.status.SupportReport;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Words;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Says how the installation is, lists the long work under way, has backups made, and gives the report for whoever helps. */
public final class StatusPage implements RouteOwner {
    private static final Audience READERS = Audience.of(Role.OWNER, Role.OFFICER, Role.ADVISER);

    private final Pages pages;
    private final Checks checks;
    private final SupportReport report;
    private final Jobs jobs;
    private final BackupKind backups;
    private final Map<String, JobKind<?>> kinds;
    private final InstantSource clock;

    /** The page of an installation. */
    public StatusPage(
            Pages pages,
            Checks checks,
            SupportReport report,
            Jobs jobs,
            BackupKind backups,
            List<JobKind<?>> kinds,
            InstantSource clock) {
        this.pages = pages;
        this.checks = checks;
        this.report = report;
        this.jobs = jobs;
        this.backups = backups;
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::id, Function.identity()));
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/status", READERS, this::show),
                Route.get("/status/report", READERS, this::report),
                Route.post("/status/backup", Audience.of(Role.OWNER), this::backup));
    }

    private ServerResponse show(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Words words = pages.words(visit);
        Role role = visit.knownAccount().role();
        List<Observation> observations = checks.look();
        StatusWords told = new StatusWords(words);
        return pages.show(
                request,
                "status/status.jte",
                new StatusView(
                        StatusWords.attention(observations) == 0,
                        told.summary(observations),
                        observations.stream().map(told::line).toList(),
                        going(words, role),
                        role == Role.OWNER));
    }

    private List<JobView> going(Words words, Role role) {
        JobWords told = new JobWords(words, clock.instant());
        return jobs.open().stream()
                .flatMap(
                        job -> kind(job)
                                .filter(kind -> kind.readers().contains(role))
                                .map(kind -> told.view(job, kind, false))
                                .stream())
                .toList();
    }

    private Optional<JobKind<?>> kind(Job job) {
        return Optional.ofNullable(kinds.get(job.kind()));
    }

    private ServerResponse report(ServerRequest request) {
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"resguardo-support.txt\"")
                .body(report.text());
    }

    private ServerResponse backup(ServerRequest request) {
        String actor = Visit.of(request.servletRequest()).knownAccount().auditName();
        long job = jobs.start(backups, BackupReason.ASKED, actor);
        return ServerResponse.seeOther(URI.create("/jobs/" + job)).build();
    }
}
