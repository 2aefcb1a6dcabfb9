/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import java.util.List;
import java.util.Map;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.change.ClaimChange;
import org.resguardo.policy.claim.ClaimState;
import org.resguardo.policy.claim.Evidence;

/**
 * Something in the published policy that is no longer so.
 *
 * @param claim the id of the claim
 * @param state whether it is contradicted or only not checked for long
 * @param changes what is different; empty when it is only stale
 * @param said the sentences as they were published, by language; empty when nothing was said
 * @param truer the sentences that would be true, by language; empty when nothing should be said
 * @param evidence how that is known
 * @param fact the page on which the fact is changed
 */
public record Alarm(
        String claim,
        ClaimState state,
        List<ClaimChange> changes,
        Map<Language, List<String>> said,
        Map<Language, List<String>> truer,
        List<Evidence> evidence,
        String fact) {

    /** The claim alone: sentences may name people. */
    @Override
    public String toString() {
        return claim + " " + state;
    }
}
