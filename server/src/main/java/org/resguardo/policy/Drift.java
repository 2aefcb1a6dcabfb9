/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.change.ClaimChange;
import org.resguardo.policy.change.ClaimComparison;
import org.resguardo.policy.change.Weight;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimState;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.claim.Content;
import org.resguardo.policy.claim.Evidence;
import org.resguardo.policy.document.PolicyDocument;
import org.resguardo.policy.document.PolicyDocument.Sentence;
import org.resguardo.policy.version.PolicyVersion;
import org.resguardo.policy.version.PolicyVersions;

/** Holds the last published version against what is so now. */
public final class Drift {
    private final FactsReader reader;
    private final Wording wording;
    private final PolicyVersions versions;

    /** Drift of published versions from some facts. */
    public Drift(FactsReader reader, Wording wording, PolicyVersions versions) {
        this.reader = reader;
        this.wording = wording;
        this.versions = versions;
    }

    /** What the last published version says that is no longer so, or leaves out; empty when there is none or all is so. */
    public List<Alarm> alarms() {
        return versions.latest()
                .map(version -> alarms(version, Claims.from(reader.now())))
                .orElse(List.of());
    }

    List<Alarm> alarms(PolicyVersion version, Claims now) {
        Map<String, List<ClaimChange>> changes = new LinkedHashMap<>();
        ClaimComparison.between(version.claims().all(), now.all()).stream()
                .filter(change -> change.weight() != Weight.COSMETIC)
                .forEach(change -> changes.computeIfAbsent(change.claim(), none -> new ArrayList<>())
                        .add(change));
        Map<Language, PolicyDocument> truer = truer(now);
        List<Alarm> alarms = new ArrayList<>();
        changes.forEach((claim, some) -> alarms.add(alarm(version, now, truer, claim, some, ClaimState.CONTRADICTED)));
        now.all().stream()
                .filter(claim -> !changes.containsKey(claim.id()))
                .filter(claim -> claim.state() == ClaimState.CONTRADICTED || claim.state() == ClaimState.STALE)
                .forEach(claim -> alarms.add(alarm(version, now, truer, claim.id(), List.of(), claim.state())));
        return alarms;
    }

    /** What would be said if every claim said what is so. */
    private Map<Language, PolicyDocument> truer(Claims now) {
        Claims corrected = Claims.of(now.all().stream()
                .filter(claim -> claim.state() != ClaimState.CONTRADICTED
                        || claim.truer().isPresent())
                .map(Drift::corrected)
                .toList());
        Map<Language, PolicyDocument> documents = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            documents.put(language, wording.in(language).compose(corrected));
        }
        return documents;
    }

    private static Claim corrected(Claim claim) {
        Content truth = claim.truth();
        return new Claim(
                claim.id(),
                claim.kind(),
                truth,
                claim.state(),
                Optional.empty(),
                claim.evidence(),
                claim.checkedAt(),
                claim.fact());
    }

    private static Alarm alarm(
            PolicyVersion version,
            Claims now,
            Map<Language, PolicyDocument> truer,
            String claim,
            List<ClaimChange> changes,
            ClaimState state) {
        Optional<Claim> current = now.find(claim);
        Map<Language, List<String>> said = new EnumMap<>(Language.class);
        Map<Language, List<String>> would = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            List<String> before = sentences(version.in(language), claim);
            List<String> after = Optional.ofNullable(truer.get(language))
                    .map(document -> sentences(document, claim))
                    .orElse(List.of());
            said.put(language, without(before, after));
            would.put(language, without(after, before));
        }
        List<Evidence> evidence = current.map(Drift::telling).orElse(List.of());
        return new Alarm(
                claim,
                state,
                changes,
                said,
                would,
                evidence,
                current.or(() -> version.claims().find(claim)).map(Claim::fact).orElse("/policy"));
    }

    /** Of a contradicted claim only what speaks against it, where something does. */
    private static List<Evidence> telling(Claim claim) {
        List<Evidence> against =
                claim.evidence().stream().filter(one -> one.speaks().against()).toList();
        return claim.state() == ClaimState.CONTRADICTED && !against.isEmpty() ? against : claim.evidence();
    }

    private static List<String> sentences(PolicyDocument document, String claim) {
        return document.of(claim).stream().map(Sentence::text).distinct().toList();
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        left.removeAll(others);
        return left;
    }
}
