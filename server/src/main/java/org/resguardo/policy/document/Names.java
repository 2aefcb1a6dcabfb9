/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import java.util.List;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.Claims;

/** What the activities are called that other claims name by their keys. */
final class Names {
    private final Claims claims;
    private final Clauses clauses;

    Names(Claims claims, Clauses clauses) {
        this.claims = claims;
        this.clauses = clauses;
    }

    List<String> of(List<String> activities) {
        return activities.stream()
                .flatMap(key -> claims.all().stream()
                        .filter(claim -> claim.content().one("activity").equals(key))
                        .limit(1))
                .map(this::name)
                .toList();
    }

    String name(Claim activity) {
        return activity.content().one("name", clauses.locale().getLanguage());
    }
}
