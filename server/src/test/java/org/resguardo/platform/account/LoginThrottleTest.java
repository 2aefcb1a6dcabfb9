/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.resguardo.platform.FakeClock;

class LoginThrottleTest {
    private final FakeClock clock = new FakeClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void triesTenOfTenThousandFromOnePlaceInFifteenMinutes() {
        assertThat(admitted(10_000, "ana@example.com", 1)).isEqualTo(10);
        clock.pass(Duration.ofMinutes(14));
        assertThat(admitted(10_000, "ana@example.com", 1)).isZero();
        clock.pass(Duration.ofMinutes(2));
        assertThat(admitted(10_000, "ana@example.com", 1)).isEqualTo(10);
    }

    @Test
    void triesTenHoweverManyPlacesTheyComeFrom() {
        assertThat(admitted(10_000, "ana@example.com", 500)).isEqualTo(10);
    }

    @Test
    void letsKnownDevicesTryMeanwhile() {
        admitted(10_000, "ana@example.com", 500);
        assertThat(throttle.admitsDevice("token")).isTrue();
    }

    @Test
    void countsAKnownDeviceToo() {
        int admitted = 0;
        for (int i = 0; i < 100; i++) {
            admitted += throttle.admitsDevice("token") ? 1 : 0;
        }
        assertThat(admitted).isEqualTo(10);
    }

    @Test
    void stopsOneNetworkThatTriesManyNames() {
        int admitted = 0;
        for (int i = 0; i < 10_000; i++) {
            admitted += throttle.admitsStranger("name" + i + "@example.com", "net") ? 1 : 0;
        }
        assertThat(admitted).isEqualTo(30);
    }

    @Test
    void stopsAllWhenManyNetworksTryManyNames() {
        int admitted = 0;
        for (int i = 0; i < 100_000; i++) {
            admitted += throttle.admitsStranger("name" + i + "@example.com", "net" + i) ? 1 : 0;
        }
        assertThat(admitted).isEqualTo(300);
    }

    private int admitted(int attempts, String account, int networks) {
        int admitted = 0;
        for (int i = 0; i < attempts; i++) {
            admitted += throttle.admitsStranger(account, "net" + i % networks) ? 1 : 0;
        }
        return admitted;
    }
}
