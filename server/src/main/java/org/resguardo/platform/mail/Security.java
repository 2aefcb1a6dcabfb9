/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.util.Arrays;
import java.util.Optional;

/** How the way to the mail server is encrypted. It is chosen, never found out by trying. */
public enum Security {
    /** From the first byte (RFC 8314). */
    TLS("tls", 465, "mail.security.tls"),
    /** After a few words in the clear, or not at all (RFC 3207). */
    STARTTLS("starttls", 587, "mail.security.starttls"),
    /** Not at all: for a server on this machine. */
    NONE("none", 25, "mail.security.none");

    private final String id;
    private final int port;
    private final String title;

    Security(String id, int port, String title) {
        this.id = id;
        this.port = port;
        this.title = title;
    }

    /** The one with an id; empty when there is none. */
    public static Optional<Security> of(String id) {
        return Arrays.stream(values()).filter(mode -> mode.id.equals(id)).findFirst();
    }

    /** Its name in the database. */
    public String id() {
        return id;
    }

    /** The key of its name. */
    public String title() {
        return title;
    }

    /** The port that usually goes with it. */
    public int port() {
        return port;
    }
}
