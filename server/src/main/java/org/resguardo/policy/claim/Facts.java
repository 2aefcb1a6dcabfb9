/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.activity.Recipient;

/**
 * All that claims are derived from, as it was at one moment.
 *
 * @param firm the business
 * @param places the places that hold data
 * @param activities what is done with it, confirmed or proposed
 * @param recipients who receives it
 * @param officer who is in charge
 * @param answers what only the policy asks
 * @param paragraphs what the owner wrote herself
 * @param promises what the rules of step 2 keep
 * @param guards what step 3 has seen and heard of how data is guarded
 * @param law what laws ask
 * @param choices what customers are asked about in step 7
 * @param site what was seen of the websites
 * @param now the moment
 */
public record Facts(
        Firm firm,
        List<PlaceFacts> places,
        List<Activity> activities,
        List<Recipient> recipients,
        Optional<Officer> officer,
        Answers answers,
        List<OwnParagraph> paragraphs,
        List<RetentionPromises.Promise> promises,
        List<GuardSign> guards,
        LawReach law,
        List<Offer> choices,
        SiteFacts site,
        Instant now) {

    /** How much was looked at. */
    public Coverage coverage() {
        return new Coverage(places, now);
    }

    /** What the public policy speaks of, done by the business for itself. */
    List<Activity> ofThePublic() {
        return activities.stream()
                .filter(activity -> activity.ofThePublic() && !activity.forOthers())
                .toList();
    }

    /** What nobody has confirmed or declined yet, of what the policy speaks of. */
    public List<Activity> undecided() {
        return activities.stream()
                .filter(activity -> activity.ofThePublic() && !activity.fact().confirmed())
                .toList();
    }

    Optional<PlaceFacts> place(long id) {
        return places.stream().filter(place -> place.store().id() == id).findFirst();
    }

    /** True when a law wants it said if biometric data is sold, there is such data, and something is sold. */
    public boolean mayItSellBiometrics() {
        return law.asks("biometric-sale-notice")
                && firm.yes("usesBiometrics")
                && SharingClaims.of(this).stream()
                        .anyMatch(claim -> claim.kind() == ClaimKind.SALE
                                && claim.content().has("sells"));
    }

    /** The moment alone. */
    @Override
    public String toString() {
        return "facts of " + now;
    }
}
