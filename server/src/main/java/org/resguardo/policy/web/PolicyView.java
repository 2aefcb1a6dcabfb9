/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.words.Words;
import org.resguardo.policy.Alarm;
import org.resguardo.policy.Draft;
import org.resguardo.policy.LawGap;
import org.resguardo.policy.Refusal;
import org.resguardo.policy.change.ClaimChange;
import org.resguardo.policy.change.Weight;
import org.resguardo.policy.claim.ClaimState;
import org.resguardo.policy.claim.LawReach.Asking;
import org.resguardo.policy.claim.LawReach.Besides;
import org.resguardo.policy.version.PolicyVersion;

/**
 * How step 4 stands.
 *
 * @param draft the policy as it would be now
 * @param refusals why it cannot be published
 * @param changes what it changes in the last version
 * @param versions what was published, the latest first
 * @param alarms what was published and is no longer so
 * @param approved who has approved the draft as it is, if somebody has
 * @param today the day
 * @param changing true when the reader may change something
 * @param form the form with which it is published
 */
public record PolicyView(
        Draft draft,
        List<Refusal> refusals,
        List<ClaimChange> changes,
        List<PolicyVersion> versions,
        List<Alarm> alarms,
        Optional<Approved> approved,
        LocalDate today,
        boolean changing,
        FormView form) {

    /**
     * An approval.
     *
     * @param who who gave it
     * @param at when
     */
    public record Approved(String who, java.time.Instant at) {}

    /** The step. */
    public Step step() {
        return Step.POLICY;
    }

    /** True when nothing is known yet from which a policy could be made. */
    public boolean empty() {
        return draft.claims().all().isEmpty();
    }

    /** The version that is in force. */
    public Optional<PolicyVersion> now() {
        return versions.stream()
                .filter(version -> !version.inForce().isAfter(today))
                .findFirst();
    }

    /** The version that was published for a later day. */
    public Optional<PolicyVersion> later() {
        return versions.stream().findFirst().filter(version -> version.inForce().isAfter(today));
    }

    /** True when the draft says something else than what was published. */
    public boolean differs() {
        return versions.isEmpty() || !changes.isEmpty();
    }

    /** How much the draft matters to people against the last version. */
    public Weight weight() {
        return ClaimChange.heaviest(changes);
    }

    /** The reasons of the changes, each once, heaviest first. */
    public List<String> reasons() {
        return ReasonWords.of(changes);
    }

    /** The laws that ask for a policy. */
    public List<Asking> laws() {
        return draft.facts().law().asking();
    }

    /** Whose laws ask for a policy, in words, each place once. */
    public String places(Words words) {
        return laws().stream()
                .map(law -> law.place().in(words.language().locale()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** True when the business offers an app, of which the stores ask for a policy. */
    public boolean app() {
        return draft.facts().firm().yes("hasApp");
    }

    /** What laws want people told besides, in notices of their own. */
    public List<Besides> besides() {
        return draft.facts().law().besides();
    }

    /** How many laws may ask for one, which hangs on what is not known yet. */
    public int undecided() {
        return draft.facts().law().undecided().size();
    }

    /** What laws ask the policy to contain and it does not say. */
    public List<LawGap> gaps() {
        return LawGap.of(draft);
    }

    /** How many statements of the draft are in a state. */
    public int count(ClaimState state) {
        return draft.claims().in(state).size();
    }

    /** All states, the best first. */
    public List<ClaimState> states() {
        return List.of(ClaimState.values());
    }

    /** A refusal in words. */
    public String say(Refusal refusal, Words words) {
        return RefusalWords.say(refusal, draft, words);
    }

    /** The day that stands in the form. */
    public String inForce() {
        return form.value("in-force").isEmpty() ? today.toString() : form.value("in-force");
    }
}
