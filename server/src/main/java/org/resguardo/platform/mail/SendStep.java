/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.util.Arrays;
import java.util.Optional;

/** The steps of handing a message over, in their order; each can fail, and what to do about it differs. */
public enum SendStep {
    /** Finding the mail server by its name. */
    NAME("name", true, "mail.step.name", "mail.failed.name", "mail.advice.name"),
    /** Reaching it. */
    CONNECTION("connection", true, "mail.step.connection", "mail.failed.connection", "mail.advice.connection"),
    /** Agreeing on encryption, and on who it is. */
    TLS("tls", true, "mail.step.tls", "mail.failed.tls", "mail.advice.tls"),
    /** Coming in with user name and password. */
    SIGN_IN("sign-in", true, "mail.step.sign_in", "mail.failed.sign_in", "mail.advice.sign_in"),
    /** Being allowed to write from the address of the business. */
    SENDER("sender", true, "mail.step.sender", "mail.failed.sender", "mail.advice.sender"),
    /** The person's address being taken. */
    RECIPIENT("recipient", false, "mail.step.recipient", "mail.failed.recipient", "mail.advice.recipient"),
    /** The message itself being taken. */
    CONTENT("content", false, "mail.step.content", "mail.failed.content", "mail.advice.content");

    private final String id;
    private final boolean everybody;
    private final String title;
    private final String failed;
    private final String advice;

    SendStep(String id, boolean everybody, String title, String failed, String advice) {
        this.id = id;
        this.everybody = everybody;
        this.title = title;
        this.failed = failed;
        this.advice = advice;
    }

    static Optional<SendStep> of(String id) {
        return Arrays.stream(values()).filter(step -> step.id.equals(id)).findFirst();
    }

    /** Its name in the database, and in keys of sentences. */
    public String id() {
        return id;
    }

    /** The key of its name. */
    public String title() {
        return title;
    }

    /** The key of the sentence that it failed; it names the server's {@code code}. */
    public String failed() {
        return failed;
    }

    /** The key of what to do when it failed. */
    public String advice() {
        return advice;
    }

    /** True when no other message would get through either. */
    public boolean everybody() {
        return everybody;
    }
}
