/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.util.List;
import org.resguardo.notice.Campaign.State;
import org.resguardo.notice.Campaigns;
import org.resguardo.notice.CollectionPoints;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Pages;
import org.resguardo.policy.version.PolicyVersions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The first page of step 5: what customers are to be told, what they are told where data is asked, and what they were told. */
public final class NoticePage implements RouteOwner {
    private static final int LATEST = 5;

    private final Pages pages;
    private final Campaigns campaigns;
    private final CollectionPoints points;
    private final PolicyVersions versions;

    /** The page over these. */
    public NoticePage(Pages pages, Campaigns campaigns, CollectionPoints points, PolicyVersions versions) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.points = points;
        this.versions = versions;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/notice", NoticeAudience.READS, this::show));
    }

    private ServerResponse show(ServerRequest request) {
        NoticeView view = new NoticeView(
                campaigns.drafts(),
                points.all(),
                campaigns.all().stream()
                        .filter(campaign -> campaign.state() != State.DRAFT)
                        .limit(LATEST)
                        .toList(),
                versions.latest().isPresent(),
                NoticeAudience.changes(request));
        return pages.show(request, "notice/notice.jte", view);
    }
}
