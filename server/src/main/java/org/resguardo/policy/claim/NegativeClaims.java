/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resguardo.engine.DataCategory;
import org.resguardo.policy.claim.Evidence.Speaks;

/** What is not kept at all: said only where the owner wants it said, and true only where everything was looked at. */
final class NegativeClaims {
    private NegativeClaims() {}

    static List<Claim> of(Facts facts) {
        return facts.answers().ids(Answers.NEGATIVES).stream()
                .flatMap(id -> DataCategory.byId(id).stream())
                .map(category -> claim(category, facts))
                .toList();
    }

    private static Claim claim(DataCategory category, Facts facts) {
        List<PlaceFacts> holding = facts.places().stream()
                .filter(place -> place.held().containsKey(category))
                .toList();
        Coverage coverage = facts.coverage();
        List<Evidence> evidence = new ArrayList<>(holding.stream()
                .map(place -> place.holds(Speaks.HELD_BESIDES, category))
                .toList());
        if (holding.isEmpty()) {
            coverage.places().forEach(place -> evidence.add(place.looked()));
        }
        ClaimState state = !holding.isEmpty()
                ? ClaimState.CONTRADICTED
                : coverage.full() ? ClaimState.VERIFIED : ClaimState.UNCHECKABLE;
        return new Claim(
                ClaimKind.DOES_NOT_KEEP.id() + ":" + category.id(),
                ClaimKind.DOES_NOT_KEEP,
                Content.NONE.with("data", category.id()),
                state,
                Optional.empty(),
                evidence,
                coverage.since(),
                "/policy/questions");
    }
}
