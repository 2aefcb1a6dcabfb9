/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.inventory.activity.StatedSafeguard;

/**
 * How data is guarded. What the owner says of it stands as long as nothing that step 3 saw or heard speaks against it; what was said of every
 * activity is said once for all. What step 3 sees by itself is said without her.
 */
final class SafeguardClaims {
    private static final String FACT = "/inventory/activities";
    private static final String LOOKED_AT = "/protection/safeguards";

    private final Facts facts;
    private final List<Activity> all;

    private SafeguardClaims(Facts facts) {
        this.facts = facts;
        this.all = facts.activities().stream().filter(Activity::ofThePublic).toList();
    }

    static List<Claim> of(Facts facts) {
        SafeguardClaims claims = new SafeguardClaims(facts);
        List<Claim> some = new ArrayList<>();
        for (StatedSafeguard measure : StatedSafeguard.values()) {
            claims.stated(measure).ifPresent(some::add);
        }
        claims.site().ifPresent(some::add);
        return some;
    }

    private Optional<Claim> stated(StatedSafeguard measure) {
        List<Activity> guarded = all.stream()
                .filter(activity -> activity.fact().safeguards().contains(measure))
                .toList();
        if (guarded.isEmpty()) {
            return Optional.empty();
        }
        List<GuardSign> signs = signs(measure.id()).stream()
                .filter(sign -> guarded.stream().anyMatch(sign::concerns))
                .toList();
        List<Activity> sound = guarded.stream()
                .filter(activity -> signs.stream().noneMatch(sign -> sign.against() && sign.concerns(activity)))
                .toList();
        boolean holds = sound.size() == guarded.size();
        List<Evidence> evidence = Stream.concat(
                        Stream.of(Evidence.said("", Optional.empty(), FACT)),
                        signs.stream().map(GuardSign::evidence))
                .toList();
        return Optional.of(new Claim(
                id(measure.id()),
                ClaimKind.PROTECTS,
                content(measure.id(), guarded),
                holds ? ClaimState.UNCHECKABLE : ClaimState.CONTRADICTED,
                holds || sound.isEmpty() ? Optional.empty() : Optional.of(content(measure.id(), sound)),
                evidence,
                oldest(signs),
                FACT));
    }

    /** Websites are looked at whole, so that this rests on nobody's word. */
    private Optional<Claim> site() {
        List<GuardSign> signs = signs(GuardSign.SITE_ENCRYPTED);
        if (signs.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> since = oldest(signs);
        return Optional.of(new Claim(
                id(GuardSign.SITE_ENCRYPTED),
                ClaimKind.PROTECTS,
                Content.NONE.with("measure", GuardSign.SITE_ENCRYPTED),
                facts.coverage().fresh(since) ? ClaimState.VERIFIED : ClaimState.STALE,
                Optional.empty(),
                signs.stream().map(GuardSign::evidence).toList(),
                since,
                LOOKED_AT));
    }

    private List<GuardSign> signs(String measure) {
        return facts.guards().stream()
                .filter(sign -> sign.measure().equals(measure))
                .toList();
    }

    private Content content(String measure, List<Activity> some) {
        Content content = Content.NONE.with("measure", measure);
        return some.size() == all.size()
                ? content
                : content.with("activities", some.stream().map(Activity::key).toList());
    }

    private static String id(String measure) {
        return ClaimKind.PROTECTS.id() + ":" + measure;
    }

    private static Optional<Instant> oldest(List<GuardSign> signs) {
        return signs.stream().flatMap(sign -> sign.evidence().seenAt().stream()).min(Comparator.naturalOrder());
    }
}
