/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.time.Duration;

/**
 * How long to wait for a server.
 *
 * @param connect for the connection and the login
 * @param answer for one answer: the first rows of a statement, the next rows of it
 */
public record Patience(Duration connect, Duration answer) {
    public Patience {
        if (connect.toMillis() < 1 || answer.toMillis() < 1) {
            throw new IllegalArgumentException("Waiting takes at least a millisecond.");
        }
    }

    /** What a scan waits when nobody sets anything else. */
    public static Patience standard() {
        return new Patience(Duration.ofSeconds(10), Duration.ofSeconds(60));
    }
}
