/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resguardo.notice.Campaign.State;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.step.StepStatus;
import org.resguardo.platform.step.Task;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.version.PolicyVersions;

/** How step 5 stands: whether people are told where data is asked, and of what changed. */
public final class NoticeStatus implements StepStatus {
    private static final int PUBLISH_MINUTES = 5;

    private final CollectionPoints points;
    private final Campaigns campaigns;
    private final PolicyVersions versions;

    /** The status of what people are told. */
    public NoticeStatus(CollectionPoints points, Campaigns campaigns, PolicyVersions versions) {
        this.points = points;
        this.campaigns = campaigns;
        this.versions = versions;
    }

    @Override
    public Step step() {
        return Step.NOTICE;
    }

    @Override
    public Standing now() {
        List<CollectionPoint> places = points.all();
        List<Campaign> all = campaigns.all();
        List<Campaign> drafts = campaigns.drafts();
        List<Task> tasks = new ArrayList<>();
        drafts.forEach(draft -> tasks.addAll(tasks(draft)));
        boolean published = versions.latest().isPresent();
        if (published && places.isEmpty()) {
            tasks.add(Task.of(Urgency.NEXT, "notice.task.point", "notice.task.point.reason", "/notice/points/new", 3));
        }
        if (!published && !places.isEmpty()) {
            tasks.add(Task.of(
                    Urgency.NEXT, "notice.task.published", "notice.task.published.reason", "/policy", PUBLISH_MINUTES));
        }
        long sent = all.stream().filter(one -> one.state() == State.SENT).count();
        if (places.isEmpty() && all.isEmpty()) {
            return new Standing(Progress.NOT_BEGUN, "notice.status.none", Map.of(), tasks);
        }
        return new Standing(
                tasks.isEmpty() ? Progress.IN_ORDER : Progress.UNDER_WAY,
                "notice.status.some",
                Map.of("places", places.size(), "sent", sent, "open", drafts.size()),
                tasks);
    }

    private List<Task> tasks(Campaign draft) {
        List<Task> tasks = new ArrayList<>();
        draft.change().ifPresent(change -> {
            if (!published(change)) {
                tasks.add(Task.of(Urgency.NEXT, "notice.task.policy", "notice.task.policy.reason", "/policy", 5)
                        .dueOn(draft.inForce()));
            }
        });
        String sentence = draft.cause() == Cause.POLICY ? "notice.task.tell" : "notice.task.announce";
        String reason = draft.required() ? "notice.task.tell.required" : "notice.task.tell.reason";
        tasks.add(Task.of(draft.required() ? Urgency.TODAY : Urgency.NEXT, sentence, reason, draft.page(), 5)
                .dueOn(draft.inForce()));
        return tasks;
    }

    /** True when the last version says that the activity uses all that the feature adds. */
    private boolean published(Campaign.Change change) {
        return versions.latest().map(version -> uses(version.claims(), change)).orElse(false);
    }

    static boolean uses(Claims claims, Campaign.Change change) {
        return claims.find("collects:" + change.activity())
                .map(claim -> claim.content().all("data").containsAll(change.data()))
                .orElse(false);
    }
}
