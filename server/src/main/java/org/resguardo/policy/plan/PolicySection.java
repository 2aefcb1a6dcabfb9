/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.plan.PlanBlock;
import org.resguardo.platform.plan.PlanBlock.Cell;
import org.resguardo.platform.plan.PlanBlock.Fact;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.plan.PlanText;
import org.resguardo.policy.Drift;
import org.resguardo.policy.Publication;
import org.resguardo.policy.version.PolicyVersion;
import org.resguardo.policy.version.PolicyVersions;

/** What the business says in public, and whether it still holds. */
public final class PolicySection implements PlanSection {
    private static final String HOME = "/policy";

    private final PolicyVersions versions;
    private final Publication publication;
    private final Drift drift;

    /** The section about what is published. */
    public PolicySection(PolicyVersions versions, Publication publication, Drift drift) {
        this.versions = versions;
        this.publication = publication;
        this.drift = drift;
    }

    @Override
    public PlanChapter chapter() {
        return PlanChapter.POLICY;
    }

    @Override
    public void write(PlanText to) {
        Optional<PolicyVersion> latest = versions.latest();
        if (latest.isEmpty()) {
            int open = publication.refusals(publication.draft()).size();
            to.missing("policy.plan.none", Map.of("count", open), "policy.plan.finish", HOME);
            return;
        }
        PolicyVersion version = latest.get();
        int alarms = drift.alarms().size();
        to.say(alarms == 0 ? "policy.plan.true" : "policy.plan.drifted", Map.of("number", version.number()));
        to.add(new PlanBlock.Facts(List.of(
                new Fact(to.words().say("policy.plan.in_force"), to.words().day(version.inForce())),
                new Fact(
                        to.words().say("policy.plan.claims"),
                        to.words().number(version.claims().all().size())),
                new Fact(to.words().say("policy.plan.hash"), version.hash().substring(0, 16)))));
        to.table(
                "policy.plan.versions",
                List.of("policy.plan.version", "policy.plan.published", "policy.plan.in_force", "policy.plan.change"),
                versions.all().stream().map(one -> row(one, to)).toList());
        LocalDate again = version.inForce().plusYears(1);
        to.due(again, to.words().say("policy.plan.again"), HOME);
        if (alarms > 0) {
            to.missing("policy.plan.alarms", Map.of("count", alarms), "policy.plan.see_alarms", HOME);
        }
    }

    private static List<Cell> row(PolicyVersion one, PlanText to) {
        return List.of(
                new Cell(to.words().number(one.number()), "/policy/versions/" + one.number()),
                Cell.of(to.day(one.publishedAt())),
                Cell.of(to.words().day(one.inForce())),
                Cell.of(to.words().say(one.weight().title())));
    }
}
