/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.util.Arrays;
import java.util.Optional;

/** How the way to the mail server is encrypted. It is chosen, never found out by trying. */
public enum Security {
    /** From the first byte (RFC 8314). */
    TLS("tls", 465),
    /** After a few words in the clear, or not at all (RFC 3207). */
    STARTTLS("starttls", 587),
    /** Not at all: for a server on this machine. */
    NONE("none", 25);

    private final String id;
    private final int port;

    Security(String id, int port) {
        this.id = id;
        this.port = port;
    }

    static Optional<Security> of(String id) {
        return Arrays.stream(values()).filter(mode -> mode.id.equals(id)).findFirst();
    }

    /** Its name in the database, and in keys of sentences. */
    public String id() {
        return id;
    }

    /** The port that usually goes with it. */
    public int port() {
        return port;
    }
}
