/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a page says has just happened. It travels in the address, so that it needs no session and survives a reload. */
public enum Said {
    /** The program has an owner now. */
    CLAIMED("web.said.claimed"),
    /** A passphrase was chosen by a link. */
    CHOSEN("web.said.chosen"),
    /** What was asked for is done. */
    SAVED("web.said.saved"),
    /** The set-up is done. */
    SET_UP("web.said.set_up"),
    /** A session elsewhere was ended. */
    SESSION_ENDED("web.said.session_ended"),
    /** The visit is over. */
    SIGNED_OUT("web.said.signed_out");

    private final String sentence;

    Said(String sentence) {
        this.sentence = sentence;
    }

    static Optional<Said> of(String id) {
        return Arrays.stream(values()).filter(said -> said.id().equals(id)).findFirst();
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address with this said on it. */
    public String on(String address) {
        return address + (address.contains("?") ? "&" : "?") + "said=" + id();
    }

    /** The key of the sentence. */
    String sentence() {
        return sentence;
    }
}
