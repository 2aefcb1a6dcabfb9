/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.step.StepStatus;
import org.resguardo.platform.step.Task;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.policy.version.PolicyVersion;
import org.resguardo.policy.version.PolicyVersions;

/** How step 4 stands: whether a policy is published, and whether it is still true. */
public final class PolicyStatus implements StepStatus {
    private static final String HOME = "/policy";
    private static final int MINUTES_A_REFUSAL = 2;
    private static final Reading DRAFT = new Reading("policy.draft.read", "/policy/draft");
    private static final Reading PUBLISHED = new Reading("policy.now.open", "/p/policy");

    private final Publication publication;
    private final PolicyVersions versions;
    private final Drift drift;
    private final InstantSource clock;
    private final BooleanSupplier siteUnseen;

    /**
     * The status of what is published.
     *
     * @param siteUnseen true when the business has a website and nobody has looked at it, so that what the policy says of it is only said
     */
    public PolicyStatus(
            Publication publication,
            PolicyVersions versions,
            Drift drift,
            InstantSource clock,
            BooleanSupplier siteUnseen) {
        this.publication = publication;
        this.versions = versions;
        this.drift = drift;
        this.clock = clock;
        this.siteUnseen = siteUnseen;
    }

    @Override
    public Step step() {
        return Step.POLICY;
    }

    @Override
    public Standing now() {
        return versions.latest().map(this::published).map(standing -> standing.with(PUBLISHED)).orElseGet(this::unpublished);
    }

    private Standing published(PolicyVersion version) {
        List<Alarm> alarms = drift.alarms();
        List<Task> tasks = new ArrayList<>();
        if (!alarms.isEmpty()) {
            tasks.add(Task.of(Urgency.TODAY, "policy.task.drift", "policy.task.drift.reason", HOME, 5)
                    .with("count", alarms.size()));
        }
        LocalDate again = version.inForce().plusYears(1);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        if (alarms.isEmpty() && again.minusDays(30).isBefore(today)) {
            tasks.add(Task.of(Urgency.NEXT, "policy.task.again", "policy.task.again.reason", HOME, 10)
                    .dueOn(again));
        }
        if (alarms.isEmpty() && siteUnseen.getAsBoolean()) {
            return new Standing(
                    Progress.UNDER_WAY, "policy.status.site_unseen", Map.of("number", version.number()), tasks);
        }
        return alarms.isEmpty()
                ? new Standing(Progress.IN_ORDER, "policy.status.true", Map.of("number", version.number()), tasks)
                : new Standing(
                        Progress.UNDER_WAY,
                        "policy.status.drift",
                        Map.of("number", version.number(), "count", alarms.size()),
                        tasks);
    }

    private Standing unpublished() {
        Draft draft = publication.draft();
        int open = publication.refusals(draft).size();
        if (draft.facts().places().isEmpty()) {
            return new Standing(Progress.NOT_BEGUN, "policy.status.none", Map.of(), List.of());
        }
        Task task = open == 0
                ? Task.of(Urgency.NEXT, "policy.task.publish", "policy.task.publish.reason", HOME, 5)
                : new Task(
                        Urgency.NEXT,
                        "policy.task.open",
                        "policy.task.open.reason",
                        Map.of("count", open),
                        HOME,
                        open * MINUTES_A_REFUSAL,
                        Optional.empty());
        return new Standing(Progress.UNDER_WAY, "policy.status.draft", Map.of("count", open), List.of(task)).with(DRAFT);
    }
}
