/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock on which a minute takes a second, the same in every program that is told when it began. */
record FastClock(Instant began) implements InstantSource {
    private static final int PACE = 60;

    @Override
    public Instant instant() {
        return began.plus(Duration.between(began, Instant.now()).multipliedBy(PACE));
    }
}
