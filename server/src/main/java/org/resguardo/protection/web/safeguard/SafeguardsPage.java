/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.safeguard;

import java.net.URI;
import java.util.List;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.protection.safeguard.Safeguards;
import org.resguardo.protection.safeguard.Score;
import org.resguardo.protection.safeguard.StaffSheet;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** All safeguards at a glance. */
public final class SafeguardsPage implements RouteOwner {
    static final String HOME = "/protection/safeguards";

    private final Pages pages;
    private final Safeguards safeguards;
    private final Looks looks;
    private final QuestionSheet questions;
    private final StaffSheet sheet;

    /** The page of these safeguards. */
    public SafeguardsPage(Pages pages, Safeguards safeguards, Looks looks, QuestionSheet questions, StaffSheet sheet) {
        this.pages = pages;
        this.safeguards = safeguards;
        this.looks = looks;
        this.questions = questions;
        this.sheet = sheet;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, SafeguardAudience.READS, this::show),
                Route.post(HOME + "/looks", SafeguardAudience.CHANGES, this::look));
    }

    private ServerResponse show(ServerRequest request) {
        List<SafeguardsView.Row> rows = safeguards.places().stream()
                .map(place -> new SafeguardsView.Row(place, safeguards.score(place)))
                .toList();
        SafeguardsView view = new SafeguardsView(
                rows,
                rows.stream().map(SafeguardsView.Row::score).reduce(Score.NONE, Score::plus),
                questions.score(),
                sheet.all().size(),
                looks.running(""),
                SafeguardAudience.changes(request));
        return pages.show(request, "protection/safeguard/safeguards.jte", view);
    }

    private ServerResponse look(ServerRequest request) {
        if (safeguards.places().isEmpty()) {
            return ServerResponse.seeOther(URI.create(HOME + "/new")).build();
        }
        long job = looks.start("", Visit.of(request.servletRequest()).knownAccount());
        return ServerResponse.seeOther(URI.create("/jobs/" + job)).build();
    }
}
