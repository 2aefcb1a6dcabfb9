/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.util.Arrays;
import java.util.Optional;

/** The steps of handing a message over, in their order; each can fail, and what to do about it differs. */
public enum SendStep {
    /** Finding the mail server by its name. */
    NAME("name", true),
    /** Reaching it. */
    CONNECTION("connection", true),
    /** Agreeing on encryption, and on who it is. */
    TLS("tls", true),
    /** Coming in with user name and password. */
    SIGN_IN("sign-in", true),
    /** Being allowed to write from the address of the business. */
    SENDER("sender", true),
    /** The person's address being taken. */
    RECIPIENT("recipient", false),
    /** The message itself being taken. */
    CONTENT("content", false);

    private final String id;
    private final boolean everybody;

    SendStep(String id, boolean everybody) {
        this.id = id;
        this.everybody = everybody;
    }

    static Optional<SendStep> of(String id) {
        return Arrays.stream(values()).filter(step -> step.id.equals(id)).findFirst();
    }

    /** Its name in the database, and in keys of sentences. */
    public String id() {
        return id;
    }

    /** True when no other message would get through either. */
    public boolean everybody() {
        return everybody;
    }
}
