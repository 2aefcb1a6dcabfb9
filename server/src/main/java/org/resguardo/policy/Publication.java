/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.account.Account;
import org.resguardo.policy.change.ClaimChange;
import org.resguardo.policy.change.ClaimComparison;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.claim.Content;
import org.resguardo.policy.version.PolicyVersion;
import org.resguardo.policy.version.PolicyVersions;

/** Writes drafts, says why one cannot be published, and publishes what can. */
public final class Publication {
    private final FactsReader reader;
    private final Wording wording;
    private final PolicyVersions versions;
    private final Approvals approvals;
    private final InstantSource clock;

    /** Publication from some facts, in some words, of what was approved. */
    public Publication(
            FactsReader reader, Wording wording, PolicyVersions versions, Approvals approvals, InstantSource clock) {
        this.reader = reader;
        this.wording = wording;
        this.versions = versions;
        this.approvals = approvals;
        this.clock = clock;
    }

    /** The policy as it would be now. */
    public Draft draft() {
        var facts = reader.now();
        return Draft.of(facts, Claims.from(facts), wording);
    }

    /** Why a draft cannot be published; empty when it can. */
    public List<Refusal> refusals(Draft draft) {
        return Refusals.of(draft);
    }

    /** What a draft changes in the last version; empty when there is none. */
    public List<ClaimChange> changes(Draft draft) {
        return versions.latest()
                .map(last -> ClaimComparison.between(
                        last.claims().all(), draft.claims().all()))
                .orElse(List.of());
    }

    /**
     * Publishes the policy as it is now, if somebody has approved it as it is now.
     *
     * @param inForce its first day: today or later
     * @return the version, or why not
     */
    public Outcome publish(Account by, LocalDate inForce) {
        Draft draft = draft();
        List<Refusal> refusals = refusals(draft);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        Optional<PolicyVersion> last = versions.latest();
        LocalDate earliest =
                last.map(PolicyVersion::inForce).filter(today::isBefore).orElse(today);
        if (!refusals.isEmpty() || approvals.of(draft).isEmpty() || inForce.isBefore(earliest)) {
            return new Outcome(Optional.empty(), refusals);
        }
        int number = last.map(version -> version.number() + 1).orElse(1);
        List<ClaimChange> changes = changes(draft);
        Draft dated = Draft.of(draft.facts(), draft.claims().with(version(number, inForce)), wording);
        return new Outcome(
                versions.publish(by, number, inForce, changes, dated.claims(), dated.documents(), dated.papers()),
                List.of());
    }

    private Claim version(int number, LocalDate inForce) {
        Content content = Content.NONE.with("number", Integer.toString(number)).with("day", inForce.toString());
        return Claim.said(
                ClaimKind.VERSION, ClaimKind.VERSION.id(), content, Optional.of(clock.instant()), "/policy/versions");
    }

    /**
     * What came of it.
     *
     * @param version the version that was published
     * @param refusals why none was
     */
    public record Outcome(Optional<PolicyVersion> version, List<Refusal> refusals) {}
}
