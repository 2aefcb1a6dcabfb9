/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.Campaigns;
import org.resguardo.notice.CollectionPoint;
import org.resguardo.notice.CollectionPoints;
import org.resguardo.platform.plan.PlanBlock.Cell;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.plan.PlanText;

/** What people are told where data is asked, and of what changed: what was told, and what is still to be told. */
public final class NoticesSection implements PlanSection {
    private final CollectionPoints points;
    private final Campaigns campaigns;

    /** The section about what people are told. */
    public NoticesSection(CollectionPoints points, Campaigns campaigns) {
        this.points = points;
        this.campaigns = campaigns;
    }

    @Override
    public PlanChapter chapter() {
        return PlanChapter.NOTICES;
    }

    @Override
    public void write(PlanText to) {
        List<CollectionPoint> places = points.all();
        List<Campaign> all = campaigns.all();
        if (places.isEmpty()) {
            to.missing("notice.plan.no_points", Map.of(), "notice.plan.add_point", "/notice/points/new");
        }
        to.table(
                "notice.plan.points",
                List.of("notice.plan.point", "notice.plan.kind", "notice.plan.says", "notice.plan.since"),
                places.stream().map(point -> row(point, to)).toList());
        to.table(
                "notice.plan.campaigns",
                List.of("notice.plan.subject", "notice.plan.in_force", "notice.plan.sent"),
                all.stream().map(one -> row(one, to)).toList());
        if (all.isEmpty()) {
            to.say("notice.plan.no_campaigns");
        }
        for (Campaign draft : campaigns.drafts()) {
            String subject = subject(draft, to);
            to.due(draft.inForce(), to.words().say("notice.plan.tell", "subject", subject), draft.page());
            to.missing("notice.plan.unsent", Map.of("subject", subject), "notice.plan.send", draft.page());
        }
    }

    private List<Cell> row(CollectionPoint point, PlanText to) {
        Optional<CollectionPoints.Told> told = points.told(point).stream().findFirst();
        return List.of(
                new Cell(point.name(), point.page()),
                Cell.of(to.words().say(point.kind().title())),
                Cell.of(told.map(one -> to.words().say("notice.plan.version", "number", one.version()))
                        .orElseGet(() -> to.words().say("notice.plan.nothing_yet"))),
                Cell.of(told.map(one -> to.day(one.since())).orElse("")));
    }

    private static List<Cell> row(Campaign one, PlanText to) {
        String sent = one.sending()
                .map(sending -> to.words()
                        .say(
                                "notice.plan.queued",
                                Map.of("count", sending.tally().queued(), "day", to.day(sending.at()))))
                .orElseGet(() -> to.words().say("notice.plan.not_sent"));
        return List.of(
                new Cell(subject(one, to), one.page()), Cell.of(to.words().day(one.inForce())), Cell.of(sent));
    }

    private static String subject(Campaign one, PlanText to) {
        return one.in(to.words().language()).subject();
    }
}
