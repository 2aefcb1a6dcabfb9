/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.util.Arrays;

/** Why a message is sent. It decides who goes first, at what hours, and whether people can be done with it. */
public enum MailKind {
    /** An answer to one person. It goes first, at any hour, also to those who want nothing else. */
    PERSONAL("personal", false, false, "mail.kind.personal"),
    /** To the business itself. */
    OWNER("owner", false, false, "mail.kind.owner"),
    /** What a law asks to tell to many. It goes by day, also to those who want no news, but not to mailboxes that are gone. */
    DUTY("duty", true, false, "mail.kind.duty"),
    /** News to many. By day, with a way to be done with it by one click (RFC 8058), and not to those who are. */
    PROMOTIONAL("promotional", true, true, "mail.kind.promotional"),
    /** What the program answers by itself, as that something came. It says so, so that no other program answers it (RFC 3834). */
    AUTOMATIC("automatic", false, false, "mail.kind.automatic");

    private final String id;
    private final boolean daytime;
    private final boolean refusable;
    private final String title;

    MailKind(String id, boolean daytime, boolean refusable, String title) {
        this.id = id;
        this.daytime = daytime;
        this.refusable = refusable;
        this.title = title;
    }

    static MailKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equals(id))
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

    /** True when it waits for the end of the quiet hours. */
    public boolean daytime() {
        return daytime;
    }

    /** True when people can say that they want no more of it. */
    public boolean refusable() {
        return refusable;
    }
}
