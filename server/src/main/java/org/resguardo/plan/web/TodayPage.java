/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.plan.Agenda;
import org.resguardo.plan.RecentChanges;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.setup.Setup;
import org.resguardo.platform.setup.SetupPage;
import org.resguardo.platform.status.Checks;
import org.resguardo.platform.status.Observation;
import org.resguardo.platform.status.StatusWords;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.step.StepStatus.Standing;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The page on which every day begins. Staff see the step that is theirs, and nothing of the others. */
public final class TodayPage implements RouteOwner {
    private final Pages pages;
    private final Agenda agenda;
    private final Setup setup;
    private final Checks checks;
    private final RecentChanges changes;
    private final InstantSource clock;

    /** Today, by an agenda, a set-up that may still be under way, what is examined of the installation, and what changed. */
    public TodayPage(
            Pages pages, Agenda agenda, Setup setup, Checks checks, RecentChanges changes, InstantSource clock) {
        this.pages = pages;
        this.agenda = agenda;
        this.setup = setup;
        this.checks = checks;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/", Audience.ACCOUNTS, this::show));
    }

    private ServerResponse show(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Account reader = visit.knownAccount();
        boolean staff = reader.role() == Role.STAFF;
        Map<Step, Standing> standings = agenda.standings();
        if (staff) {
            standings.keySet().retainAll(List.of(Step.RIGHTS));
        }
        TodayView view = new TodayView(
                reader.name().split(" ", 2)[0],
                setUp(reader),
                agenda.tasks(reader, standings),
                standings,
                staff ? List.of(Step.RIGHTS) : List.of(Step.values()),
                staff ? List.of() : health(visit),
                staff ? List.of() : changes.latest(),
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        return pages.show(request, "plan/today.jte", view);
    }

    private Optional<SetupPage> setUp(Account reader) {
        boolean theirs = reader.role() == Role.OWNER || reader.role() == Role.OFFICER;
        return theirs ? setup.next() : Optional.empty();
    }

    /** What is as it should be takes no room here. */
    private List<StatusWords.Line> health(Visit visit) {
        StatusWords told = new StatusWords(pages.words(visit));
        List<StatusWords.Line> lines = new ArrayList<>();
        checks.look().stream()
                .filter(seen -> seen.state() == Observation.State.ATTENTION)
                .forEach(seen -> lines.add(told.line(seen)));
        return lines;
    }
}
