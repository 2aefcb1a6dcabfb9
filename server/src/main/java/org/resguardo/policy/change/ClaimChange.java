/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.change;

import java.util.Comparator;
import java.util.List;
import org.resguardo.policy.claim.ClaimKind;

/**
 * A claim that came, went or says something else than before.
 *
 * @param claim the id of the claim
 * @param kind what it is about
 * @param reason why it weighs what it weighs
 * @param data the kinds of personal data that it is about, by their ids; empty when it is about none in particular
 */
public record ClaimChange(String claim, ClaimKind kind, Reason reason, List<String> data) {
    /** A change with what it is about. */
    public ClaimChange {
        data = List.copyOf(data);
    }

    /** How much it matters. */
    public Weight weight() {
        return reason.weight();
    }

    /** How much the most important of some changes matters; cosmetic when there is none. */
    public static Weight heaviest(List<ClaimChange> changes) {
        return changes.stream()
                .map(ClaimChange::weight)
                .max(Comparator.naturalOrder())
                .orElse(Weight.COSMETIC);
    }
}
