/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resguardo.inventory.activity.StatedSafeguard;

/** How data is guarded, as the owner says it. What was said of every activity is said once for all. */
final class SafeguardClaims {
    private static final String FACT = "/inventory/activities";

    private SafeguardClaims() {}

    static List<Claim> of(Facts facts) {
        List<Activity> all =
                facts.activities().stream().filter(Activity::ofThePublic).toList();
        List<Claim> claims = new ArrayList<>();
        for (StatedSafeguard measure : StatedSafeguard.values()) {
            List<String> guarded = all.stream()
                    .filter(activity -> activity.fact().safeguards().contains(measure))
                    .map(Activity::key)
                    .toList();
            if (!guarded.isEmpty()) {
                Content content = Content.NONE.with("measure", measure.id());
                claims.add(Claim.said(
                        ClaimKind.PROTECTS,
                        ClaimKind.PROTECTS.id() + ":" + measure.id(),
                        guarded.size() == all.size() ? content : content.with("activities", guarded),
                        Optional.empty(),
                        FACT));
            }
        }
        return claims;
    }
}
