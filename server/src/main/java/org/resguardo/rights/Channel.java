/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** By which way something came or went. The ids never change: the database holds them. */
public enum Channel {
    /** The public form. */
    FORM("rights.channel.form"),
    /** The page of the case. */
    PORTAL("rights.channel.portal"),
    /** The mailbox. */
    MAIL("rights.channel.mail"),
    /** Somebody called. */
    PHONE("rights.channel.phone"),
    /** A letter came. */
    LETTER("rights.channel.letter"),
    /** Somebody came in. */
    COUNTER("rights.channel.counter"),
    /** Another program. */
    PROGRAM("rights.channel.program"),
    /** An agent, by the Data Rights Protocol. */
    AGENT("rights.channel.agent"),
    /** The shop system. */
    SHOP("rights.channel.shop");

    private final String title;

    Channel(String title) {
        this.title = title;
    }

    /** The channel with an id. */
    public static Optional<Channel> of(String id) {
        return Arrays.stream(values())
                .filter(channel -> channel.id().equals(id))
                .findFirst();
    }

    /** The ways by which something comes that somebody then types in. */
    public static List<Channel> typedIn() {
        return List.of(PHONE, LETTER, COUNTER);
    }

    /** Its name in the database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name for people. */
    public String title() {
        return title;
    }
}
