/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job.web;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.job.Job;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.web.ErrorView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Shows how far a job is and what came of it, and stops it. Whose job it is not finds nothing here. */
public final class JobPage implements RouteOwner {
    private static final Audience STOPPERS = Audience.of(Role.OWNER, Role.OFFICER, Role.STAFF);

    private final Pages pages;
    private final Jobs jobs;
    private final Map<String, JobKind<?>> kinds;
    private final JobWatch watch;
    private final InstantSource clock;
    private final UnaryOperator<String> onward;

    /**
     * The page of jobs of some kinds.
     *
     * @param onward where somebody goes on who would look at a result; to the result itself, or to where she came from
     */
    public JobPage(
            Pages pages,
            Jobs jobs,
            List<JobKind<?>> kinds,
            JobWatch watch,
            InstantSource clock,
            UnaryOperator<String> onward) {
        this.pages = pages;
        this.jobs = jobs;
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::id, Function.identity()));
        this.watch = watch;
        this.clock = clock;
        this.onward = onward;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/jobs/{id}", Audience.ACCOUNTS, this::show),
                Route.get("/jobs/{id}/progress", Audience.ACCOUNTS, this::progress),
                Route.post("/jobs/{id}/stop", STOPPERS, this::stop));
    }

    private ServerResponse show(ServerRequest request) {
        return find(request)
                .map(job -> pages.show(request, "job/job.jte", view(request, job)))
                .orElseGet(() -> gone(request));
    }

    /** The part that changes: as it changes, for browsers that can listen, or once. */
    private ServerResponse progress(ServerRequest request) {
        Function<Job, String> part = job -> pages.part(request, "job/part.jte", view(request, job));
        return find(request)
                .map(job -> listens(request)
                        ? watch.answer(job.id(), part)
                        : ServerResponse.ok().contentType(MediaType.TEXT_HTML).body(part.apply(job)))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private static boolean listens(ServerRequest request) {
        return request.headers().accept().contains(MediaType.TEXT_EVENT_STREAM);
    }

    private ServerResponse stop(ServerRequest request) {
        String actor = Visit.of(request.servletRequest()).knownAccount().auditName();
        return find(request)
                .map(job -> {
                    jobs.stop(job.id(), actor);
                    return ServerResponse.seeOther(URI.create("/jobs/" + job.id()))
                            .build();
                })
                .orElseGet(() -> gone(request));
    }

    private Optional<Job> find(ServerRequest request) {
        Account account = Visit.of(request.servletRequest()).knownAccount();
        return number(request.pathVariable("id"))
                .flatMap(jobs::find)
                .filter(job -> kind(job).readers().contains(account.role()));
    }

    private static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private JobKind<?> kind(Job job) {
        return kinds.getOrDefault(job.kind(), ForgottenKind.INSTANCE);
    }

    private JobView view(ServerRequest request, Job job) {
        Visit visit = Visit.of(request.servletRequest());
        boolean mayStop = visit.knownAccount().role() != Role.ADVISER;
        return new JobWords(pages.words(visit), clock.instant()).view(job, kind(job), mayStop).leading(onward);
    }

    private ServerResponse gone(ServerRequest request) {
        Words words = pages.words(Visit.of(request.servletRequest()));
        ErrorView view =
                new ErrorView(words.say("job.gone.title"), words.say("job.gone.meaning"), words.say("job.gone.advice"));
        return pages.show(request, HttpStatus.NOT_FOUND, "error.jte", view);
    }
}
