/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ClaimTest {
    private final Claim claim = new Claim(RandomGenerator.of("L64X128MixRandom"));

    @Test
    void acceptsItsCodeHoweverItIsTyped() {
        assertThat(claim.code()).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(claim.accepts(claim.code())).isTrue();
        assertThat(claim.accepts(" " + claim.code().toLowerCase(Locale.ROOT).replace("-", " ") + " "))
                .isTrue();
        assertThat(claim.accepts(claim.code().replace('0', 'o').replace('1', 'l')))
                .isTrue();
    }

    @Test
    void diesOfTenWrongAttempts() {
        for (int i = 0; i < 10; i++) {
            assertThat(claim.accepts("nothing")).isFalse();
        }
        assertThat(claim.spent()).isTrue();
        assertThat(claim.accepts(claim.code())).isFalse();
    }
}
