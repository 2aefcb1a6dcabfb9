/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.util.Arrays;
import java.util.Optional;

/**
 * How it was made sure that a parent or guardian decides for a child (16 C.F.R. 312.5(b), read 2026-11). The ids never change: the ledger
 * holds them.
 */
public enum ParentCheck {
    /** A form that the parent signed. */
    SIGNED_FORM("parent-signed-form", "choice.parent.signed_form"),
    /** A payment by card or otherwise of which the parent was told. */
    PAYMENT("parent-payment", "choice.parent.payment"),
    /** A call to people who are trained for it. */
    CALL("parent-call", "choice.parent.call"),
    /** A call with pictures to people who are trained for it. */
    VIDEO("parent-video", "choice.parent.video"),
    /** An identity document, deleted afterwards. */
    DOCUMENT("parent-document", "choice.parent.document"),
    /** Questions that a child could not answer. */
    QUESTIONS("parent-questions", "choice.parent.questions"),
    /** A message to the parent, and another step to confirm it; only where the data stays within the business. */
    MESSAGE_PLUS("parent-message-plus", "choice.parent.message_plus");

    private final String id;
    private final String title;

    ParentCheck(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The one with an id. */
    public static Optional<ParentCheck> of(String id) {
        return Arrays.stream(values()).filter(check -> check.id.equals(id)).findFirst();
    }

    /** Its name in the ledger and in forms. */
    public String id() {
        return id;
    }

    /** The key of its name. */
    public String title() {
        return title;
    }
}
