/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web.data;

import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.rights.find.IndexJob;
import org.resguardo.rights.index.PersonIndex;
import org.resguardo.rights.web.Desk;
import org.resguardo.rights.web.RightsAudience;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The index by which people are found at once: whether it is wanted, and how old it is. */
public final class IndexPage implements RouteOwner {
    private static final String HERE = "/rights/index";

    private final Pages pages;
    private final PersonIndex index;
    private final Jobs jobs;
    private final IndexJob looking;

    /** The page of an index. */
    public IndexPage(Pages pages, PersonIndex index, Jobs jobs, IndexJob looking) {
        this.pages = pages;
        this.index = index;
        this.jobs = jobs;
        this.looking = looking;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HERE, RightsAudience.SETS, this::show),
                Route.post(HERE, RightsAudience.SETS, this::look),
                Route.post(HERE + "/end", RightsAudience.SETS, this::end));
    }

    private ServerResponse show(ServerRequest request) {
        return pages.show(request, "rights/index.jte", new IndexView(index.state()));
    }

    private ServerResponse look(ServerRequest request) {
        index.begin(Desk.by(request));
        jobs.start(looking, 0L, Desk.by(request).auditName());
        return Desk.to(Said.SAVED.on(HERE));
    }

    private ServerResponse end(ServerRequest request) {
        index.end(Desk.by(request));
        return Desk.to(Said.SAVED.on(HERE));
    }

    /**
     * The page.
     *
     * @param state the index; empty when it is not wanted
     */
    public record IndexView(Optional<PersonIndex.State> state) {}
}
