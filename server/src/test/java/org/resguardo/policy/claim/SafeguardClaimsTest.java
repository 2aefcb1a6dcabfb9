/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.resguardo.inventory.activity.DataSubjectCategory;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.ProcessingActivity.Role;
import org.resguardo.inventory.activity.ProcessingActivity.Sharing;
import org.resguardo.inventory.activity.ProcessingActivity.State;
import org.resguardo.inventory.activity.Purpose;
import org.resguardo.inventory.activity.StatedSafeguard;
import org.resguardo.law.Text;
import org.resguardo.policy.claim.Evidence.Speaks;

/** A sentence about how data is guarded stands as long as nothing that was seen speaks against it, and only where nothing does. */
class SafeguardClaimsTest {
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    private static final Text NOTHING = new Text("", "");

    private static Activity activity(String name, long store, StatedSafeguard... stated) {
        return new Activity(
                new ProcessingActivity(
                        store,
                        name,
                        State.CONFIRMED,
                        Role.CONTROLLER,
                        "",
                        new Text(name, name),
                        Purpose.values()[0],
                        NOTHING,
                        Set.of(DataSubjectCategory.CUSTOMER),
                        Map.of(),
                        Set.of(store),
                        Sharing.NOBODY,
                        Set.of(),
                        Optional.empty(),
                        Set.copyOf(Arrays.asList(stated)),
                        Optional.of(NOW)),
                false,
                List.of());
    }

    private static GuardSign sign(String measure, long store, Speaks speaks, Instant at) {
        return new GuardSign(measure, store, new Evidence(speaks, "Mostrador", "", 0, Optional.of(at), "/x"));
    }

    private static List<Claim> claims(List<Activity> activities, GuardSign... signs) {
        return SafeguardClaims.of(new Facts(
                new Firm("Luna LLC", "Luna", "", "hola@example.com", "", Map.of()),
                List.of(),
                activities,
                List.of(),
                Optional.empty(),
                new Answers(Map.of()),
                List.of(),
                List.of(),
                List.of(signs),
                new LawReach(List.of(), List.of(), List.of()),
                List.of(),
                SiteFacts.NONE,
                NOW));
    }

    private static final List<Activity> TWO = List.of(
            activity("orders", 1, StatedSafeguard.BACKED_UP, StatedSafeguard.TRAINED),
            activity("letters", 2, StatedSafeguard.BACKED_UP));

    private static Claim backedUp(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.id().equals("protects:backed-up"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatNothingSpeaksAgainstRestsOnTheWordOfTheOwnerAndOnWhatWasSeen() {
        Claim claim = backedUp(claims(TWO, sign("backed-up", 1, Speaks.COPY_SEEN, NOW)));
        assertThat(claim.state()).isEqualTo(ClaimState.UNCHECKABLE);
        assertThat(claim.evidence()).extracting(Evidence::speaks).containsExactly(Speaks.SAID, Speaks.COPY_SEEN);
        assertThat(claim.content().has("activities")).isFalse();
    }

    @Test
    void whatWasSeenInOnePlaceTakesThePromiseAwayOnlyThere() {
        Claim claim = backedUp(claims(TWO, sign("backed-up", 1, Speaks.COPY_MISSING, NOW)));
        assertThat(claim.state()).isEqualTo(ClaimState.CONTRADICTED);
        assertThat(claim.truth().all("activities")).containsExactly("letters");
    }

    @Test
    void whatIsSoEverywhereTakesItAwayWhole() {
        List<Claim> claims = claims(TWO, sign("backed-up", 0, Speaks.ANSWERED_NO, NOW));
        assertThat(backedUp(claims).state()).isEqualTo(ClaimState.CONTRADICTED);
        assertThat(backedUp(claims).truer()).isEmpty();
        assertThat(claims)
                .as("another promise stands")
                .anyMatch(claim -> claim.id().equals("protects:trained") && claim.state() == ClaimState.UNCHECKABLE);
    }

    @Test
    void aPlaceThatHoldsNothingOfAnActivitySaysNothingOfIt() {
        assertThat(backedUp(claims(TWO, sign("backed-up", 3, Speaks.COPY_MISSING, NOW)))
                        .state())
                .isEqualTo(ClaimState.UNCHECKABLE);
    }

    @Test
    void thatTheWebsiteIsEncryptedIsSaidBecauseItWasSeen() {
        assertThat(claims(TWO)).noneMatch(claim -> claim.id().endsWith(GuardSign.SITE_ENCRYPTED));
        assertThat(claims(TWO, sign(GuardSign.SITE_ENCRYPTED, 0, Speaks.SITE_ENCRYPTED, NOW)))
                .anyMatch(
                        claim -> claim.id().equals("protects:site-encrypted") && claim.state() == ClaimState.VERIFIED);
        assertThat(claims(
                        TWO, sign(GuardSign.SITE_ENCRYPTED, 0, Speaks.SITE_ENCRYPTED, NOW.minus(Duration.ofDays(400)))))
                .anyMatch(claim -> claim.id().equals("protects:site-encrypted") && claim.state() == ClaimState.STALE);
    }
}
