/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web;

import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.Draft;
import org.resguardo.policy.Publication;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.document.Paper;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The draft, of which every sentence opens where it comes from. */
public final class DraftPage implements RouteOwner {
    private static final String HOME = "/policy/draft";

    private final Pages pages;
    private final Publication publication;

    /** The page of the draft. */
    public DraftPage(Pages pages, Publication publication) {
        this.pages = pages;
        this.publication = publication;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, PolicyAudience.READS, this::show),
                Route.get("/policy/claims/{id}", PolicyAudience.READS, this::claim));
    }

    private ServerResponse show(ServerRequest request) {
        boolean both = request.param("languages").filter("both"::equals).isPresent();
        Draft draft = publication.draft();
        Optional<Paper> paper = request.param("paper").flatMap(Paper::of).filter(draft.papers()::containsKey);
        return pages.show(request, "policy/draft.jte", new DraftView(draft, both, paper));
    }

    private ServerResponse claim(ServerRequest request) {
        Draft draft = publication.draft();
        Optional<Claim> claim = draft.claims().find(request.pathVariable("id"));
        return claim.map(found -> pages.show(
                        request, "policy/claim.jte", new ClaimView(draft, found, List.of(Language.values()))))
                .orElseGet(() -> ServerResponse.notFound().build());
    }
}
