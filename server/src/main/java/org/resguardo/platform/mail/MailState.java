/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.util.Arrays;

/** Where a message stands. */
public enum MailState {
    /** It will be tried, or tried again. */
    WAITING("waiting", false, "mail.state.waiting"),
    /** Its last line is being handed over. */
    HANDED("handed", false, "mail.state.handed"),
    /** A mail server took it. */
    SENT("sent", true, "mail.state.sent"),
    /** A mail server took it, and later said that it could not be delivered. */
    BOUNCED("bounced", true, "mail.state.bounced"),
    /** It was refused for good, or for too long. */
    FAILED("failed", true, "mail.state.failed"),
    /** The connection, or the program, ended between the last line and the answer to it. It is not sent again unless somebody says so. */
    UNKNOWN("unknown", true, "mail.state.unknown"),
    /** It was not sent, because the person wants none or the mailbox is gone. */
    SUPPRESSED("suppressed", true, "mail.state.suppressed"),
    /** Somebody took it back, or delivered it on paper. */
    WITHDRAWN("withdrawn", true, "mail.state.withdrawn");

    private final String id;
    private final boolean ended;
    private final String title;

    MailState(String id, boolean ended, String title) {
        this.id = id;
        this.ended = ended;
        this.title = title;
    }

    static MailState of(String id) {
        return Arrays.stream(values())
                .filter(state -> state.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Its name in the database. */
    public String id() {
        return id;
    }

    /** The key of its name. */
    public String title() {
        return title;
    }

    /** True when nothing more happens by itself. */
    public boolean ended() {
        return ended;
    }
}
