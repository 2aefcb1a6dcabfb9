/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resguardo.platform.FakeClock;
import org.resguardo.platform.access.Doorkeeper.Decision;
import org.springframework.web.servlet.function.ServerResponse;

class DoorkeeperTest {
    private final FakeClock clock = new FakeClock();
    private final Doorkeeper doorkeeper = new Doorkeeper(clock);

    @Test
    void deniesWhatNobodyHasAllowed() {
        assertThat(doorkeeper.decide(Optional.empty(), Optional.of(caller(true))))
                .isEqualTo(Decision.NOTHING_HERE);
    }

    @Test
    void letsNobodyInHalfway() {
        assertThat(decide(Audience.ACCOUNTS, caller(false))).isEqualTo(Decision.SECOND_STEP);
        assertThat(decide(Audience.HALFWAY, caller(false))).isEqualTo(Decision.WELCOME);
        assertThat(decide(Audience.PROVEN, caller(false))).isEqualTo(Decision.SECOND_STEP);
    }

    @Test
    void asksAgainBeforeDangerWhenTheProofIsFiveMinutesOld() {
        Caller caller = caller(true);
        assertThat(decide(Audience.PROVEN, caller)).isEqualTo(Decision.WELCOME);
        clock.pass(Duration.ofMinutes(5));
        assertThat(decide(Audience.PROVEN, caller)).isEqualTo(Decision.PROVE_AGAIN);
        assertThat(decide(Audience.ACCOUNTS, caller)).isEqualTo(Decision.WELCOME);
    }

    @Test
    void tellsRolesApart() {
        assertThat(decide(Audience.of(Role.STAFF), caller(true))).isEqualTo(Decision.NOT_FOR_YOU);
        assertThat(decide(Audience.proven(Role.OWNER), caller(true))).isEqualTo(Decision.WELCOME);
    }

    private Caller caller(boolean whole) {
        return new Caller(Role.OWNER, whole, clock.instant());
    }

    private Decision decide(Audience audience, Caller caller) {
        Route route = Route.get("/", audience, request -> ServerResponse.ok().build());
        return doorkeeper.decide(Optional.of(route), Optional.of(caller));
    }
}
