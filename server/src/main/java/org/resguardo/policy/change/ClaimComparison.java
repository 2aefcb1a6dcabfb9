/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Content;

/**
 * Holds the claims of two moments against each other.
 *
 * <p>Only what claims say counts, not whether they hold. Of a claim that says something else, every reason is told.
 */
public final class ClaimComparison {
    private ClaimComparison() {}

    /** What differs between what was said before and what would be true after. */
    public static List<ClaimChange> between(List<Claim> before, List<Claim> after) {
        Map<String, Claim> old = byId(before);
        Map<String, Claim> now = byId(after);
        List<ClaimChange> changes = new ArrayList<>();
        old.forEach((id, claim) -> {
            if (!now.containsKey(id)) {
                gone(claim, now)
                        .ifPresent(reason -> changes.add(
                                change(claim, reason, claim.content().all("data"))));
            }
        });
        now.forEach((id, claim) -> {
            Claim was = old.get(id);
            if (was == null) {
                come(claim, old)
                        .ifPresent(reason ->
                                changes.add(change(claim, reason, claim.truth().all("data"))));
            } else {
                changes.addAll(changed(claim, was.content(), claim.truth()));
            }
        });
        return changes;
    }

    private static Map<String, Claim> byId(List<Claim> claims) {
        return claims.stream()
                .collect(Collectors.toMap(Claim::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    static ClaimChange change(Claim claim, Reason reason, List<String> data) {
        return new ClaimChange(claim.id(), claim.kind(), reason, data);
    }

    private static Optional<Reason> gone(Claim claim, Map<String, Claim> now) {
        return switch (claim.kind()) {
            case COLLECTS, ON_BEHALF -> Optional.of(Reason.LESS_DONE);
            case SHARES -> Optional.of(Reason.LESS_SHARED);
            case SHARES_NOTHING -> Optional.of(Reason.SHARING_BEGINS);
            case SALE ->
                Optional.of(claim.content().one("form").equals("yes") ? Reason.LESS_SHARED : Reason.BEGINS_TO_SELL);
            case KEEPS -> Optional.of(Reason.PERIOD_GONE);
            case KEEPS_OPEN -> now.isEmpty() ? Optional.empty() : Optional.of(Reason.KEPT_SHORTER);
            case PROTECTS -> Optional.of(Reason.SAFEGUARD_GONE);
            case DOES_NOT_KEEP -> Optional.of(Reason.ABSENCE_GONE);
            case RIGHTS, CHOICES -> Optional.of(Reason.RIGHT_GONE);
            case IDENTITY, CONTACT, OFFICER -> Optional.of(Reason.REACHED_OTHERWISE);
            case CHILDREN, AUTOMATED, SITE -> Optional.of(Reason.SAID_OTHERWISE);
            case CHANGES -> Optional.of(Reason.LESS_NOTICE);
            case LAW, PAPER -> Optional.of(Reason.LAW_TEXT_GONE);
            case OWN_WORDS -> Optional.of(Reason.OWN_WORDS_CHANGED);
            case CHECKED, VERSION -> Optional.empty();
        };
    }

    private static Optional<Reason> come(Claim claim, Map<String, Claim> old) {
        return switch (claim.kind()) {
            case COLLECTS -> Optional.of(Reason.NEW_ACTIVITY);
            case ON_BEHALF -> Optional.of(Reason.FOR_OTHERS_CHANGED);
            case SHARES -> Optional.of(Reason.NEW_RECIPIENT);
            case SHARES_NOTHING -> Optional.of(Reason.LESS_SHARED);
            case SALE ->
                Optional.of(claim.content().one("form").equals("yes") ? Reason.BEGINS_TO_SELL : Reason.SAID_MORE);
            case KEEPS -> Optional.of(Reason.KEPT_SHORTER);
            case KEEPS_OPEN ->
                old.values().stream().anyMatch(was -> was.kind() == ClaimKind.KEEPS)
                        ? Optional.of(Reason.SAID_MORE)
                        : Optional.empty();
            case PROTECTS -> Optional.of(Reason.BETTER_GUARDED);
            case DOES_NOT_KEEP, CHANGES, LAW, PAPER -> Optional.of(Reason.SAID_MORE);
            case RIGHTS, CHOICES -> Optional.of(Reason.MORE_RIGHTS);
            case IDENTITY, CONTACT, OFFICER -> Optional.of(Reason.REACHED_OTHERWISE);
            case CHILDREN ->
                Optional.of(claim.content().one("form").equals("adults") ? Reason.SAID_MORE : Reason.MORE_OF_CHILDREN);
            case SITE ->
                Optional.of(
                        List.of("none", "needed").contains(claim.content().one("cookies"))
                                ? Reason.SAID_MORE
                                : Reason.MORE_TRACKING);
            case AUTOMATED ->
                Optional.of(
                        claim.content().one("decisions").equals("computers")
                                ? Reason.COMPUTERS_DECIDE
                                : Reason.SAID_MORE);
            case OWN_WORDS -> Optional.of(Reason.OWN_WORDS_CHANGED);
            case CHECKED, VERSION -> Optional.empty();
        };
    }

    private static List<ClaimChange> changed(Claim claim, Content was, Content is) {
        if (was.equals(is)) {
            return List.of();
        }
        ContentComparison parts = new ContentComparison(claim, was, is);
        return switch (claim.kind()) {
            case COLLECTS, ON_BEHALF -> parts.collecting();
            case SHARES -> parts.sharing();
            case KEEPS -> parts.keeping();
            case PROTECTS -> parts.guarding();
            case RIGHTS -> parts.rights();
            case IDENTITY -> parts.identity();
            case OWN_WORDS -> parts.words("text.es", "text.en", Reason.OWN_WORDS_CHANGED);
            case CONTACT, OFFICER -> parts.all(Reason.REACHED_OTHERWISE);
            case SALE, CHILDREN, SITE, AUTOMATED, CHANGES -> parts.ladder();
            case LAW, PAPER, SHARES_NOTHING, DOES_NOT_KEEP, KEEPS_OPEN, CHOICES -> parts.all(Reason.SAID_OTHERWISE);
            case CHECKED -> parts.all(Reason.LOOKED_AGAIN);
            case VERSION -> List.of();
        };
    }
}
