/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers that are written already, in both languages, to be changed before they go. */
public enum AnswerTemplate {
    /** It came, and when there will be an answer. */
    RECEIVED("rights.template.received", "rights.template.received.text"),
    /** Something is missing. */
    MORE("rights.template.more", "rights.template.more.text"),
    /** It takes longer. */
    EXTENSION("rights.template.extension", "rights.template.extension.text"),
    /** What was asked is done. */
    DONE("rights.template.done", "rights.template.done.text"),
    /** It is corrected. */
    CORRECTED("rights.template.corrected", "rights.template.corrected.text"),
    /** It is deleted. */
    DELETED("rights.template.deleted", "rights.template.deleted.text"),
    /** A part of it has to stay. */
    PARTLY("rights.template.partly", "rights.template.partly.text"),
    /** The data is ready. */
    PACKAGE("rights.template.package", "rights.template.package.text"),
    /** A no is obeyed. */
    OPTED_OUT("rights.template.opted_out", "rights.template.opted_out.text"),
    /** It cannot be done. */
    DENIED("rights.template.denied", "rights.template.denied.text"),
    /** An agent must show that it may ask. */
    AUTHORITY("rights.template.authority", "rights.template.authority.text"),
    /** What is proposed for a complaint. */
    PROPOSAL("rights.template.proposal", "rights.template.proposal.text"),
    /** How a complaint ended. */
    OUTCOME("rights.template.outcome", "rights.template.outcome.text"),
    /** Whom else she can turn to. */
    REGULATOR("rights.template.regulator", "rights.template.regulator.text");

    private final String title;
    private final String text;

    AnswerTemplate(String title, String text) {
        this.title = title;
        this.text = text;
    }

    /** The template with an id. */
    public static Optional<AnswerTemplate> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    /** Those that fit a kind of case. */
    public static List<AnswerTemplate> of(CaseKind kind) {
        return switch (kind) {
            case COMPLAINT -> List.of(RECEIVED, MORE, PROPOSAL, OUTCOME, REGULATOR);
            case QUESTION, UNSORTED -> List.of(RECEIVED, MORE, DONE);
            case ACCESS, PORTABILITY -> List.of(RECEIVED, MORE, AUTHORITY, EXTENSION, PACKAGE, PARTLY, DENIED);
            case CORRECTION -> List.of(RECEIVED, MORE, AUTHORITY, EXTENSION, CORRECTED, DENIED);
            case DELETION -> List.of(RECEIVED, MORE, AUTHORITY, EXTENSION, DELETED, PARTLY, DENIED);
            case OPT_OUT, LIMIT, OBJECTION, WITHDRAW_CONSENT -> List.of(RECEIVED, OPTED_OUT, MORE, DENIED);
            case APPEAL -> List.of(RECEIVED, MORE, DONE, DENIED, REGULATOR);
        };
    }

    /** Its name in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String title() {
        return title;
    }

    /** The key of its text. */
    public String text() {
        return text;
    }
}
