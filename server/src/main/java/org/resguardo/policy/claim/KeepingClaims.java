/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.policy.claim.Evidence.Speaks;
import org.resguardo.policy.claim.RetentionPromises.Promise;

/** How long data is kept: what healthy rules keep, and of what no rule says anything. */
final class KeepingClaims {
    private KeepingClaims() {}

    static List<Claim> of(Facts facts, List<Claim> collecting) {
        Set<DataCategory> open = EnumSet.noneOf(DataCategory.class);
        collecting.stream()
                .filter(claim -> claim.kind() == ClaimKind.COLLECTS)
                .flatMap(claim -> claim.content().all("data").stream())
                .forEach(id -> DataCategory.byId(id).ifPresent(open::add));
        List<Claim> claims = new ArrayList<>();
        for (Promise promise : facts.promises()) {
            claims.add(claim(promise, facts));
            open.removeAll(promise.data());
        }
        if (!open.isEmpty()) {
            claims.add(open(open, facts.promises().isEmpty()));
        }
        return claims;
    }

    private static Claim claim(Promise promise, Facts facts) {
        Content content = Content.NONE
                .with("data", CollectingClaims.ids(promise.data()))
                .with("period", promise.period().toString())
                .with("from", promise.countedFrom());
        boolean fresh = facts.coverage().fresh(promise.lastRun());
        ClaimState state =
                !promise.healthy() ? ClaimState.CONTRADICTED : fresh ? ClaimState.VERIFIED : ClaimState.STALE;
        Evidence evidence = new Evidence(Speaks.RULE, "", "", 0, promise.lastRun(), promise.address());
        return new Claim(
                ClaimKind.KEEPS.id() + ":" + promise.rule(),
                ClaimKind.KEEPS,
                content,
                state,
                Optional.empty(),
                List.of(evidence),
                promise.lastRun(),
                promise.address());
    }

    private static Claim open(Set<DataCategory> data, boolean all) {
        Content content = all ? Content.NONE.with("all", "yes") : Content.NONE.with("data", CollectingClaims.ids(data));
        return new Claim(
                ClaimKind.KEEPS_OPEN.id(),
                ClaimKind.KEEPS_OPEN,
                content,
                ClaimState.VERIFIED,
                Optional.empty(),
                List.of(new Evidence(Speaks.RULE, "", "", 0, Optional.empty(), "/retention")),
                Optional.empty(),
                "/retention");
    }
}
