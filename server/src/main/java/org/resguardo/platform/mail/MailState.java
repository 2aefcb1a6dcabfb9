/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.util.Arrays;

/** Where a message stands. */
public enum MailState {
    /** It will be tried, or tried again. */
    WAITING("waiting", false),
    /** Its last line is being handed over. */
    HANDED("handed", false),
    /** A mail server took it. */
    SENT("sent", true),
    /** A mail server took it, and later said that it could not be delivered. */
    BOUNCED("bounced", true),
    /** It was refused for good, or for too long. */
    FAILED("failed", true),
    /** The connection, or the program, ended between the last line and the answer to it. It is not sent again unless somebody says so. */
    UNKNOWN("unknown", true),
    /** It was not sent, because the person wants none or the mailbox is gone. */
    SUPPRESSED("suppressed", true),
    /** Somebody took it back, or delivered it on paper. */
    WITHDRAWN("withdrawn", true);

    private final String id;
    private final boolean ended;

    MailState(String id, boolean ended) {
        this.id = id;
        this.ended = ended;
    }

    static MailState of(String id) {
        return Arrays.stream(values())
                .filter(state -> state.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Its name in the database, and in keys of sentences. */
    public String id() {
        return id;
    }

    /** True when nothing more happens by itself. */
    public boolean ended() {
        return ended;
    }
}
